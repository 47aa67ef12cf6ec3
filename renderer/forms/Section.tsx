/** A titled part of a form. */
import type { ReactNode } from 'react';
import styles from './Form.module.css';

interface Props {
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

export function Section({ title, help, children }: Props) {
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{title}</legend>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      {children}
    </fieldset>
  );
}
