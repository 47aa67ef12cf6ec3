/**
 * The largest circulation: 0 ≤ c(i,j) ≤ w(i,j), inflow = outflow at every company, sum of c as large as can be. Exact.
 * Only edges inside strongly connected components can carry any of it, so only those are solved.
 */
import { cancelToBalance } from './cancellation';
import { components } from './components';
import type { EdgeList } from './graph';
import { CirculationSolver } from './networkSimplex';

/** The edges that can circulate, with their ends numbered anew. */
export interface InnerGraph {
  readonly nodes: number;
  /** Their places in the edge list. */
  readonly edges: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function innerGraph({ nodes: all, from, to, rowStart }: EdgeList): InnerGraph {
  const { of } = components({ nodes: all, to, rowStart });
  let count = 0;
  for (let e = 0; e < from.length; e++) if (of[from[e]!] === of[to[e]!]) count++;
  const inner = {
    edges: new Int32Array(count),
    from: new Int32Array(count),
    to: new Int32Array(count),
  };
  // 0: not numbered yet; else one more than the new number.
  const place = new Int32Array(all);
  let nodes = 0;
  let at = 0;
  for (let e = 0; e < from.length; e++) {
    const tail = from[e]!;
    const head = to[e]!;
    if (of[tail] !== of[head]) continue;
    if (place[tail] === 0) place[tail] = ++nodes;
    if (place[head] === 0) place[head] = ++nodes;
    inner.edges[at] = e;
    inner.from[at] = place[tail]! - 1;
    inner.to[at++] = place[head]! - 1;
  }
  return { nodes, ...inner };
}

/** Up to so many edges pivots are quicker than phases. */
const fewEdges = 400;
/** For graphs of few edges, kept from call to call. Nothing that it gives is handed out. */
let pivoting: CirculationSolver | null = null;

function solved({ nodes, edges, from, to }: InnerGraph, limit: Float64Array): Float64Array {
  if (edges.length > fewEdges) return cancelToBalance(nodes, from, to, limit);
  // Every node has an edge of its own: there are no more of them.
  pivoting ??= new CirculationSolver(fewEdges, fewEdges);
  pivoting.load(nodes, from, to);
  return pivoting.solve(limit);
}

/** Flow on each edge of a largest circulation, in the unit of `usd`. */
export function largestCirculation(flows: EdgeList): Float64Array {
  const inner = innerGraph(flows);
  const { edges } = inner;
  const limit = new Float64Array(edges.length);
  for (let at = 0; at < edges.length; at++) limit[at] = flows.usd[edges[at]!]!;
  const flow = solved(inner, limit);
  const result = new Float64Array(flows.from.length);
  for (let at = 0; at < edges.length; at++) result[edges[at]!] = flow[at]!;
  return result;
}
