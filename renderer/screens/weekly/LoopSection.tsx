/** New, grown and broken loops, and the largest. */
import type { Loop } from '#shared/model/score';
import type { WeekReport } from '#shared/report/model';
import { LoopPath } from '../../components/LoopPath';
import { useText } from '../../text';
import styles from './LoopSection.module.css';

const shown = 8;

export function LoopSection({ report }: { readonly report: WeekReport }) {
  const { t, f } = useText();
  const w = t.weekly;
  const { appeared, grown, broken, largest } = report.loops;
  const usd = (value: number | null) => (value === null ? t.terms.undisclosed : f.usd(value));
  const plain = (loop: Loop) => ({ loop, figure: usd(loop.bottleneckUsd) });
  const groups = [
    { title: w.loops.appeared, rows: appeared.map(plain) },
    {
      title: w.loops.grown,
      rows: grown.map(({ loop, beforeUsd }) => ({
        loop,
        figure: w.loops.grew(f.usd(beforeUsd), usd(loop.bottleneckUsd)),
      })),
    },
    { title: w.loops.broken, rows: broken.map(plain) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <section>
      <h2>{w.sections.loops}</h2>
      <p>
        {w.loops.total(report, f)} {groups.length === 0 && w.loops.none}
      </p>
      {[...groups, { title: w.loops.largest, rows: largest.map(plain) }].map(({ title, rows }) => (
        <div key={title} className={styles.group}>
          <h3>{title}</h3>
          <ul>
            {rows.slice(0, shown).map(({ loop, figure }) => (
              <li key={loop.id} className={styles.row}>
                <LoopPath loop={loop} names={report.names} links={report.links} />
                <span className={styles.figure}>
                  {figure}
                  <span className={styles.label}>{w.columns.bottleneck}</span>
                </span>
              </li>
            ))}
          </ul>
          {rows.length > shown && (
            <p className={styles.soft}>{w.loops.more(f.count(rows.length - shown))}</p>
          )}
        </div>
      ))}
    </section>
  );
}
