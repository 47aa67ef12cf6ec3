/** What falls due each year, in dollars and power, with bars for the eye. */
import { useMemo } from 'react';
import { type DueYear, dueInYear, duePerYear, hasTerm } from '#shared/engine/duePerYear';
import type { Figure } from '#shared/model/explain';
import { linkFamily } from '#shared/model/link';
import { Card } from '../../components/Card';
import { TwoLines } from '../../components/TwoLines';
import { useLedgerDay } from '../../components/useLedgerDay';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import styles from './Commitments.module.css';

export function DueTable() {
  const { t, f } = useText();
  const words = t.commitments.due;
  const { active, state } = useLedgerDay();
  const { years, noTerm } = useMemo(() => duePerYear(active), [active]);
  const trade = active.filter(({ kind }) => linkFamily(kind) === 'trade');
  const idsOf = (links: typeof trade) => links.map(({ id }) => id);
  const linksOf = (year: number): Figure => {
    const linkIds = idsOf(trade.filter((link) => dueInYear(link, year) > 0));
    return { of: 'listed', id: 'links', list: 'year', linkIds, year };
  };
  const withoutTerm = {
    of: 'listed',
    list: 'no-term',
    linkIds: idsOf(trade.filter((link) => !hasTerm(link))),
  } as const;
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
              <td className={styles.numeric}>
                <FigureButton of={{ of: 'due', id: 'usd', year: year.year, company: null }}>
                  {year.links > 0 && year.undisclosed === year.links
                    ? t.terms.undisclosed
                    : f.usd(year.usd)}
                </FigureButton>
              </td>
              <td className={styles.barCell}>
                <Bar part={year.usd / mostUsd} look="usdBar" />
              </td>
              <td className={styles.numeric}>
                {year.mw > 0 && (
                  <FigureButton of={{ of: 'due', id: 'mw', year: year.year, company: null }}>
                    {f.power(year.mw)}
                  </FigureButton>
                )}
              </td>
              <td className={styles.barCell}>
                <Bar part={year.mw / mostMw} look="mwBar" />
              </td>
              <td className={styles.numeric}>
                <TwoLines sub={undisclosed(year.undisclosed)}>
                  <FigureButton of={linksOf(year.year)}>{f.count(year.links)}</FigureButton>
                </TwoLines>
              </td>
            </tr>
          ))}
          <tr className={styles.noTerm}>
            <th scope="row" title={words.noTermHint}>
              {words.noTerm}
            </th>
            <td className={styles.numeric}>
              <FigureButton of={{ ...withoutTerm, id: 'usd' }}>
                {noTerm.count > 0 && noTerm.undisclosed === noTerm.count
                  ? t.terms.undisclosed
                  : f.usd(noTerm.usd)}
              </FigureButton>
            </td>
            <td />
            <td className={styles.numeric}>
              {noTerm.mw > 0 && (
                <FigureButton of={{ ...withoutTerm, id: 'mw' }}>{f.power(noTerm.mw)}</FigureButton>
              )}
            </td>
            <td />
            <td className={styles.numeric}>
              <TwoLines sub={undisclosed(noTerm.undisclosed)}>
                <FigureButton of={{ ...withoutTerm, id: 'links' }}>
                  {f.count(noTerm.count)}
                </FigureButton>
              </TwoLines>
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
