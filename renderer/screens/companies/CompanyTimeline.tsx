/** A company's links from start to end: finance above, trade below; and the same as a table. */
import { useMemo } from 'react';
import type { Company } from '#shared/model/company';
import { useWidth } from '../../charts/useWidth';
import { ChartWithTable } from '../../components/ChartWithTable';
import { StatusCell } from '../../components/LinkCells';
import { AmountCell } from '../../components/Money';
import { useLedgerDay } from '../../components/useLedgerDay';
import { useNames } from '../../components/useNames';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './CompanyTimeline.module.css';
import { axisYears, placeOf, type Timeline, type TimelineRow, timelineOf } from './timeline';

const rowHeight = 20;
const head = 22;
const tallest = 400;
const edge = 10;
/** The day's line begins beneath the years, or it would strike one out. */
const underYears = 18;

export function CompanyTimeline({ company }: { readonly company: Company }) {
  const { t, f } = useText();
  const words = t.companies.page.timeline;
  const names = useNames();
  const { state, standings } = useLedgerDay();
  const links = useLedger((ledger) => ledger.portfolio.links);
  const timeline = useMemo(
    () => timelineOf(company.id, links, state.asOf, standings),
    [company.id, links, state.asOf, standings],
  );
  const { rows, undated } = timeline;
  const families = (['finance', 'trade'] as const).filter((family) =>
    rows.some((row) => row.family === family),
  );
  const full = (families.length + 1) * head + rows.length * rowHeight;
  const date = (day: string | null, stated: boolean) =>
    day === null ? words.openEnd : stated ? f.date(day) : words.about(f.date(day));
  return (
    <ChartWithTable
      title={words.title}
      help={words.help}
      height={Math.min(full, tallest)}
      none={rows.length === 0 ? words.none : null}
      chart={
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className={styles.scroll} tabIndex={0} aria-label={words.name(company.name)}>
          <Drawing
            timeline={timeline}
            families={families}
            name={words.name(company.name)}
            height={full}
          />
        </section>
      }
      columns={[
        words.columns.link,
        words.columns.amount,
        words.columns.from,
        words.columns.to,
        words.columns.status,
      ]}
      rows={rows.map((row) => ({
        key: row.link.id,
        cells: [
          <span key="link">
            {t.terms.linkKinds[row.link.kind]} {row.direction === 'out' ? '→' : '←'}{' '}
            <a href={pathTo('companies', row.otherId)}>{names.company(row.otherId)}</a>
          </span>,
          <AmountCell key="amount" link={row.link} />,
          date(row.begins, row.startStated),
          date(row.link.end, true),
          <StatusCell key="status" link={row.link} asOf={state.asOf} />,
        ],
      }))}
      note={
        <>
          {words.legend}
          {undated > 0 && ` ${words.undated(undated, f)}`}
        </>
      }
    />
  );
}

interface DrawingProps {
  readonly timeline: Timeline;
  readonly families: readonly TimelineRow['family'][];
  readonly name: string;
  readonly height: number;
}

function Drawing({ timeline, families, name, height }: DrawingProps) {
  const { t, f } = useText();
  const [place, width] = useWidth<HTMLDivElement>();
  const { state } = useLedgerDay();
  const names = useNames();
  const labels = Math.min(170, width * 0.3);
  const amounts = 74;
  const left = labels + amounts + edge;
  const room = Math.max(0, width - left - edge);
  const x = (day: string) => left + room * placeOf(day, timeline);
  let top = head;
  return (
    <div ref={place}>
      <svg width={width} height={height} role="img" aria-label={name} className={styles.drawing}>
        {axisYears(timeline, room / 44).map((year) => {
          const at = x(`${year}-01-01`);
          return (
            <g key={year}>
              <line x1={at} x2={at} y1={0} y2={height} className={styles.year} />
              {at + 34 < width && (
                <text x={at + 3} y={12} className={styles.label}>
                  {year}
                </text>
              )}
            </g>
          );
        })}
        {families.map((family) => {
          const rows = timeline.rows.filter((row) => row.family === family);
          const begin = top;
          top += head + rows.length * rowHeight;
          return (
            <g key={family} data-family={family} className={styles.family}>
              <text x={0} y={begin + 15} className={styles.familyName}>
                {t.terms.families[family]}
              </text>
              {rows.map((row, at) => (
                <Row
                  key={row.link.id}
                  row={row}
                  y={begin + head + at * rowHeight}
                  x={x}
                  end={left + room}
                  labels={labels}
                  amounts={labels + amounts}
                  other={names.company(row.otherId)}
                  usd={row.link.amount ? f.usd(row.link.amount.best) : t.terms.undisclosed}
                />
              ))}
            </g>
          );
        })}
        <line
          x1={x(state.asOf)}
          x2={x(state.asOf)}
          y1={underYears}
          y2={height}
          className={styles.today}
        />
      </svg>
    </div>
  );
}

interface RowProps {
  readonly row: TimelineRow;
  readonly y: number;
  readonly x: (day: string) => number;
  readonly end: number;
  readonly labels: number;
  readonly amounts: number;
  readonly other: string;
  readonly usd: string;
}

/** The letters that fit a label, at about 6.6 px each. */
const cut = (text: string, width: number) => {
  const fits = Math.max(4, Math.floor(width / 6.6));
  return text.length > fits ? `${text.slice(0, fits - 1)}…` : text;
};

function Row({ row, y, x, end, labels, amounts, other, usd }: RowProps) {
  const { from, to, broken, active, direction, link } = row;
  const [start, stop] = [x(from), broken ? x(broken) : to === null ? end : x(to)];
  const isOpen = broken === null && to === null;
  const middle = y + rowHeight / 2;
  return (
    <g className={active ? undefined : styles.inactive}>
      <text x={0} y={middle + 4} className={styles.name}>
        {direction === 'out' ? '→ ' : '← '}
        {cut(other, labels - 16)}
      </text>
      <text x={amounts} y={middle + 4} textAnchor="end" className={styles.amount}>
        {usd}
      </text>
      <rect
        x={start}
        y={middle - 5}
        width={Math.max(3, stop - start)}
        height={10}
        className={styles.bar}
        data-undisclosed={link.amount === null || undefined}
        data-open={isOpen || undefined}
      />
      {broken !== null && <path d={`M${stop} ${middle - 7}v14`} className={styles.broken} />}
      {isOpen && <path d={`M${end - 1} ${middle - 5}l6 5-6 5z`} className={styles.arrow} />}
    </g>
  );
}
