/** Share of trade between two companies that one person or parent is tied to (Altman: OpenAI and Cerebras). */
import type { Measured } from '../../model/score';
import { knownUsd } from '../active';
import type { MoneyGraph } from '../graph';
import { share, unknown } from '../measured';
import type { Pairs } from './financeShare';
import type { SignalInput } from './input';

export function relatedPartyShare({ graph }: SignalInput): Measured {
  const related = relatedPairs(graph);
  if (related === null) return unknown('no-control-tie');
  let [part, whole] = [0, 0];
  for (const { link, from, to } of graph.trade) {
    const usd = knownUsd(link) ?? 0;
    whole += usd;
    if (related.has(from, to)) part += usd;
  }
  return share(part, whole, 'no-trade-amount');
}

/** The pairs of companies that have a holder of a control tie in common; null where no tie is active. */
export function relatedPairs({ ties }: MoneyGraph): Pairs | null {
  if (ties.length === 0) return null;
  const holders = new Map<number, Set<number>>();
  for (const { from, to } of ties) holders.set(to, (holders.get(to) ?? new Set()).add(from));
  return {
    has: (a, b) => {
      const other = holders.get(b);
      return other !== undefined && [...(holders.get(a) ?? [])].some((holder) => other.has(holder));
    },
  };
}
