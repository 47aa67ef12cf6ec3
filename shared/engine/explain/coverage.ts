/** What the scores rest on: all flow, the links in it, those of them with an amount, the loops. */
import type { CoverageId, Resting } from '../../model/explain';
import { flowUsd, knownUsd } from '../active';
import { known } from '../measured';
import { withoutFlow } from './flows';
import { explainLoopsOf } from './loopCounts';
import { linksOf, type Told, told } from './told';
import type { World } from './world';

export function explainCoverage(world: World, id: CoverageId): Told {
  if (id === 'loops') return explainLoopsOf(world, null);
  const input = world.input();
  const { finance, trade, ties } = input.graph;
  const flows = linksOf([...finance, ...trade]);
  if (id === 'grossFlowUsd')
    return told({
      value: known(input.grossUsd),
      unit: 'usd',
      recipe: { how: 'sum' },
      links: flows.flatMap((link): Resting[] => {
        const usd = flowUsd(link);
        return usd === null ? [] : [{ linkId: link.id, role: 'part', counts: usd }];
      }),
      undisclosed: withoutFlow(input),
    });
  const counted =
    id === 'activeLinks'
      ? [...flows, ...linksOf(ties)]
      : flows.filter((link) => knownUsd(link) !== null);
  return told({
    value: known(counted.length),
    unit: 'count',
    recipe: { how: 'count', count: counted.length },
    links: counted.map(({ id: linkId }) => ({ linkId, role: 'part', counts: 1 })),
  });
}
