/** Share of finance between companies that also trade, whichever way: it catches the investor that is the customer, where no loop closes. */
import type { Measured } from '../../model/score';
import { financeShareWhere, tradePairs } from './financeShare';
import type { SignalInput } from './input';

export function dualRoleShare(input: SignalInput): Measured {
  const trades = tradePairs(input.graph);
  return financeShareWhere(
    input.graph,
    ({ from, to }) => trades.has(to, from) || trades.has(from, to),
  );
}
