/** What stands behind a figure, at the side of the page, which stays in reach. Escape closes it and gives the focus back. */
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { useText } from '../text';
import styles from './ExplainPanel.module.css';
import { figureWords } from './figureWords';
import { type Asked, backInPanel, closePanel, useExplained } from './store';
import { useSubject } from './useSubject';

/** Loaded when the first figure is asked. */
const Explained = lazy(() => import('./Explained'));

export function ExplainPanel() {
  const { stack, from } = useExplained();
  const asked = stack.at(-1);
  if (asked === undefined) return null;
  return <Panel key={stack.length} asked={asked} deep={stack.length > 1} from={from} />;
}

interface Props {
  readonly asked: Asked;
  /** It was opened from another figure's panel. */
  readonly deep: boolean;
  readonly from: HTMLElement | null;
}

function Panel({ asked, deep, from }: Props) {
  const { t } = useText();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const [side] = useState(() => farSide(from));
  const subject = useSubject(asked);
  const key = JSON.stringify(asked);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure in the same place is read from its top
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollTo(0, 0);
  }, [key]);

  useEffect(() => {
    const keyed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const other = (event.target as HTMLElement).closest?.(
        '[role="dialog"], [role="alertdialog"]',
      );
      if (other === null || other === panel.current) closePanel();
    };
    document.addEventListener('keydown', keyed);
    window.addEventListener('hashchange', closePanel);
    return () => {
      document.removeEventListener('keydown', keyed);
      window.removeEventListener('hashchange', closePanel);
    };
  }, []);

  return (
    <section
      ref={panel}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={styles.panel}
      data-side={side}
      data-explains=""
    >
      <div className={styles.head}>
        <div>
          {subject !== null && <p className={styles.subject}>{subject}</p>}
          <h2 id={titleId}>{figureWords(asked.figure, t).name}</h2>
        </div>
        <div className={styles.buttons}>
          {deep && (
            <Button look="plain" onPress={backInPanel}>
              <Icon name="back" />
              {t.explain.back}
            </Button>
          )}
          <Button look="plain" aria-label={t.shell.close} onPress={closePanel}>
            <Icon name="close" />
          </Button>
        </div>
      </div>
      <Suspense fallback={null}>
        <Explained asked={asked} />
      </Suspense>
    </section>
  );
}

/** The side of the page away from the figure, so that it stays in view. */
function farSide(from: HTMLElement | null): 'left' | 'right' {
  if (from === null) return 'right';
  const { left, right } = from.getBoundingClientRect();
  const main = document.getElementById('main')?.getBoundingClientRect();
  const middle = main ? (main.left + main.right) / 2 : window.innerWidth / 2;
  return (left + right) / 2 > middle ? 'left' : 'right';
}
