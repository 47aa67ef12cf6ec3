/** Something that did not go as asked, until it is put away. */
import type { ReactNode } from 'react';
import { useText } from '../text';
import { Button } from './Button';
import { Icon } from './Icon';
import styles from './Notice.module.css';

export function Notice({
  children,
  onClose,
}: {
  readonly children: ReactNode;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  return (
    <div className={styles.notice} role="alert">
      <span>{children}</span>
      <Button look="plain" aria-label={t.shell.close} onPress={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
