/** Share of finance whose receiver also buys from the financier. The purchase needs no known amount. */
import type { Measured } from '../../model/score';
import { financeShareWhere, tradePairs } from './financeShare';
import type { SignalInput } from './input';

export function buyBackShare(input: SignalInput): Measured {
  const trades = tradePairs(input.graph);
  return financeShareWhere(input.graph, ({ from, to }) => trades.has(to, from));
}
