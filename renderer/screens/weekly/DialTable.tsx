/** Both dials and their signals: this week, last week, the dot-com range, the score. */
import { type DialId, dialIds } from '#shared/model/score';
import type { WeekReport } from '#shared/report/model';
import { rangeText, signalText } from '#shared/text/figures';
import { useText } from '../../text';
import styles from './Table.module.css';

export function DialTable({ report }: { readonly report: WeekReport }) {
  const { t } = useText();
  const { columns } = t.weekly;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.signal}</th>
          <th scope="col" className={styles.number}>
            {columns.now}
          </th>
          <th scope="col" className={styles.number}>
            {columns.before}
          </th>
          <th scope="col" className={styles.number}>
            {columns.dotcom}
          </th>
          <th scope="col" className={styles.number}>
            {columns.score}
          </th>
          <th scope="col" className={styles.number}>
            {columns.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {dialIds.map((id) => (
          <Rows key={id} id={id} report={report} />
        ))}
      </tbody>
    </table>
  );
}

function Rows({ id, report }: { readonly id: DialId; readonly report: WeekReport }) {
  const { t, f } = useText();
  const { now, before, dotcom } = report.dials[id];
  const score = (value: number | null) => (value === null ? '–' : f.score(value));
  return (
    <>
      <tr className={styles.dial}>
        <th scope="row">{t.terms.dials[id].name}</th>
        <td className={styles.number}>{score(now.score)}</td>
        <td className={styles.number}>{score(before.score)}</td>
        <td className={styles.number}>{rangeText(dotcom, score)}</td>
        <td className={styles.number}>{score(now.score)}</td>
        <td className={styles.number}>
          {now.score === null || before.score === null ? '–' : f.change(now.score - before.score)}
        </td>
      </tr>
      {report.signals[id].map((line) => {
        const show = (value: number | null) => signalText(line.id, value, f);
        return (
          <tr key={line.id}>
            <th scope="row" title={t.terms.signals[line.id].meaning}>
              {t.terms.signals[line.id].name}
            </th>
            <td className={styles.number}>{show(line.now)}</td>
            <td className={styles.number}>{show(line.before)}</td>
            <td className={styles.number}>{rangeText(line.dotcom, show)}</td>
            <td className={styles.number}>{score(line.score.score.value)}</td>
            <td />
          </tr>
        );
      })}
    </>
  );
}
