/** A small sign on a link of which a check has something to say; what it says is its name and its hint. */
import type { CheckNotice } from '#shared/checks/notice';
import { Icon } from '../../components/Icon';
import { useText } from '../../text';
import styles from './Checks.module.css';

export function NoticeMark({ notices }: { readonly notices: readonly CheckNotice[] }) {
  const { t, f } = useText();
  if (notices.length === 0) return null;
  const words = t.checks.mark(notices.map((notice) => t.checks.sentence(notice, f)));
  return (
    <span className={styles.mark} role="img" aria-label={words} title={words}>
      <Icon name="warning" />
    </span>
  );
}
