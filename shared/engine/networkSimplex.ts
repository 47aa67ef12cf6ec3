/**
 * The largest circulation on one graph for many limits: a minimum-cost flow with cost −1 on every edge. The first time
 * it is solved by the network simplex method with strongly feasible trees (W. H. Cunningham, Math. Programming 11,
 * 1976), which cannot cycle; from then on the last tree is repaired where it does not hold for the new limits.
 */
import { AT_LIMIT, AT_ZERO, DOWN, FlowTree, UP } from './flowTree';
import { TreeRepair } from './treeRepair';

export class CirculationSolver {
  private readonly tree: FlowTree;
  private readonly repair: TreeRepair;
  private found: Float64Array;
  private cursor = 0;
  private solved = false;

  constructor(mostNodes: number, mostEdges: number) {
    this.tree = new FlowTree(mostNodes, mostEdges);
    this.repair = new TreeRepair(this.tree, mostNodes, mostEdges);
    this.found = this.tree.flow;
  }

  /** Takes a graph that is not larger than what the solver was made for. */
  load(nodes: number, from: Int32Array, to: Int32Array): void {
    this.tree.load(nodes, from, to);
    this.found = this.tree.flow.subarray(0, from.length);
    this.solved = false;
  }

  /** Flow on each edge, 0 to its limit. The array is the solver's own and is written over by the next call. */
  solve(limit: Float64Array): Float64Array {
    this.tree.cap.set(limit);
    if (!this.solved || !this.repair.succeeds()) this.solveAnew();
    this.solved = true;
    return this.found;
  }

  private solveAnew(): void {
    const { tree } = this;
    // Without a limit on the added edges every node can send to the root: the first tree is strongly feasible.
    tree.cap.fill(Number.POSITIVE_INFINITY, tree.edges, tree.edges + tree.nodes);
    tree.plant();
    this.cursor = 0;
    for (let edge = this.entering(); edge !== -1; edge = this.entering()) this.pivot(edge);
    tree.cap.fill(0, tree.edges, tree.edges + tree.nodes);
  }

  /** Block search: the best of a block of edges; a full round without one means that the flow is optimal. */
  private entering(): number {
    const { edges, from, to, state, price } = this.tree;
    const block = Math.max(10, Math.ceil(Math.sqrt(edges)));
    let best = -1;
    let bestCost = 0;
    let looked = 0;
    let e = this.cursor;
    for (let scanned = 0; scanned < edges; scanned++) {
      const cost = state[e]! * (-1 + price[from[e]!]! - price[to[e]!]!);
      if (cost < bestCost) {
        best = e;
        bestCost = cost;
      }
      if (++e === edges) e = 0;
      if (++looked === block) {
        if (best !== -1) break;
        looked = 0;
      }
    }
    this.cursor = e;
    return best;
  }

  /** Sends what fits around the cycle that an edge closes in the tree, and lets the edge that blocks it leave. */
  private pivot(edge: number): void {
    const { tree } = this;
    const { from, to, cap, flow, state, parent, treeEdge, direction } = tree;
    const join = tree.joinOf(edge);
    const forward = state[edge] === AT_ZERO;
    const first = forward ? from[edge]! : to[edge]!;
    const second = forward ? to[edge]! : from[edge]!;

    // The cycle runs first → second over the edge, up to the join, and down to first again.
    let delta = cap[edge]!;
    let out = -1;
    let outOnFirst = false;
    for (let u = first; u !== join; u = parent[u]!) {
      const e = treeEdge[u]!;
      const room = direction[u] === UP ? flow[e]! : cap[e]! - flow[e]!;
      if (room < delta) {
        delta = room;
        out = u;
        outOnFirst = true;
      }
    }
    for (let u = second; u !== join; u = parent[u]!) {
      const e = treeEdge[u]!;
      const room = direction[u] === DOWN ? flow[e]! : cap[e]! - flow[e]!;
      if (room <= delta) {
        delta = room;
        out = u;
        outOnFirst = false;
      }
    }
    if (delta > 0) tree.send(edge, delta);
    if (out === -1) {
      state[edge] = forward ? AT_LIMIT : AT_ZERO;
      flow[edge] = forward ? cap[edge]! : 0;
      return;
    }
    const emptied = (direction[out] === UP) === outOnFirst;
    tree.exchange(edge, outOnFirst ? first : second, out, emptied);
  }
}
