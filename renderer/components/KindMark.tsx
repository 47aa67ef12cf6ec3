/** A link's kind, in the colour and the word of its family; beside the word there is room for a small sign. */
import type { ReactNode } from 'react';
import { type LinkKind, linkFamily } from '#shared/model/link';
import { useText } from '../text';
import styles from './KindMark.module.css';

interface Props {
  readonly kind: LinkKind;
  readonly sign?: ReactNode;
}

export function KindMark({ kind, sign }: Props) {
  const { t } = useText();
  const family = linkFamily(kind);
  return (
    <span className={styles.mark}>
      <span className={`${styles.bar} ${styles[family]}`} aria-hidden="true" />
      <span>
        <span className={styles.kind}>{t.terms.linkKinds[kind]}</span>
        <span className={`${styles.family} ${styles[family]}`}>
          {t.terms.families[family]}
          {sign}
        </span>
      </span>
    </span>
  );
}
