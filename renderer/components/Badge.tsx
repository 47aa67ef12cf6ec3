/** A word that marks a row: colour adds to it, and never speaks alone. */
import type { ReactNode } from 'react';
import styles from './Badge.module.css';

interface Props {
  readonly look?: 'plain' | 'notice' | 'danger' | 'good';
  /** Why it is there. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

export function Badge({ look = 'plain', title, children }: Props) {
  return (
    <span className={`${styles.badge} ${styles[look]}`} title={title}>
      {children}
      {title !== undefined && <span className="visually-hidden">: {title}</span>}
    </span>
  );
}
