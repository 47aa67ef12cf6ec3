/**
 * The largest circulation: 0 ≤ c(i,j) ≤ w(i,j), inflow = outflow at every company, sum of c as large as can be. Exact.
 * Only edges inside strongly connected components can carry any of it, so only those are solved.
 */
import { components } from './components';
import type { EdgeList } from './graph';
import { CirculationSolver } from './networkSimplex';

/** The edges that can circulate, and a solver for them. */
export interface Circulation {
  /** Places in the edge list of the edges inside components. */
  readonly inner: Int32Array;
  readonly solver: CirculationSolver;
}

export function circulationOf(flows: EdgeList): Circulation {
  const { of } = components(flows);
  const kept: number[] = [];
  for (let e = 0; e < flows.from.length; e++) {
    if (of[flows.from[e]!] === of[flows.to[e]!]) kept.push(e);
  }
  const inner = Int32Array.from(kept);
  const place = new Int32Array(flows.nodes).fill(-1);
  let nodes = 0;
  const placed = (node: number) => {
    if (place[node] === -1) place[node] = nodes++;
    return place[node]!;
  };
  const from = inner.map((e) => placed(flows.from[e]!));
  const to = inner.map((e) => placed(flows.to[e]!));
  return { inner, solver: new CirculationSolver(nodes, from, to) };
}

/** Flow on each edge of a largest circulation, in the unit of `usd`. */
export function largestCirculation(flows: EdgeList): Float64Array {
  const result = new Float64Array(flows.from.length);
  const { inner, solver } = circulationOf(flows);
  const flow = solver.solve(Float64Array.from(inner, (e) => flows.usd[e]!));
  inner.forEach((e, at) => {
    result[e] = flow[at]!;
  });
  return result;
}
