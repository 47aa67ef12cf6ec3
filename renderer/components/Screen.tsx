/** A screen: its heading, its actions, its content. */
import type { ReactNode } from 'react';
import styles from './Screen.module.css';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Ways to the screen's other views, above its heading. */
  readonly nav?: ReactNode;
  /** As high as the window and no higher, where there is room: for what is looked at whole. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

export function Screen({ title, lead, actions, nav, fill = false, children }: Props) {
  return (
    <div className={`${styles.screen} ${fill ? styles.fill : ''}`}>
      {nav}
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
