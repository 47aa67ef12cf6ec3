/** What falls due when: each trade link's best amount and capacity, spread evenly over the months of its term. */
import { firstDay, lastDay } from '../model/day';
import { type Link, linkFamily } from '../model/link';
import { knownUsd } from './active';
import { type Totals, totalsOf } from './totals';

export interface DueYear {
  readonly year: number;
  readonly usd: number;
  readonly mw: number;
  /** The links whose term touches the year, and those of them without a known amount. */
  readonly links: number;
  readonly undisclosed: number;
}

export interface DuePlan {
  /** Every year from the first to the last that has something due. */
  readonly years: readonly DueYear[];
  /** Trade links without a start or an end: when they fall due is not stated. */
  readonly noTerm: Totals;
}

/** Links of finance and ties are left out; which links are active is the caller's business. */
export function duePerYear(links: readonly Link[]): DuePlan {
  const trade = links.filter(({ kind }) => linkFamily(kind) === 'trade');
  const spread = trade.map((link) => ({ link, shares: yearShares(link) }));
  const years = new Map<number, DueYear>();
  for (const { link, shares } of spread) {
    for (const [year, share] of shares ?? []) {
      const before = years.get(year) ?? { year, usd: 0, mw: 0, links: 0, undisclosed: 0 };
      const usd = knownUsd(link);
      years.set(year, {
        year,
        usd: before.usd + (usd ?? 0) * share,
        mw: before.mw + (link.capacityMw ?? 0) * share,
        links: before.links + 1,
        undisclosed: before.undisclosed + (usd === null ? 1 : 0),
      });
    }
  }
  const noTerm = spread.filter(({ shares }) => shares === null).map(({ link }) => link);
  return { years: withoutGaps(years), noTerm: totalsOf(noTerm) };
}

/** The part of a link's months that lies in one year, 0 to 1; 0 without a whole term. */
export function dueInYear(link: Link, year: number): number {
  return yearShares(link)?.find(([own]) => own === year)?.[1] ?? 0;
}

/** Whether it states when it begins and ends, in that order. */
export const hasTerm = (link: Link): boolean => yearShares(link) !== null;

/** The part of a link's months that lies in each year; null without a whole term. */
function yearShares({ start, end }: Link): [number, number][] | null {
  if (start === null || end === null) return null;
  const [from, to] = [monthNumber(firstDay(start)), monthNumber(lastDay(end))];
  if (to < from) return null;
  const months = to - from + 1;
  const years: [number, number][] = [];
  for (let year = Math.floor(from / 12); year <= Math.floor(to / 12); year++) {
    const within = Math.min(to, year * 12 + 11) - Math.max(from, year * 12) + 1;
    years.push([year, within / months]);
  }
  return years;
}

const monthNumber = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function withoutGaps(years: ReadonlyMap<number, DueYear>): DueYear[] {
  if (years.size === 0) return [];
  const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    return years.get(year) ?? { year, usd: 0, mw: 0, links: 0, undisclosed: 0 };
  });
}
