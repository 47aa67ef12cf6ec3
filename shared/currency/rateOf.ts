/** The average rate of a day's year, from the bundled table; where it has none, why. */
import type { PartialDate } from '../model/day';
import type { Rates } from '../model/rates';

export type YearlyRate =
  | {
      readonly usdPerUnit: number;
      readonly year: string;
      readonly source: string;
      readonly note: string | null;
    }
  | { readonly usdPerUnit: null; readonly reason: 'no-such-currency' }
  | {
      readonly usdPerUnit: null;
      readonly reason: 'no-such-year';
      readonly first: string;
      readonly last: string;
    };

export function rateOf({ series }: Rates, currency: string, day: PartialDate): YearlyRate {
  const own = series.filter((one) => one.currency === currency);
  const year = day.slice(0, 4);
  for (const { years, quoted, source, note = null } of own) {
    const rate = years[year];
    if (rate === undefined) continue;
    const usdPerUnit = quoted === 'usd-per-unit' ? rate : readable(1 / rate);
    return { usdPerUnit, year, source, note };
  }
  const all = own.flatMap(({ years }) => Object.keys(years)).sort();
  const [first, last] = [all[0], all.at(-1)];
  return first === undefined || last === undefined
    ? { usdPerUnit: null, reason: 'no-such-currency' }
    : { usdPerUnit: null, reason: 'no-such-year', first, last };
}

/** Five digits: what a person would type, and nearer than the average is to any one day. */
const readable = (rate: number): number => Number(rate.toPrecision(5));
