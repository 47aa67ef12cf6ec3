/** An amount in another currency → whole dollars, and how far a kept amount stands from what its original makes. */
import type { Commitment } from '../model/commitment';
import type { Amount, Link } from '../model/link';

type OriginalAmount = NonNullable<Link['original']>;
type OriginalSum = NonNullable<Commitment['original']>;

export function inUsd(units: number, usdPerUnit: number): number {
  return Math.round(units * usdPerUnit);
}

export function amountInUsd({ low, best, high, usdPerUnit }: OriginalAmount): Amount {
  return {
    low: inUsd(low, usdPerUnit),
    best: inUsd(best, usdPerUnit),
    high: inUsd(high, usdPerUnit),
  };
}

/** A headline's one sum as the range that a link's amount is. */
export function asRange({ amount, ...rest }: OriginalSum): OriginalAmount {
  return { ...rest, low: amount, best: amount, high: amount };
}

/** 0.01: one per cent apart, of the larger; the farthest of low, best and high. */
export function apartFrom(amount: Amount, original: OriginalAmount): number {
  const made = amountInUsd(original);
  const ends = ['low', 'best', 'high'] as const;
  return Math.max(...ends.map((end) => share(amount[end], made[end])));
}

const share = (a: number, b: number): number =>
  // A dollar apart is rounding, however small the sum.
  Math.abs(a - b) <= 1 ? 0 : Math.abs(a - b) / Math.max(a, b);
