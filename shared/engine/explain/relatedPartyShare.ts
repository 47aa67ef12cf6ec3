/** Related parties: the trade between two companies that one holder is tied to, over all trade; and the ties. */
import type { Resting } from '../../model/explain';
import { knownUsd } from '../active';
import { relatedPairs, relatedPartyShare } from '../signals/relatedPartyShare';
import { byAmount, linksOf, type Told, told, undisclosedOf } from './told';
import type { World } from './world';

export function explainRelatedPartyShare(world: World): Told {
  const input = world.input();
  const { trade, ties } = input.graph;
  const related = relatedPairs(input.graph);
  const known = trade.filter(({ link }) => knownUsd(link) !== null);
  const met = new Set(known.filter(({ from, to }) => related?.has(from, to)));
  const usd = (some: Iterable<(typeof trade)[number]>) =>
    [...some].reduce((sum, { link }) => sum + (knownUsd(link) ?? 0), 0);
  return told({
    value: relatedPartyShare(input),
    unit: 'share',
    recipe:
      related === null ? null : { how: 'share', part: usd(met), whole: usd(known), unit: 'usd' },
    links: [
      ...known.map(
        (placed): Resting =>
          met.has(placed)
            ? byAmount(placed.link)
            : { linkId: placed.link.id, role: 'whole', counts: 0 },
      ),
      ...ties.map(({ link }): Resting => ({ linkId: link.id, role: 'condition', counts: null })),
    ],
    undisclosed: undisclosedOf(linksOf(trade)),
  });
}
