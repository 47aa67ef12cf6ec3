/** Two summaries as the rows of one table: what each says, and whether they differ in what is shown. */
import { dialIds } from '#shared/model/score';
import type { WeekSummary } from '#shared/report/summaryModel';
import type { Texts } from '#shared/text/en/index';
import { signalText } from '#shared/text/figures';
import type { Formats } from '#shared/text/formats';

export interface CompareRow {
  readonly id: string;
  readonly name: string;
  /** In each week: the figure, and what stands beside it. */
  readonly cells: readonly [CompareCell, CompareCell];
  /** From the first to the second; empty where there is no difference to take. */
  readonly change: string;
  readonly differs: boolean;
}
export interface CompareCell {
  readonly figure: string;
  readonly beside: string;
}
export interface CompareGroup {
  readonly id: keyof Texts['desk']['compare']['groups'];
  readonly name: string;
  readonly rows: readonly CompareRow[];
}

type Show = (value: number) => string;
const nothing = '–';

export function compareRows(
  one: WeekSummary,
  other: WeekSummary,
  t: Texts,
  f: Formats,
): readonly CompareGroup[] {
  const words = t.desk.compare;
  const figure = (
    id: string,
    name: string,
    read: (summary: WeekSummary) => number | null,
    show: Show,
    change: Show,
    beside: (summary: WeekSummary) => string = () => '',
  ): CompareRow => {
    const [before, after] = [read(one), read(other)];
    const cell = (value: number | null, summary: WeekSummary): CompareCell => ({
      figure: value === null ? nothing : show(value),
      beside: beside(summary),
    });
    const cells = [cell(before, one), cell(after, other)] as const;
    return row(id, name, cells, before === null || after === null ? '' : change(after - before));
  };
  const group = (id: CompareGroup['id'], rows: readonly CompareRow[]): CompareGroup => ({
    id,
    name: words.groups[id],
    rows,
  });
  return [
    group(
      'dials',
      dialIds.map((id) =>
        figure(
          id,
          t.terms.dials[id].name,
          ({ dials }) => dials[id].now.score,
          f.score,
          f.change,
          (summary) => besideDial(summary, id, t, f),
        ),
      ),
    ),
    group(
      'signals',
      dialIds.flatMap((dial) =>
        signalsOf(dial, one, other).map((id) => {
          const read = ({ signals }: WeekSummary) =>
            signals[dial].find((line) => line.id === id)?.now ?? null;
          const change = (value: number) =>
            id.includes('.') ? f.signedCount(value) : f.change(100 * value);
          const show = (value: number) => signalText(id, value, f);
          return figure(id, t.terms.signals[id].name, read, show, change);
        }),
      ),
    ),
    group('loops', [
      figure('total', words.loops.total, ({ loops }) => loops.total, f.count, f.signedCount),
      ...(['appeared', 'grown', 'broken'] as const).map((what) =>
        figure(what, words.loops[what], ({ loops }) => loops[what].length, f.count, f.signedCount),
      ),
    ]),
    group('concentrated', concentratedRows(one, other, t, f)),
    group('due', [
      figure('usd', words.due.usd, ({ due }) => due.total.usd, f.usd, signed(f.usd)),
      figure('power', words.due.power, ({ due }) => due.total.mw, f.power, signed(f.power)),
      figure('links', words.due.links, ({ due }) => due.total.links, f.count, f.signedCount),
    ]),
  ];
}

function row(
  id: string,
  name: string,
  cells: readonly [CompareCell, CompareCell],
  change: string,
): CompareRow {
  const [before, after] = cells;
  const differs = before.figure !== after.figure;
  return { id, name, cells, change: differs ? change : '', differs };
}

/** `+$12 bn`, `−$3 bn`. */
const signed =
  (show: Show): Show =>
  (value) =>
    value > 0 ? `+${show(value)}` : value < 0 ? `\u2212${show(-value)}` : show(0);

function besideDial(
  { dials, bands }: WeekSummary,
  id: (typeof dialIds)[number],
  t: Texts,
  f: Formats,
): string {
  const { level } = dials[id].now;
  const band = bands?.now.dials[id] ?? null;
  const parts = [
    level === null ? '' : t.terms.shortLevels[level],
    band === null ? '' : t.desk.compare.band(f.score(band.low), f.score(band.high)),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function signalsOf(dial: (typeof dialIds)[number], one: WeekSummary, other: WeekSummary) {
  return [...new Set([...one.signals[dial], ...other.signals[dial]].map(({ id }) => id))];
}

function concentratedRows(one: WeekSummary, other: WeekSummary, t: Texts, f: Formats) {
  const words = t.desk.compare;
  const count = Math.max(one.concentrated.length, other.concentrated.length);
  const cell = ({ concentrated, names }: WeekSummary, at: number): CompareCell => {
    const found = concentrated[at];
    if (!found) return { figure: nothing, beside: '' };
    const { companyId, largestId, largestShare } = found;
    const name = (id: string) => names[id] ?? id;
    return {
      figure: words.concentrated(name(companyId), name(largestId), f.share(largestShare)),
      beside: '',
    };
  };
  return Array.from({ length: count }, (_, at) =>
    row(`rank${at}`, words.rank(f.count(at + 1)), [cell(one, at), cell(other, at)], ''),
  );
}
