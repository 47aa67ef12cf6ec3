/** A link's amount as it was typed → dollars, and the original where it was typed in another currency. */
import { amountInUsd } from '#shared/currency/inUsd';
import type { Amount, Link } from '#shared/model/link';
import { homeCurrency } from '#shared/model/rates';
import { type CurrencyContext, currencyDraft, readConversion } from '../currency/currency';
import { Problems } from '../problem';
import { moneyAsTyped, readMoney } from '../typed';
import type { LinkDraft } from './draft';

export type Money = Pick<Link, 'amount' | 'original'>;

export function readAmount(
  draft: LinkDraft,
  was: Money | null,
  context: CurrencyContext,
  problems: Problems,
): Money {
  if (draft.undisclosed)
    return { amount: null, original: was?.amount === null ? was.original : undefined };
  const { currency } = draft.money;
  return currency === homeCurrency
    ? readDollars(draft, was, problems)
    : readForeign(draft, was, context, problems);
}

/** The original stays beside dollars that are still the same; beside others only the user lets it go. */
function readDollars(draft: LinkDraft, was: Money | null, problems: Problems): Money {
  const amount = readRange(draft, homeCurrency, was?.amount ?? null, problems);
  if (was?.original === undefined || draft.money.drop) return { amount, original: undefined };
  if (!sameAmount(amount, was.amount)) problems.add('dropOriginal', { code: 'original-kept' });
  return { amount, original: was.original };
}

function readForeign(
  draft: LinkDraft,
  was: Money | null,
  context: CurrencyContext,
  problems: Problems,
): Money {
  const { currency, anew } = draft.money;
  const kept = was?.original?.currency === currency ? was.original : null;
  const units = readRange(draft, currency, kept, problems);
  const conversion = readConversion(draft.money, context, problems);
  if (units === null || conversion === null) return { amount: null, original: undefined };
  const original = { ...units, ...conversion };
  // What was not touched stays as it was, though its dollars were rounded otherwise.
  if (was?.amount && kept && sameOriginal(original, kept) && !anew) return was;
  return { amount: amountInUsd(original), original };
}

/** The best alone suffices; nothing is taken for undisclosed unless it is said. */
function readRange(
  draft: LinkDraft,
  currency: string,
  was: Amount | null,
  problems: Problems,
): Amount | null {
  const best = readMoney('best', draft.best, currency, problems, was?.best);
  const low = readMoney('low', draft.low, currency, problems, was?.low) ?? best;
  const high = readMoney('high', draft.high, currency, problems, was?.high) ?? best;
  if (draft.best.trim() === '') problems.add('best', { code: 'no-amount' });
  if (best === null || low === null || high === null) return null;
  if (low > best) problems.add('low', { code: 'low-above-best' });
  if (best > high) problems.add('high', { code: 'high-below-best' });
  return { low, best, high };
}

/** What the form shows beside the rate while it is typed; null where something is missing or wrong. */
export function madeOf(draft: LinkDraft, was: Money | null, context: CurrencyContext) {
  const problems = new Problems();
  const { amount } = readAmount(draft, was, context, problems);
  return problems.list.length > 0 ? null : amount;
}

/** Another currency is chosen. Back to dollars, the fields show the dollars that they were. */
export function withCurrency(
  draft: LinkDraft,
  currency: string,
  was: Money | null,
  context: CurrencyContext,
): LinkDraft {
  const back = currency === homeCurrency ? madeOf(draft, was, context) : null;
  const again = was?.original?.currency === currency ? was.original : null;
  return {
    ...draft,
    ...(back && amountDraft(back)),
    // The currency that it was entered in comes back with its own amount, rate and day.
    ...(again && amountDraft(again)),
    money: again
      ? currencyDraft(again)
      : { ...draft.money, currency, rate: null, drop: false, anew: false },
  };
}

/** Low and high are left empty where they say nothing beside the best. */
export function amountDraft(amount: Amount): Pick<LinkDraft, 'low' | 'best' | 'high'> {
  const { low, best, high } = amount;
  const beside = (end: number) => (end === best ? '' : moneyAsTyped(end));
  return { low: beside(low), best: moneyAsTyped(best), high: beside(high) };
}

function sameAmount(a: Amount | null, b: Amount | null): boolean {
  return a?.low === b?.low && a?.best === b?.best && a?.high === b?.high;
}

function sameOriginal(a: NonNullable<Link['original']>, b: NonNullable<Link['original']>): boolean {
  return sameAmount(a, b) && a.usdPerUnit === b.usdPerUnit && a.day === b.day;
}
