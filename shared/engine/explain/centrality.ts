/** How central a company is: who pays it, how central each of those is, and how much of what it pays comes here. */
import type { Resting } from '../../model/explain';
import { flowUsd } from '../active';
import { known } from '../measured';
import { damping, pagerank } from '../pagerank';
import { gone } from './companySums';
import { linksOf, type Told, told } from './told';
import type { World } from './world';

export function explainCentrality(world: World, companyId: string): Told {
  const { graph, flows } = world.input();
  const own = graph.ids.indexOf(companyId);
  if (own < 0) return gone('share');
  const { values } = pagerank(flows);
  const paid = new Float64Array(flows.nodes);
  flows.usd.forEach((usd, e) => {
    paid[flows.from[e]!] = paid[flows.from[e]!]! + usd;
  });
  const anew =
    values.reduce((sum, rank, at) => sum + rank * (paid[at]! > 0 ? 1 - damping : 1), 0) /
    flows.nodes;
  const payers = [...flows.usd].flatMap((usd, e) => {
    const from = flows.from[e]!;
    return flows.to[e] === own && usd > 0
      ? [{ companyId: graph.ids[from]!, rank: values[from]!, part: usd / paid[from]! }]
      : [];
  });
  return told({
    value: known(values[own]!),
    unit: 'share',
    recipe: {
      how: 'walk',
      anew,
      damping,
      payers: payers.sort((a, b) => b.rank * b.part - a.rank * a.part),
    },
    links: linksOf([...graph.finance, ...graph.trade]).flatMap((link): Resting[] => {
      if (flowUsd(link) === null) return [];
      return [{ linkId: link.id, role: 'part', counts: null }];
    }),
  });
}
