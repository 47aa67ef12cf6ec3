/** A link's kind, in the colour and the word of its family. */
import { type LinkKind, linkFamily } from '#shared/model/link';
import { useText } from '../text';
import styles from './KindMark.module.css';

export function KindMark({ kind }: { readonly kind: LinkKind }) {
  const { t } = useText();
  const family = linkFamily(kind);
  return (
    <span className={styles.mark}>
      <span className={`${styles.bar} ${styles[family]}`} aria-hidden="true" />
      <span>
        <span className={styles.kind}>{t.terms.linkKinds[kind]}</span>
        <span className={`${styles.family} ${styles[family]}`}>{t.terms.families[family]}</span>
      </span>
    </span>
  );
}
