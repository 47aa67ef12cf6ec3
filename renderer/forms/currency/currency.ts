/** In which currency an amount is typed, at which rate of which day, and what becomes of an original that there was. */
import { rateOf, type YearlyRate } from '#shared/currency/rateOf';
import { homeCurrency, type Rates } from '#shared/model/rates';
import { parseRate } from '#shared/parse/quantity';
import type { Problems } from '../problem';
import { readDate } from '../typed';

export interface CurrencyDraft {
  readonly currency: string;
  /** null: the table's, as long as nothing else was typed. */
  readonly rate: string | null;
  /** null: the day of the announcement. */
  readonly day: string | null;
  /** The original goes, though the amount is in dollars now. */
  readonly drop: boolean;
  /** Dollars that stand apart from their original are made anew. */
  readonly anew: boolean;
}

/** What is kept of an original beside its amounts. */
export interface Conversion {
  readonly currency: string;
  readonly usdPerUnit: number;
  readonly day: string;
}

export const inDollars: CurrencyDraft = {
  currency: homeCurrency,
  rate: null,
  day: null,
  drop: false,
  anew: false,
};

export function currencyDraft(original: Conversion | undefined): CurrencyDraft {
  if (original === undefined) return inDollars;
  const { currency, usdPerUnit, day } = original;
  return { ...inDollars, currency, rate: String(usdPerUnit), day };
}

export interface CurrencyContext {
  readonly rates: Rates;
  /** When the deal was announced, as typed. */
  readonly announced: string;
}

/** The day of the rate as it stands in the form. */
export function dayShown({ day }: CurrencyDraft, { announced }: CurrencyContext): string {
  return day ?? announced.trim();
}

/** The table's rate for the day; null where no day is typed yet. */
export function tableRate(draft: CurrencyDraft, context: CurrencyContext): YearlyRate | null {
  const day = dayShown(draft, context);
  return /^\d{4}/.test(day) ? rateOf(context.rates, draft.currency, day) : null;
}

/** The rate as it stands in the form: typed, or the table's. */
export function rateShown(draft: CurrencyDraft, context: CurrencyContext): string {
  if (draft.rate !== null) return draft.rate;
  const usdPerUnit = tableRate(draft, context)?.usdPerUnit ?? null;
  return usdPerUnit === null ? '' : String(usdPerUnit);
}

/** null where it can't be read, with its problems named. */
export function readConversion(
  draft: CurrencyDraft,
  context: CurrencyContext,
  problems: Problems,
): Conversion | null {
  const typed = rateShown(draft, context);
  const usdPerUnit = parseRate(typed);
  if (typed.trim() === '') problems.add('rate', { code: 'no-rate' });
  else if (usdPerUnit === null) problems.add('rate', { code: 'not-a-rate', value: typed });
  const shown = dayShown(draft, context);
  // A bad day of announcement is named at its own field.
  const day = draft.day === null ? shown : readDate('rateDay', shown, problems);
  if (day === null || day === '') problems.add('rateDay', { code: 'no-rate-day' });
  return usdPerUnit === null || !day ? null : { currency: draft.currency, usdPerUnit, day };
}
