/** A figure that says where it comes from: a button that looks like the figure, and opens what is behind it at the side. */
import type { ReactNode, SyntheticEvent } from 'react';
import type { Figure, FigureState } from '#shared/model/explain';
import { useText } from '../text';
import styles from './FigureButton.module.css';
import { figureWords } from './figureWords';
import { type Asked, explainFigure, useExplained } from './store';

interface Props {
  readonly of: Figure;
  readonly state?: Partial<FigureState> | undefined;
  readonly children: ReactNode;
}

/** A figure can name many links: what is open is written out once, not for each button on the screen. */
const keys = new WeakMap<Asked, string>();

function keyOf(asked: Asked): string {
  const known = keys.get(asked) ?? JSON.stringify([asked.figure, asked.state]);
  keys.set(asked, known);
  return known;
}

/** In a row that is pressed itself, the press is for the figure alone. */
const keep = (event: SyntheticEvent) => event.stopPropagation();

export function FigureButton({ of, state, children }: Props) {
  const { t } = useText();
  const isOpen = useExplained(
    ({ stack: [first] }) =>
      first !== undefined &&
      first.figure.of === of.of &&
      keyOf(first) === keyOf({ figure: of, ...(state && { state }) }),
  );
  return (
    <button
      type="button"
      className={styles.figure}
      data-printed=""
      title={t.explain.behind(figureWords(of, t).name)}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onPointerDown={keep}
      onMouseDown={keep}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && keep(event)}
      onClick={(event) => {
        keep(event);
        explainFigure({ figure: of, ...(state && { state }) }, event.currentTarget);
      }}
    >
      {children}
    </button>
  );
}
