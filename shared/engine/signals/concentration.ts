/** How much hangs on how few: Herfindahl–Hirschman index, effective number (Hill, 1973), share of the four largest. */
import type { Concentration, Measured, Side } from '../../model/score';
import { knownUsd } from '../active';
import type { MoneyGraph, PlacedLink } from '../graph';
import { known, unknown } from '../measured';
import type { SignalInput } from './input';

const sideOf: Record<
  Side,
  (graph: MoneyGraph) => { links: readonly PlacedLink[]; end: 'from' | 'to' }
> = {
  supplier: ({ trade }) => ({ links: trade, end: 'to' }),
  buyer: ({ trade }) => ({ links: trade, end: 'from' }),
  financier: ({ finance }) => ({ links: finance, end: 'from' }),
  recipient: ({ finance }) => ({ links: finance, end: 'to' }),
};

export function concentration(side: Side, { graph }: SignalInput): Concentration {
  const { links, end } = sideOf[side](graph);
  const amounts = amountsBy(links, end);
  const total = amounts.reduce((sum, usd) => sum + usd, 0);
  if (total <= 0) {
    const none = unknown('no-known-amount');
    return { hhi: none, effectiveNumber: none, cr4: none };
  }
  const hhi = hhiOf(amounts);
  const largest = [...amounts].sort((a, b) => b - a).slice(0, 4);
  return {
    hhi: known(hhi),
    effectiveNumber: known(10_000 / hhi),
    cr4: known(largest.reduce((sum, usd) => sum + usd, 0) / total),
  };
}

/** HHI of the known amounts of some links, gathered by one end. */
export function hhiBy(links: readonly PlacedLink[], end: 'from' | 'to'): Measured {
  const amounts = amountsBy(links, end);
  return amounts.length > 0 ? known(hhiOf(amounts)) : unknown('no-known-amount');
}

/** Known amounts in USD, gathered by company. */
function amountsBy(links: readonly PlacedLink[], end: 'from' | 'to'): number[] {
  const sums = new Map<number, number>();
  for (const placed of links) {
    const usd = knownUsd(placed.link);
    if (usd !== null) sums.set(placed[end], (sums.get(placed[end]) ?? 0) + usd);
  }
  return [...sums.values()];
}

/** Sum of squared percentage shares, 0 to 10,000. */
function hhiOf(amounts: readonly number[]): number {
  const total = amounts.reduce((sum, usd) => sum + usd, 0);
  return amounts.reduce((sum, usd) => sum + ((100 * usd) / total) ** 2, 0);
}
