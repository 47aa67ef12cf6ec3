/** What falls due each year, in dollars and power, with bars for the eye. */
import { useMemo } from 'react';
import { type DueYear, duePerYear } from '#shared/engine/duePerYear';
import { Card } from '../../components/Card';
import { TwoLines } from '../../components/TwoLines';
import { useLedgerDay } from '../../components/useLedgerDay';
import { useText } from '../../text';
import styles from './Commitments.module.css';

export function DueTable() {
  const { t, f } = useText();
  const words = t.commitments.due;
  const { active, state } = useLedgerDay();
  const { years, noTerm } = useMemo(() => duePerYear(active), [active]);
  const largest = (value: (year: DueYear) => number) => Math.max(1, ...years.map(value));
  const [mostUsd, mostMw] = [largest(({ usd }) => usd), largest(({ mw }) => mw)];
  const thisYear = Number(state.asOf.slice(0, 4));
  const undisclosed = (count: number) =>
    count > 0 ? words.undisclosed(f.count(count)) : undefined;
  return (
    <Card title={words.table} help={words.help}>
      {years.length === 0 && <p className={styles.help}>{words.none}</p>}
      <table className={styles.due} aria-label={words.table}>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col" className={styles.numeric}>
              {words.usd}
            </th>
            <td className={styles.barCell} />
            <th scope="col" className={styles.numeric}>
              {words.mw}
            </th>
            <td className={styles.barCell} />
            <th scope="col" className={styles.numeric}>
              {words.links}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <th scope="row">
                <TwoLines sub={year.year === thisYear ? words.thisYear : undefined}>
                  {year.year}
                </TwoLines>
              </th>
              <td className={styles.numeric}>{f.usd(year.usd)}</td>
              <td className={styles.barCell}>
                <Bar part={year.usd / mostUsd} look="usdBar" />
              </td>
              <td className={styles.numeric}>{year.mw === 0 ? '' : f.power(year.mw)}</td>
              <td className={styles.barCell}>
                <Bar part={year.mw / mostMw} look="mwBar" />
              </td>
              <td className={styles.numeric}>
                <TwoLines sub={undisclosed(year.undisclosed)}>{f.count(year.links)}</TwoLines>
              </td>
            </tr>
          ))}
          <tr className={styles.noTerm}>
            <th scope="row" title={words.noTermHint}>
              {words.noTerm}
            </th>
            <td className={styles.numeric}>{f.usd(noTerm.usd)}</td>
            <td />
            <td className={styles.numeric}>{noTerm.mw === 0 ? '' : f.power(noTerm.mw)}</td>
            <td />
            <td className={styles.numeric}>
              <TwoLines sub={undisclosed(noTerm.undisclosed)}>{f.count(noTerm.count)}</TwoLines>
            </td>
          </tr>
        </tbody>
      </table>
    </Card>
  );
}

/** The figure stands beside it: the bar is for the eye alone. */
function Bar({ part, look }: { readonly part: number; readonly look: 'usdBar' | 'mwBar' }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={part * 100} height="10" className={styles[look]} />
    </svg>
  );
}
