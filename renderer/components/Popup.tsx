/** More about a figure, on demand: a quiet button, and a panel that closes with Escape or a press elsewhere. */
import type { ReactNode } from 'react';
import { DialogTrigger, Popover } from 'react-aria-components';
import { useText } from '../text';
import { Button } from './Button';
import styles from './Popup.module.css';

interface Props {
  /** What the button says; `label` names the panel, and the button for who can't see where it stands. */
  readonly button: string;
  readonly label: string;
  readonly children: ReactNode;
}

export function Popup({ button, label, children }: Props) {
  const { t } = useText();
  return (
    <DialogTrigger>
      <span className={styles.trigger}>
        <Button look="plain" aria-label={t.terms.colon(button, label)}>
          {button}
        </Button>
      </span>
      {/* With no Dialog within, the popover is the dialog itself, and its hidden close buttons are inside it. */}
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <div className={styles.panel}>{children}</div>
      </Popover>
    </DialogTrigger>
  );
}
