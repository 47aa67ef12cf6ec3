/** A figure that says where it comes from: a button that looks like the figure, and opens what is behind it at the side. */
import type { ReactNode } from 'react';
import type { Figure, FigureState } from '#shared/model/explain';
import { useText } from '../text';
import styles from './FigureButton.module.css';
import { figureWords } from './figureWords';
import { explainFigure, useExplained } from './store';

interface Props {
  readonly of: Figure;
  readonly state?: Partial<FigureState> | undefined;
  readonly children: ReactNode;
}

export function FigureButton({ of, state, children }: Props) {
  const { t } = useText();
  const key = JSON.stringify([of, state]);
  const isOpen = useExplained(({ stack: [first] }) =>
    first === undefined ? false : JSON.stringify([first.figure, first.state]) === key,
  );
  return (
    <button
      type="button"
      className={styles.figure}
      title={t.explain.behind(figureWords(of, t).name)}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={(event) =>
        explainFigure({ figure: of, ...(state && { state }) }, event.currentTarget)
      }
    >
      {children}
    </button>
  );
}
