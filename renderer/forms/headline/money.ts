/** A headline's sum as it was typed → dollars, and the original where it was typed in another currency. */
import { asRange, inUsd } from '#shared/currency/inUsd';
import type { Commitment } from '#shared/model/commitment';
import { homeCurrency } from '#shared/model/rates';
import { type CurrencyContext, currencyDraft, readConversion } from '../currency/currency';
import { Problems } from '../problem';
import { moneyAsTyped, readMoney } from '../typed';
import type { HeadlineDraft } from './headline';

export type Sum = Pick<Commitment, 'amountUsd' | 'original'>;

export function readSum(
  draft: HeadlineDraft,
  was: Sum | null,
  context: CurrencyContext,
  problems: Problems,
): Sum {
  const { currency, drop, anew } = draft.money;
  if (currency === homeCurrency) {
    const amountUsd = readMoney('amount', draft.amount, currency, problems, was?.amountUsd);
    if (was?.original === undefined || drop) return { amountUsd, original: undefined };
    if (amountUsd !== was.amountUsd) problems.add('dropOriginal', { code: 'original-kept' });
    return { amountUsd, original: was.original };
  }
  const kept = was?.original?.currency === currency ? was.original : null;
  const amount = readMoney('amount', draft.amount, currency, problems, kept?.amount);
  if (amount === null && draft.amount.trim() === '')
    return { amountUsd: null, original: undefined };
  const conversion = readConversion(draft.money, context, problems);
  if (amount === null || conversion === null) return { amountUsd: null, original: undefined };
  const { usdPerUnit, day } = conversion;
  const same =
    kept?.amount === amount && kept.usdPerUnit === usdPerUnit && kept.day === day && !anew;
  if (same && was && was.amountUsd !== null)
    return { amountUsd: was.amountUsd, original: was.original };
  const original = { currency, amount, usdPerUnit, day };
  return { amountUsd: inUsd(amount, usdPerUnit), original };
}

/** What the form shows beside the rate while it is typed; null where something is missing or wrong. */
export function madeOfSum(draft: HeadlineDraft, was: Sum | null, context: CurrencyContext) {
  const problems = new Problems();
  const { amountUsd } = readSum(draft, was, context, problems);
  return problems.list.length > 0 ? null : amountUsd;
}

/** Another currency is chosen. Back to dollars, the field shows the dollars that it was. */
export function withSumCurrency(
  draft: HeadlineDraft,
  currency: string,
  was: Sum | null,
  context: CurrencyContext,
): HeadlineDraft {
  const back = currency === homeCurrency ? madeOfSum(draft, was, context) : null;
  const again = was?.original?.currency === currency ? was.original : null;
  const amount = again?.amount ?? back;
  return {
    ...draft,
    amount: amount === null ? draft.amount : moneyAsTyped(amount),
    money: again
      ? currencyDraft(again)
      : { ...draft.money, currency, rate: null, drop: false, anew: false },
  };
}

/** As a range of one value, which is what the fields of a rate show. */
export function asMoney({ amountUsd, original }: Sum) {
  return {
    amount: amountUsd === null ? null : { low: amountUsd, best: amountUsd, high: amountUsd },
    original: original && asRange(original),
  };
}
