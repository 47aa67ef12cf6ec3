/** A loop's bottleneck: its steps with what is known to flow on each, and the links on them. */
import type { Resting } from '../../model/explain';
import { flowUsd } from '../active';
import { known } from '../measured';
import { missing, type Told, told } from './told';
import type { World } from './world';

export function explainLoop(world: World, id: string): Told {
  const loop = world.loops().list.find((each) => each.id === id);
  if (!loop) return told({ value: missing('not-there'), unit: 'usd', recipe: null, links: [] });
  const byId = new Map(world.active.map((link) => [link.id, link]));
  const own = loop.steps.flatMap(({ linkIds }) => linkIds.flatMap((each) => byId.get(each) ?? []));
  return told({
    value: loop.bottleneckUsd === null ? missing('amounts-undisclosed') : known(loop.bottleneckUsd),
    unit: 'usd',
    recipe: {
      how: 'least',
      steps: loop.steps.map(({ from, to, usd }) => ({ from, to, usd })),
    },
    links: own.map((link): Resting => {
      const usd = flowUsd(link);
      return { linkId: link.id, role: usd === null ? 'condition' : 'part', counts: usd };
    }),
    undisclosed: own.filter((link) => flowUsd(link) === null).length,
  });
}
