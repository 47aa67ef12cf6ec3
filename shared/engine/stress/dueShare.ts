/** The share of a link's amount that falls due within twelve months: spread evenly over the days of its term. */
import { type Day, firstDay, lastDay } from '../../model/day';
import type { Link } from '../../model/link';
import { daysBetween, shiftDay } from '../../model/week';
import { assumedYears, daysOf, shiftYear, type Term, termOf } from '../term';

export interface DueShare {
  readonly share: number;
  /** A date is missing: five years are assumed. */
  readonly assumed: boolean;
}

/** The twelve months that begin on a day. */
export const yearFrom = (day: Day): Term => ({ first: day, last: shiftDay(shiftYear(day, 1), -1) });

export function dueShare(link: Link, year: Term): DueShare {
  const term = termOf(link);
  if (term !== null) return { share: overlap(term, year) / daysOf(term), assumed: false };
  const within = overlap(assumedTerm(link, year), year) / daysOf(year);
  return { share: within / assumedYears, assumed: true };
}

/** Five years from the start or up to the end, whichever is known; around the year itself where neither helps. */
function assumedTerm({ start, end }: Link, year: Term): Term {
  if (start !== null && end === null) {
    const first = firstDay(start);
    return { first, last: shiftDay(shiftYear(first, assumedYears), -1) };
  }
  if (end !== null && start === null) {
    const last = lastDay(end);
    return { first: shiftYear(shiftDay(last, 1), -assumedYears), last };
  }
  return year;
}

/** Days that two terms share. */
function overlap(a: Term, b: Term): number {
  const first = a.first > b.first ? a.first : b.first;
  const last = a.last < b.last ? a.last : b.last;
  return Math.max(0, daysBetween(first, last) + 1);
}
