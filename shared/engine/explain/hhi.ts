/** A Herfindahl–Hirschman index: who is in it with how much, and the links behind. */

import { knownUsd } from '../active';
import type { PlacedLink } from '../graph';
import { hhiBy } from '../signals/concentration';
import { byAmount, linksOf, type Told, told, undisclosedOf } from './told';

export function explainHhi(
  links: readonly PlacedLink[],
  end: 'from' | 'to',
  ids: readonly string[],
): Told {
  const players = playersOf(links, end, ids);
  return told({
    value: hhiBy(links, end),
    unit: 'hhi',
    recipe: players.length === 0 ? null : { how: 'hhi', players },
    links: linksOf(links)
      .filter((link) => knownUsd(link) !== null)
      .map((link) => byAmount(link)),
    undisclosed: undisclosedOf(linksOf(links)),
  });
}

/** Known amounts gathered by one end, largest first. */
export function playersOf(
  links: readonly PlacedLink[],
  end: 'from' | 'to',
  ids: readonly string[],
): { readonly companyId: string; readonly usd: number }[] {
  const sums = new Map<string, number>();
  for (const placed of links) {
    const usd = knownUsd(placed.link);
    const id = ids[placed[end]];
    if (usd !== null && id !== undefined) sums.set(id, (sums.get(id) ?? 0) + usd);
  }
  return [...sums]
    .map(([companyId, usd]) => ({ companyId, usd }))
    .sort((a, b) => b.usd - a.usd || (a.companyId < b.companyId ? -1 : 1));
}
