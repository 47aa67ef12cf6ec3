/** A company's links over time, as rows to draw: finance above, trade below, each from when it begins to when it ends. */
import { stateOn } from '#shared/engine/active';
import type { Standing } from '#shared/engine/standing';
import { type Day, firstDay, lastDay, type PartialDate } from '#shared/model/day';
import { type Link, type LinkState, linkFamily } from '#shared/model/link';

export interface TimelineRow {
  readonly link: Link;
  readonly family: 'finance' | 'trade';
  readonly otherId: string;
  readonly direction: 'out' | 'in';
  /** `start`; where none is stated, the day it was announced or its first status. */
  readonly from: Day;
  /** The date that `from` begins, as exact as it is. */
  readonly begins: PartialDate;
  readonly startStated: boolean;
  /** null: no end is stated. */
  readonly to: Day | null;
  /** Cancelled or ended on that day. */
  readonly broken: Day | null;
  readonly state: LinkState | null;
  readonly active: boolean;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  /** Whole years, the last one included. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Links of money that state no day at all. */
  readonly undated: number;
}

/** Links that are not announced by the day are not in it; `standings` are of that day. */
export function timelineOf(
  companyId: string,
  links: readonly Link[],
  asOf: Day,
  standings: ReadonlyMap<string, Standing>,
): Timeline {
  const own = links.filter(
    ({ announced, from, to, kind }) =>
      (from === companyId || to === companyId) &&
      linkFamily(kind) !== 'tie' &&
      (announced === null || firstDay(announced) <= asOf),
  );
  const rows = own.flatMap((link) => rowOf(link, companyId, asOf, standings) ?? []);
  rows.sort(
    (a, b) =>
      families.indexOf(a.family) - families.indexOf(b.family) ||
      (a.from < b.from ? -1 : a.from > b.from ? 1 : a.link.id < b.link.id ? -1 : 1),
  );
  const thisYear = yearOf(asOf);
  const begins = rows.map(({ from }) => yearOf(from));
  const ends = rows.map(({ from, to }) => yearOf(to ?? from));
  return {
    rows,
    firstYear: Math.min(thisYear, ...begins),
    lastYear: Math.max(thisYear + 1, ...ends),
    undated: own.length - rows.length,
  };
}

const families: readonly TimelineRow['family'][] = ['finance', 'trade'];
const yearOf = (day: Day) => Number(day.slice(0, 4));

function rowOf(
  link: Link,
  companyId: string,
  asOf: Day,
  standings: ReadonlyMap<string, Standing>,
): TimelineRow | null {
  const family = linkFamily(link.kind);
  if (family === 'tie') return null;
  const known = [link.announced, ...link.status.map(({ since }) => since)].flatMap(
    (date) => date ?? [],
  );
  const begins = link.start ?? known.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))[0];
  if (begins === undefined) return null;
  const from = firstDay(begins);
  const state = stateOn(link, asOf);
  const out = link.from === companyId;
  const end = link.end === null ? null : lastDay(link.end);
  return {
    link,
    family,
    otherId: out ? link.to : link.from,
    direction: out ? 'out' : 'in',
    from,
    begins,
    startStated: link.start !== null,
    to: end === null ? null : end < from ? from : end,
    broken: state === 'cancelled' || state === 'ended' ? brokenOn(link, state, asOf) : null,
    state,
    active: standings.get(link.id)?.code === 'active',
  };
}

function brokenOn(link: Link, state: LinkState, asOf: Day): Day | null {
  const days = link.status.flatMap((status) =>
    status.state === state && status.since !== null ? firstDay(status.since) : [],
  );
  return (
    days
      .filter((day) => day <= asOf)
      .sort()
      .at(-1) ?? null
  );
}

/** A day's place on an axis of whole years, 0 to 1. */
export function placeOf(day: Day, { firstYear, lastYear }: Timeline): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const within = (month - 1 + (date - 1) / 31) / 12;
  const place = (year + within - firstYear) / (lastYear + 1 - firstYear);
  return Math.min(1, Math.max(0, place));
}

/** Years to write on the axis: every one, or every second or fifth where there are many. */
export function axisYears({ firstYear, lastYear }: Timeline, room: number): number[] {
  const count = lastYear - firstYear + 1;
  const step = [1, 2, 5, 10].find((each) => count / each <= room) ?? 20;
  return Array.from({ length: count }, (_, at) => firstYear + at).filter(
    (year) => year % step === 0 || step === 1,
  );
}
