/** What is still open before a preview: marks, rates and names that only the user can tell. */
import type { Rates } from '#shared/import/rates';
import type { NameChoices } from '#shared/import/rows/target';
import type { Survey } from '#shared/import/survey';
import { isPartialDate } from '#shared/model/day';
import { rates as yearlyRates } from '../rates';

/** A rate as it is typed. */
export interface TypedRate {
  readonly usd: string;
  readonly day: string;
}
export type TypedRates = Readonly<Record<string, TypedRate>>;

export function rateOf(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  const value = Number(text);
  return text !== '' && Number.isFinite(value) && value > 0 ? value : null;
}

/** The rates that are typed whole. */
export function ratesOf(typed: TypedRates): Rates {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([currency, { usd, day }]) => {
      const usdPerUnit = rateOf(usd);
      return usdPerUnit === null || !isPartialDate(day.trim())
        ? []
        : [[currency, { usdPerUnit, day: day.trim() }] as const];
    }),
  );
}

/** Unknown words are not among them: their rows are refused, and may be mended in the file. */
export function openQuestions(survey: Survey, names: NameChoices, typed: TypedRates): number {
  const rates = ratesOf(typed);
  return (
    survey.marks.filter(({ said }) => said === null).length +
    survey.currencies.filter((currency) => !Object.hasOwn(rates, currency) && !isInTable(currency))
      .length +
    survey.names.filter(({ name, match }) => match.kind === 'likely' && !Object.hasOwn(names, name))
      .length
  );
}

/** The bundled table knows it: a rate may be left open. */
export const isInTable = (currency: string): boolean =>
  yearlyRates.series.some((one) => one.currency === currency);
