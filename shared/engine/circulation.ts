/**
 * The largest circulation: 0 ≤ c(i,j) ≤ w(i,j), inflow = outflow at every company, sum of c as large as can be. Exact.
 * Only edges inside strongly connected components can carry any of it, so only those are solved.
 */
import { cancelToBalance } from './cancellation';
import { components } from './components';
import type { EdgeList } from './graph';

/** The edges that can circulate, with their ends numbered anew. */
export interface InnerGraph {
  readonly nodes: number;
  /** Their places in the edge list. */
  readonly edges: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function innerGraph(flows: EdgeList): InnerGraph {
  const { of } = components(flows);
  const kept: number[] = [];
  for (let e = 0; e < flows.from.length; e++) {
    if (of[flows.from[e]!] === of[flows.to[e]!]) kept.push(e);
  }
  const edges = Int32Array.from(kept);
  const place = new Int32Array(flows.nodes).fill(-1);
  let nodes = 0;
  const placed = (node: number) => {
    if (place[node] === -1) place[node] = nodes++;
    return place[node]!;
  };
  const from = edges.map((e) => placed(flows.from[e]!));
  const to = edges.map((e) => placed(flows.to[e]!));
  return { nodes, edges, from, to };
}

/** Flow on each edge of a largest circulation, in the unit of `usd`. */
export function largestCirculation(flows: EdgeList): Float64Array {
  const { nodes, edges, from, to } = innerGraph(flows);
  const limit = Float64Array.from(edges, (e) => flows.usd[e]!);
  const flow = cancelToBalance(nodes, from, to, limit);
  const result = new Float64Array(flows.from.length);
  edges.forEach((e, at) => {
    result[e] = flow[at]!;
  });
  return result;
}
