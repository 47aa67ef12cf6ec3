/** The share of finance, by known amount, that fulfils a condition: what buy-back and dual role have in common. */
import type { Measured } from '../../model/score';
import { knownUsd } from '../active';
import type { MoneyGraph, PlacedLink } from '../graph';
import { share } from '../measured';

export interface Pairs {
  has(from: number, to: number): boolean;
}

/** The ordered pairs with an active trade link. */
export function tradePairs({ ids, trade }: MoneyGraph): Pairs {
  const pairs = new Set(trade.map(({ from, to }) => from * ids.length + to));
  return { has: (from, to) => pairs.has(from * ids.length + to) };
}

export function financeShareWhere(
  { finance }: MoneyGraph,
  holds: (link: PlacedLink) => boolean,
): Measured {
  let [part, whole] = [0, 0];
  for (const placed of finance) {
    const usd = knownUsd(placed.link) ?? 0;
    whole += usd;
    if (holds(placed)) part += usd;
  }
  return share(part, whole, 'no-finance-amount');
}
