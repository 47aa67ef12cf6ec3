/** Share of trade between two companies that one person or parent is tied to (Altman: OpenAI and Cerebras). */
import type { Measured } from '../../model/score';
import { knownUsd } from '../active';
import { share, unknown } from '../measured';
import type { SignalInput } from './input';

export function relatedPartyShare({ graph: { trade, ties } }: SignalInput): Measured {
  if (ties.length === 0) return unknown('no-control-tie');
  const holders = new Map<number, Set<number>>();
  for (const { from, to } of ties) holders.set(to, (holders.get(to) ?? new Set()).add(from));
  const related = (a: number, b: number) => {
    const other = holders.get(b);
    return other !== undefined && [...(holders.get(a) ?? [])].some((holder) => other.has(holder));
  };
  let [part, whole] = [0, 0];
  for (const { link, from, to } of trade) {
    const usd = knownUsd(link) ?? 0;
    whole += usd;
    if (related(from, to)) part += usd;
  }
  return share(part, whole, 'no-trade-amount');
}
