/** A link's term in days: from the first day of its start to the last day of its end, both included. */
import { addYears, formatISO, parseISO } from 'date-fns';
import { type Day, firstDay, lastDay } from '../model/day';
import type { Link } from '../model/link';
import { daysBetween } from '../model/week';

/** What a term is taken to be where a date is missing: docs/signals.md, "Per year". */
export const assumedYears = 5;

export interface Term {
  readonly first: Day;
  readonly last: Day;
}

type Dates = Pick<Link, 'start' | 'end'>;

/** null where a date is missing, or where the end lies before the start. */
export function termOf({ start, end }: Dates): Term | null {
  if (start === null || end === null) return null;
  const term = { first: firstDay(start), last: lastDay(end) };
  return term.first <= term.last ? term : null;
}

export const daysOf = ({ first, last }: Term): number => daysBetween(first, last) + 1;

/** The same day of another year; 29 February becomes the 28th where it must. */
export const shiftYear = (day: Day, years: number): Day =>
  formatISO(addYears(parseISO(day), years), { representation: 'date' });
