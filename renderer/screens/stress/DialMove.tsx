/** A dial before and after a shock, on the scale from 0 to 200. */
import type { Figure } from '#shared/model/explain';
import type { Dial, DialId } from '#shared/model/score';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import styles from './DialMove.module.css';

const top = 200;
const percent = (score: number) => `${(100 * Math.max(0, Math.min(score, top))) / top}%`;

interface Props {
  readonly id: DialId;
  /** The figure after the shock. */
  readonly after: Figure;
  /** null: not computed yet. */
  readonly from: Dial | null;
  readonly to: Dial | null;
}

export function DialMove({ id, after, from: before, to: left }: Props) {
  const { t, f } = useText();
  const { name } = t.terms.dials[id];
  const said = (dial: Dial | null) => (dial?.score == null ? t.terms.unknown : f.score(dial.score));
  const [from, to] = [before?.score ?? null, left?.score ?? null];
  const change =
    from === null || to === null
      ? ''
      : Math.abs(to - from) < 0.05
        ? t.stress.unchanged
        : f.change(to - from);
  const ends = from === null || to === null ? null : ([from, to].sort((a, b) => a - b) as number[]);
  return (
    <div className={styles.move}>
      <span className={styles.name}>{name}</span>
      <span className={styles.figures}>
        {before !== null && <FigureButton of={{ of: 'dial', id }}>{said(before)}</FigureButton>}
        {' → '}
        <strong>{left !== null && <FigureButton of={after}>{said(left)}</FigureButton>}</strong>
      </span>
      <span
        className={styles.scale}
        role="img"
        aria-label={t.stress.dial(name, said(before), said(left))}
      >
        {ends && (
          <span
            className={styles.span}
            style={{ left: percent(ends[0] ?? 0), right: `calc(100% - ${percent(ends[1] ?? 0)})` }}
          />
        )}
        <span className={styles.hundred} style={{ left: percent(100) }} />
        {from !== null && <span className={styles.before} style={{ left: percent(from) }} />}
        {to !== null && (
          <span className={styles.after} data-level={left?.level} style={{ left: percent(to) }} />
        )}
      </span>
      <span className={styles.change}>
        {change !== '' && <FigureButton of={after}>{change}</FigureButton>}
      </span>
    </div>
  );
}
