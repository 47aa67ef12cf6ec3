/**
 * An indicator's path through the dot-com years against today: the months in which it stood where it stands now. Never
 * one "dot-com month": each indicator has its own, several, or none. Score and anchors: docs/signals.md and the method.
 */
import type { Day } from '../model/day';
import type { Indicator } from '../model/indicator';
import type { IndicatorMethod } from '../model/method';

export const firstMonth = '1995-01';
export const lastMonth = '2003-12';

export interface MonthValue {
  /** `YYYY-MM`; a yearly value stands at its July, a quarter at its last month. */
  readonly month: string;
  readonly value: number;
}

export interface IndicatorPath {
  /** Within 1995–2003. */
  readonly points: readonly MonthValue[];
  readonly today: { readonly value: number; readonly date: string } | null;
  /** The months nearest to each crossing of today's value; empty with the reason why. */
  readonly equals: readonly string[];
  readonly none: 'no-today' | 'no-path' | 'other-convention' | 'above-all' | 'below-all' | null;
  /** 0 calm (January 1995), 100 the dot-com anchor; null where the method does not score it. */
  readonly score: number | null;
}

export interface Series {
  readonly months: readonly string[];
  readonly values: readonly (number | null)[];
}

/** A value this old is no longer today's. */
const stillToday = 12;
/** Fewer points are figures, not a path. */
const leastPoints = 3;

export function indicatorPath(
  indicator: Indicator,
  method: IndicatorMethod | undefined,
  series: Series | null,
  asOf: Day,
): IndicatorPath {
  const all = series === null ? pointsOf(indicator) : monthly(series);
  const points = all.filter(({ month }) => month >= firstMonth && month <= lastMonth);
  const today = todayOf(indicator, series, asOf.slice(0, 7));
  const found = equalsOf(points, today?.value ?? null, method);
  return {
    points: points.length < leastPoints ? [] : points,
    today,
    ...found,
    score: today === null || !method?.scored ? null : scoreOf(today.value, method),
  };
}

const monthly = ({ months, values }: Series): MonthValue[] =>
  months.flatMap((month, at) => {
    const value = values[at] ?? null;
    return value === null ? [] : [{ month, value }];
  });

const pointsOf = ({ series }: Indicator): MonthValue[] =>
  series
    .flatMap(({ date, value, entity }) => {
      const month = entity === undefined ? monthOf(date) : null;
      return month === null ? [] : [{ month, value }];
    })
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));

/** The month that a date stands for; null for spans of years and for words. */
export function monthOf(date: string): string | null {
  const [, year, part] = /^(?:FY)?(\d{4})(?:-(\d{2}|Q[1-4])(?:-\d{2})?)?$/.exec(date) ?? [];
  if (year === undefined) return null;
  if (part === undefined) return `${year}-07`;
  if (part.startsWith('Q')) return `${year}-${String(3 * Number(part.slice(1))).padStart(2, '0')}`;
  return Number(part) >= 1 && Number(part) <= 12 ? `${year}-${part}` : null;
}

const monthNumber = (month: string): number =>
  12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7));

/** What was the latest on the day: the last figure of a month that had ended, unless it is too old to be today's. */
function todayOf({ now }: Indicator, series: Series | null, month: string) {
  const dated = now === null ? null : monthOf(now.date);
  if (now !== null && dated !== null && dated <= month) return now;
  const past = series === null ? [] : monthly(series).filter((one) => one.month < month);
  const last = past.at(-1);
  if (last === undefined || monthNumber(month) - monthNumber(last.month) > stillToday) return null;
  return { value: last.value, date: last.month };
}

function equalsOf(
  points: readonly MonthValue[],
  today: number | null,
  method: IndicatorMethod | undefined,
): Pick<IndicatorPath, 'equals' | 'none'> {
  if (points.length < leastPoints) return { equals: [], none: 'no-path' };
  if (today === null) return { equals: [], none: 'no-today' };
  if (method?.reason === 'now-by-other-convention') return { equals: [], none: 'other-convention' };
  const equals = crossings(points, today);
  if (equals.length > 0) return { equals, none: null };
  return { equals, none: today > (points[0]?.value ?? 0) ? 'above-all' : 'below-all' };
}

/** Between two neighbours that lie on either side of the value, the nearer one; one on it counts itself. */
export function crossings(points: readonly MonthValue[], value: number): string[] {
  const found = new Set<string>();
  for (const [at, one] of points.entries()) {
    if (one.value === value) found.add(one.month);
    const next = points[at + 1];
    if (next === undefined || (one.value - value) * (next.value - value) >= 0) continue;
    const nearer = Math.abs(one.value - value) <= Math.abs(next.value - value) ? one : next;
    found.add(nearer.month);
  }
  return [...found].sort();
}

/** Calm is 0, dot-com 100; where low is the danger, the anchors turn the scale by themselves. */
function scoreOf(value: number, { calm, dotcom, scale }: IndicatorMethod): number | null {
  if (calm === null || dotcom === null || calm.value === dotcom.value) return null;
  const on = (one: number) => (scale === 'log' ? Math.log(one) : one);
  return (100 * (on(value) - on(calm.value))) / (on(dotcom.value) - on(calm.value));
}
