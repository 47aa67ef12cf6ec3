/**
 * What falls due in the three months after a close: each trade link's best amount and capacity, spread evenly over the
 * months of its term as `engine/duePerYear.ts` does, a month that lies partly in the span by its days.
 */
import { addMonths, formatISO, parseISO } from 'date-fns';
import { knownUsd } from '../engine/active';
import { totalsOf } from '../engine/totals';
import { type Day, firstDay, lastDay } from '../model/day';
import { type Link, linkFamily } from '../model/link';
import { daysBetween, shiftDay } from '../model/week';
import type { Due, DueLink, DueNext } from './summaryModel';

/** Which links are active is the caller's business; those of finance and ties are left out. */
export function dueNext(active: readonly Link[], close: Day): DueNext {
  const from = shiftDay(close, 1);
  const to = shiftDay(threeMonthsOn(from), -1);
  const trade = active.filter(({ kind }) => linkFamily(kind) === 'trade');
  const inSpan = trade.flatMap((link) => {
    const share = shareWithin(link, from, to);
    return share === null || share === 0 ? [] : [{ link, due: dueOf(link, share, to) }];
  });
  const companyIds = [...new Set(inSpan.map(({ link }) => link.from))];
  return {
    from,
    to,
    total: sumOf(inSpan.map(({ due }) => due)),
    byLink: inSpan.map(({ due }) => due).sort(largestFirst(({ linkId }) => linkId)),
    byCompany: companyIds
      .map((companyId) => ({
        companyId,
        ...sumOf(inSpan.filter(({ link }) => link.from === companyId).map(({ due }) => due)),
      }))
      .sort(largestFirst(({ companyId }) => companyId)),
    noTerm: totalsOf(trade.filter((link) => monthsOf(link) === null)),
  };
}

const threeMonthsOn = (day: Day): Day =>
  formatISO(addMonths(parseISO(day), 3), { representation: 'date' });

const monthNumber = (day: Day): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function monthsOf({ start, end }: Link): { first: number; last: number } | null {
  if (start === null || end === null) return null;
  const [first, last] = [monthNumber(firstDay(start)), monthNumber(lastDay(end))];
  return last < first ? null : { first, last };
}

/** The part of a link's months that lies in the span; null without a whole term. */
function shareWithin(link: Link, from: Day, to: Day): number | null {
  const months = monthsOf(link);
  if (months === null) return null;
  let within = 0;
  const [first, last] = [
    Math.max(months.first, monthNumber(from)),
    Math.min(months.last, monthNumber(to)),
  ];
  for (let month = first; month <= last; month++) within += partOfMonth(month, from, to);
  return within / (months.last - months.first + 1);
}

function partOfMonth(month: number, from: Day, to: Day): number {
  const name = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  const [begin, end] = [firstDay(name), lastDay(name)];
  const days = daysBetween(from > begin ? from : begin, to < end ? to : end) + 1;
  return days / (daysBetween(begin, end) + 1);
}

function dueOf(link: Link, share: number, to: Day): DueLink {
  const usd = knownUsd(link);
  return {
    linkId: link.id,
    usd: usd === null ? null : usd * share,
    mw: link.capacityMw === null ? null : link.capacityMw * share,
    ends: link.end !== null && lastDay(link.end) <= to,
  };
}

function sumOf(dues: readonly DueLink[]): Due {
  return {
    usd: dues.reduce((sum, { usd }) => sum + (usd ?? 0), 0),
    mw: dues.reduce((sum, { mw }) => sum + (mw ?? 0), 0),
    links: dues.length,
    undisclosed: dues.filter(({ usd }) => usd === null).length,
  };
}

function largestFirst<D extends { readonly usd: number | null; readonly mw: number | null }>(
  idOf: (due: D) => string,
) {
  return (a: D, b: D): number =>
    (b.usd ?? -1) - (a.usd ?? -1) ||
    (b.mw ?? -1) - (a.mw ?? -1) ||
    (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0);
}
