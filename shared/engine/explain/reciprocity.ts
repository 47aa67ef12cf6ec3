/** Reciprocity: of each flow what is met by flow the other way, over all flow. */
import { reciprocity } from '../signals/reciprocity';
import { overLinks, withoutFlow } from './flows';
import { type Told, told } from './told';
import type { World } from './world';

export function explainReciprocity(world: World): Told {
  const input = world.input();
  const { flows } = input;
  const back = new Map<number, number>();
  flows.from.forEach((from, e) => {
    back.set(flows.to[e]! * flows.nodes + from, flows.usd[e]!);
  });
  const met = flows.usd.map((usd, e) =>
    Math.min(usd, back.get(flows.from[e]! * flows.nodes + flows.to[e]!) ?? 0),
  );
  return told({
    value: reciprocity(input),
    unit: 'share',
    recipe: {
      how: 'share',
      part: met.reduce((sum, usd) => sum + usd, 0),
      whole: input.grossUsd,
      unit: 'usd',
    },
    links: overLinks(input, met),
    undisclosed: withoutFlow(input),
  });
}
