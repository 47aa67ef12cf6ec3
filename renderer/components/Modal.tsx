/** A dialog over the page; `side` opens it at the right edge, for forms; `full` over nearly all, for work in steps. */
import type { ReactNode } from 'react';
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components';
import { useText } from '../text';
import { Button } from './Button';
import { Icon } from './Icon';
import styles from './Modal.module.css';

interface Props {
  readonly title: string;
  readonly side?: boolean;
  readonly full?: boolean;
  /** A question that must be answered first. */
  readonly alert?: boolean;
  /** Without it the dialog can only be left by its own buttons. */
  readonly onClose?: () => void;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

export function Modal(props: Props) {
  const { title, side = false, full = false, alert = false, onClose, footer, children } = props;
  const { t } = useText();
  return (
    <ModalOverlay
      isOpen
      isDismissable={false}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={(open) => !open && onClose?.()}
      className={`${styles.overlay} ${side ? styles.side : ''} ${full ? styles.wide : ''}`}
    >
      <AriaModal
        className={`${styles.modal} ${side ? styles.drawer : ''} ${full ? styles.full : ''}`}
      >
        <Dialog className={styles.dialog ?? ''} role={alert ? 'alertdialog' : 'dialog'}>
          <header className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {onClose && (
              <Button look="plain" aria-label={t.shell.close} onPress={onClose}>
                <Icon name="close" />
              </Button>
            )}
          </header>
          <div className={styles.body}>{children}</div>
          {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
