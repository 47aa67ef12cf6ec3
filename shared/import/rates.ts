/** What a foreign currency was worth on a day. Where rates come from is the caller's matter: typed, or from a table. */
import { rateOf } from '../currency/rateOf';
import type { PartialDate } from '../model/day';
import type { Rates as YearlyRates } from '../model/rates';

export interface Rate {
  readonly usdPerUnit: number;
  /** The day that the rate is of. */
  readonly day: PartialDate;
}

/** `day`: when the amount was announced, as far as that is known. null: no rate is known. */
export type RateFor = (currency: string, day: PartialDate | null) => Rate | null;

export type Rates = Readonly<Record<string, Rate>>;

/** One rate for a currency, whatever the day. */
export function fixedRates(rates: Rates): RateFor {
  return (currency) => (Object.hasOwn(rates, currency) ? (rates[currency] ?? null) : null);
}

/** A typed rate where there is one, else the bundled average of the year that the amount was announced in. */
export function orYearly(typed: RateFor, table: YearlyRates): RateFor {
  return (currency, day) => {
    const fixed = typed(currency, day);
    if (fixed !== null || day === null) return fixed;
    const { usdPerUnit } = rateOf(table, currency, day);
    return usdPerUnit === null ? null : { usdPerUnit, day: day.slice(0, 4) };
  };
}
