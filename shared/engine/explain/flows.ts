/** The flow links of a state with what each bears of a figure of the edges: an edge's figure goes to its links by their amounts. */
import type { Resting } from '../../model/explain';
import { flowUsd } from '../active';
import type { SignalInput } from '../signals/input';

/** `onEdge` is in the order of the edges with a known flow; a link on an edge that bears nothing is in the whole alone. */
export function overLinks({ graph, flows }: SignalInput, onEdge: Float64Array): Resting[] {
  const bearing = new Map<number, number>();
  flows.from.forEach((from, e) => {
    bearing.set(from * flows.nodes + flows.to[e]!, onEdge[e]! / flows.usd[e]!);
  });
  return graph.edgeLinks.flatMap((links, e) => {
    const share = bearing.get(graph.edges.from[e]! * flows.nodes + graph.edges.to[e]!) ?? 0;
    return links.flatMap((link): Resting[] => {
      const usd = flowUsd(link);
      if (usd === null) return [];
      return share > 0
        ? [{ linkId: link.id, role: 'part', counts: usd * share }]
        : [{ linkId: link.id, role: 'whole', counts: 0 }];
    });
  });
}

/** Flow links of the state that move no known amount: they are in no sum of flow. */
export function withoutFlow({ graph }: SignalInput): number {
  return graph.edgeLinks
    .flat()
    .filter((link) => link.kind !== 'guarantee' && flowUsd(link) === null).length;
}
