/** A table cell of two lines: what matters, and beneath it what it rests on. */
import type { ReactNode } from 'react';
import { useText } from '../text';
import styles from './TwoLines.module.css';

interface Props {
  readonly children: ReactNode;
  readonly sub?: ReactNode;
  readonly title?: string | undefined;
  /** Long names that matter less are cut earlier. */
  readonly narrow?: boolean;
}

export function TwoLines({ children, sub, title, narrow = false }: Props) {
  return (
    <span className={`${styles.lines} ${narrow ? styles.narrow : ''}`} title={title}>
      <span className={styles.line}>{children}</span>
      {sub !== undefined && sub !== null && <span className={styles.sub}>{sub}</span>}
    </span>
  );
}

/** A value that is not known: a word or a dash, with its reason. */
export function Unknown({ word = '–', why }: { readonly word?: string; readonly why: string }) {
  const { t } = useText();
  return (
    <span className={styles.unknown} title={why}>
      <span aria-hidden={word === '–'}>{word}</span>
      <span className="visually-hidden">{word === '–' ? why : t.terms.colon('', why)}</span>
    </span>
  );
}
