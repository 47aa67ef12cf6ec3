/** How well a row is sourced on a day: not at all, by aggregators alone, or by nothing recent. */
import { type Day, lastDay } from '../model/day';
import type { Source } from '../model/source';
import { daysBetween } from '../model/week';

type Cited = readonly Pick<Source, 'tier' | 'date'>[];

export const isUnsourced = (sources: Cited): boolean => sources.length === 0;

export const isTier3Only = (sources: Cited): boolean =>
  sources.length > 0 && sources.every(({ tier }) => tier === 3);

/** Days since the newest of the sources was published; null where none says when. A partial date counts from its last day. */
export function ageInDays(sources: Cited, asOf: Day): number | null {
  const newest = sources
    .flatMap(({ date }) => (date === null ? [] : lastDay(date)))
    .sort()
    .at(-1);
  return newest === undefined ? null : daysBetween(newest, asOf);
}

/** The newest source is older than so many days. Without a dated source nothing is known of its age, and it is not stale. */
export function isStale(sources: Cited, asOf: Day, afterDays: number): boolean {
  const age = ageInDays(sources, asOf);
  return age !== null && age > afterDays;
}
