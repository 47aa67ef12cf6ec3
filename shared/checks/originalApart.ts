/**
 * A link or a headline whose dollars are not what its original amount makes at its rate: one of the three was changed
 * without the others, or mistyped. Whatever the day: it is a slip of the ledger, not of a state.
 */
import { apartFrom, asRange, inUsd } from '../currency/inUsd';
import { type Check, type CheckNotice, largestFirst } from './notice';
import { thresholds } from './thresholds';

type Apart = Extract<CheckNotice, { check: 'original-apart' }>;

export const originalApart: Check = ({ links, commitments }) => {
  const ofLinks = links.flatMap(({ id, from, to, amount, original }): Apart[] => {
    if (amount === null || original === undefined) return [];
    const share = apartFrom(amount, original);
    const figures = { usd: amount.best, madeUsd: inUsd(original.best, original.usdPerUnit), share };
    const rows = { linkIds: [id], companyIds: [from, to], commitmentIds: [] };
    return [{ check: 'original-apart', original, ...figures, ...rows }];
  });
  const ofHeadlines = commitments.flatMap(({ id, companyId, amountUsd, original }): Apart[] => {
    if (amountUsd === null || original === undefined) return [];
    const range = asRange(original);
    const share = apartFrom({ low: amountUsd, best: amountUsd, high: amountUsd }, range);
    const figures = { usd: amountUsd, madeUsd: inUsd(range.best, range.usdPerUnit), share };
    const rows = { linkIds: [], companyIds: [companyId], commitmentIds: [id] };
    return [{ check: 'original-apart', original: range, ...figures, ...rows }];
  });
  const apart = [...ofLinks, ...ofHeadlines].filter(
    ({ share }) => share > thresholds.originalDifference.value,
  );
  return largestFirst(apart, ({ share }) => share);
};
