/** Whose twin is looked for: kept while the screen is left and come back to. */
import { create } from 'zustand';
import { latestFact } from '#shared/engine/latestFact';
import type { Day } from '#shared/model/day';
import { firstDay } from '#shared/model/day';
import { type Link, linkFamily } from '#shared/model/link';
import { shiftDay } from '#shared/model/week';

export const useTwinChoice = create<{ readonly linkId: string | null }>(() => ({ linkId: null }));

/** The largest money link with news in the last seven days that have any; else the largest of all. */
export function latestLargest(links: readonly Link[], asOf: Day): Link | null {
  const flows = links
    .filter(({ kind }) => linkFamily(kind) !== 'tie')
    .toSorted((a, b) => usdOf(b) - usdOf(a) || (a.id < b.id ? -1 : 1));
  const day = latestFact(flows, asOf);
  const after = day === null ? '' : shiftDay(day, -7);
  const isNews = (date: string | null) =>
    day !== null && date !== null && firstDay(date) > after && firstDay(date) <= day;
  const news = flows.find(
    ({ announced, status }) => isNews(announced) || status.some(({ since }) => isNews(since)),
  );
  return news ?? flows[0] ?? null;
}

const usdOf = ({ amount }: Link) => amount?.best ?? -1;
