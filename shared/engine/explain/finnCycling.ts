/** Finn's index: cycled throughflow over all throughflow. Every flow is in it; what lies in a circular core is what cycles. */
import { components } from '../components';
import { FinnIndex } from '../finn';
import { finnCycling } from '../signals/finnCycling';
import { overLinks, withoutFlow } from './flows';
import { type Told, told } from './told';
import type { World } from './world';

export function explainFinnCycling(world: World): Told {
  const input = world.input();
  const { flows } = input;
  const value = finnCycling(input);
  const { of } = components(flows);
  const inner = flows.usd.map((usd, e) => (of[flows.from[e]!] === of[flows.to[e]!] ? usd : 0));
  const { cycled, total } = new FinnIndex(flows).throughflow(flows.usd);
  return told({
    value,
    unit: 'share',
    recipe: value.value === null ? null : { how: 'share', part: cycled, whole: total, unit: 'usd' },
    links: overLinks(input, inner),
    undisclosed: withoutFlow(input),
  });
}
