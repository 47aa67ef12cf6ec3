/** Circular core: the flow between companies of one strongly connected component, over all flow. */
import { components } from '../components';
import { coreShare } from '../signals/coreShare';
import { overLinks, withoutFlow } from './flows';
import { type Told, told } from './told';
import type { World } from './world';

export function explainCoreShare(world: World): Told {
  const input = world.input();
  const { flows, grossUsd } = input;
  const { of } = components(flows);
  const inner = flows.usd.map((usd, e) => (of[flows.from[e]!] === of[flows.to[e]!] ? usd : 0));
  return told({
    value: coreShare(input),
    unit: 'share',
    recipe: {
      how: 'share',
      part: inner.reduce((sum, usd) => sum + usd, 0),
      whole: grossUsd,
      unit: 'usd',
    },
    links: overLinks(input, inner),
    undisclosed: withoutFlow(input),
  });
}
