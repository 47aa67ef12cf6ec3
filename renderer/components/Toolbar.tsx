/** What narrows a list, in a row above it. */
import type { ReactNode } from 'react';
import styles from './Toolbar.module.css';

export function Toolbar({
  label,
  children,
}: {
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no flexible layout of its own
    <div className={styles.bar} role="group" aria-label={label}>
      {children}
    </div>
  );
}
