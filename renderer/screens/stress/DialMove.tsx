/** A dial before and after a shock, on the scale from 0 to 200. */
import type { Dial } from '#shared/model/score';
import { useText } from '../../text';
import styles from './DialMove.module.css';

const top = 200;
const percent = (score: number) => `${(100 * Math.max(0, Math.min(score, top))) / top}%`;

interface Props {
  readonly name: string;
  readonly before: Dial | null;
  readonly after: Dial | null;
}

export function DialMove({ name, before, after }: Props) {
  const { t, f } = useText();
  const said = (dial: Dial | null) => (dial?.score == null ? t.terms.unknown : f.score(dial.score));
  const [from, to] = [before?.score ?? null, after?.score ?? null];
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
      <span className={styles.figures} aria-hidden="true">
        {before === null ? '' : said(before)} → <strong>{after === null ? '' : said(after)}</strong>
      </span>
      <span
        className={styles.scale}
        role="img"
        aria-label={t.stress.dial(name, said(before), said(after))}
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
          <span className={styles.after} data-level={after?.level} style={{ left: percent(to) }} />
        )}
      </span>
      <span className={styles.change}>{change}</span>
    </div>
  );
}
