/** A titled part of a screen. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './Card.module.css';
import { Prose } from './Prose';

interface Props {
  readonly title: string;
  readonly help?: ReactNode;
  readonly actions?: ReactNode;
  /** A step of the tour points at it by this name. */
  readonly tour?: string;
  readonly children: ReactNode;
}

export function Card({ title, help, actions, tour, children }: Props) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id} data-tour={tour}>
      <header className={styles.head}>
        <div>
          <h2 id={id}>{title}</h2>
          {help !== undefined && (
            <p className={styles.help}>{typeof help === 'string' ? <Prose>{help}</Prose> : help}</p>
          )}
        </div>
        {actions}
      </header>
      {children}
    </section>
  );
}
