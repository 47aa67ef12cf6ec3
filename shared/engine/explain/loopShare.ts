/** Loop share: the largest circulation, link by link, over all flow. */
import { largestCirculation } from '../circulation';
import { loopShare } from '../signals/loopShare';
import { overLinks, withoutFlow } from './flows';
import { type Told, told } from './told';
import type { World } from './world';

export function explainLoopShare(world: World): Told {
  const input = world.input();
  const round = largestCirculation(input.flows);
  const part = round.reduce((sum, usd) => sum + usd, 0);
  return told({
    value: loopShare(input),
    unit: 'share',
    recipe: { how: 'share', part, whole: input.grossUsd, unit: 'usd' },
    links: overLinks(input, round),
    undisclosed: withoutFlow(input),
  });
}
