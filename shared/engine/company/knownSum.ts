/** The sum of known amounts: 0 where there is no link, null where there are links and none has an amount. */
import type { KnownSum } from '../../model/score';
import { knownUsd } from '../active';
import type { PlacedLink } from '../graph';
import { known, unknown } from '../measured';

/** USD, with the count of links that it leaves out. */
export function knownSum(links: readonly PlacedLink[]): KnownSum {
  const amounts = links.flatMap(({ link }) => knownUsd(link) ?? []);
  const undisclosed = links.length - amounts.length;
  if (links.length > 0 && amounts.length === 0)
    return { ...unknown('amounts-undisclosed'), undisclosed };
  return { ...known(amounts.reduce((sum, usd) => sum + usd, 0)), undisclosed };
}
