/** Holds the place of a figure that is being worked out. */
import styles from './Pending.module.css';

export function Pending() {
  return <span className={styles.pending} data-pending="" aria-hidden="true" />;
}
