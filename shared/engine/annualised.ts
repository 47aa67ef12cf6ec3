/** The `per-year` basis: an amount divided by the years of its term. Definition: docs/signals.md, "Per year". */
import type { Link } from '../model/link';
import { assumedYears, daysOf, termOf } from './term';

const daysPerYear = 365.25;

/** Low, best and high over its years: at least one, five where the term is not known. */
export function annualised(link: Link): Link {
  if (link.amount === null) return link;
  const years = yearsOf(link);
  const { low, best, high } = link.amount;
  return { ...link, amount: { low: low / years, best: best / years, high: high / years } };
}

function yearsOf(link: Link): number {
  const term = termOf(link);
  return term === null ? assumedYears : Math.max(1, daysOf(term) / daysPerYear);
}

/** The ids of the links whose amount is divided by five years because a date is missing, in alphabetical order. */
export function overAssumedYears(links: readonly Link[]): string[] {
  const assumed = links.filter(
    (link) => link.amount !== null && link.amount.high > 0 && termOf(link) === null,
  );
  return assumed.map(({ id }) => id).sort();
}
