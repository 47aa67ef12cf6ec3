/** What a foreign currency was worth on a day. Where rates come from is the caller's matter: typed, or from a table. */
import type { PartialDate } from '../model/day';

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
