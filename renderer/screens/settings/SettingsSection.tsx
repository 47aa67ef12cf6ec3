/** One matter of the settings: its name and what it means at the left, the choice at the right; `wide` puts it below. */
import { type ReactNode, useId } from 'react';
import styles from './Settings.module.css';

interface Props {
  readonly title: string;
  readonly help?: ReactNode;
  readonly wide?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function SettingsSection({ title, help, wide = false, actions, children }: Props) {
  const id = useId();
  return (
    <section className={`${styles.section} ${wide ? styles.wide : ''}`} aria-labelledby={id}>
      <header className={styles.head}>
        <div>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {help !== undefined && <p className={styles.help}>{help}</p>}
        </div>
        {actions}
      </header>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
