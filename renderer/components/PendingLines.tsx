/** Holds the place of a text that is on its way, in the size of the text that it stands in. */
import styles from './Pending.module.css';

export function PendingLines({ lines }: { readonly lines: number }) {
  return (
    <span className={styles.lines} data-pending="" aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike
        <span key={at} />
      ))}
    </span>
  );
}
