/** The largest customer's or supplier's share of what a company is known to sell or buy. */
import type { Resting } from '../../model/explain';
import { knownUsd } from '../active';
import { known } from '../measured';
import { gone, ownLinks } from './companySums';
import { playersOf } from './hhi';
import { byAmount, linksOf, missing, type Told, told, undisclosedOf } from './told';
import type { World } from './world';

export function explainPartner(world: World, companyId: string, side: 'from' | 'to'): Told {
  const own = ownLinks(world, companyId);
  if (own === null) return gone('share');
  const links = side === 'from' ? own.tradeIn : own.tradeOut;
  const { ids } = world.input().graph;
  const players = playersOf(links, side, ids);
  const [largest] = players;
  const whole = players.reduce((sum, { usd }) => sum + usd, 0);
  return told({
    value: largest ? known(largest.usd / whole) : missing('no-known-amount'),
    unit: 'share',
    recipe: largest ? { how: 'share', part: largest.usd, whole, unit: 'usd' } : null,
    links: links
      .filter(({ link }) => knownUsd(link) !== null)
      .map(
        (placed): Resting =>
          ids[placed[side]] === largest?.companyId
            ? byAmount(placed.link)
            : { linkId: placed.link.id, role: 'whole', counts: 0 },
      ),
    undisclosed: undisclosedOf(linksOf(links)),
  });
}
