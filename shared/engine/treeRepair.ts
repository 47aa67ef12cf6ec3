/**
 * Makes the tree of a largest circulation hold for other limits: the dual network simplex method (R. V. Helgason and
 * J. L. Kennington, AIIE Transactions 9, 1977). Prices do not depend on limits, so that the old tree stays optimal but
 * for flows beyond their bounds. Each step takes the worst of them out of the tree; what it carried too much goes over
 * the cheapest other edges between the two sides, and the one that is not used up enters (the long step of I. Maros,
 * European J. Operational Research 149, 2003).
 */
import { AT_LIMIT, AT_ZERO, type FlowTree, UP } from './flowTree';

export class TreeRepair {
  private readonly inside: Uint8Array;
  private readonly candidates: Int32Array;

  constructor(
    private readonly tree: FlowTree,
    mostNodes: number,
    mostEdges: number,
  ) {
    this.inside = new Uint8Array(mostNodes + 1);
    this.candidates = new Int32Array(mostEdges);
  }

  /** Changes the tree until it holds; false where that takes more steps than to solve anew, and the tree is of no use. */
  succeeds(): boolean {
    const { tree } = this;
    tree.carry();
    for (let steps = 10 + tree.nodes; steps > 0; steps--) {
      const out = this.worst();
      if (out === -1) return true;
      this.step(out);
    }
    return false;
  }

  /** The node below the edge of the tree that is furthest beyond a bound, −1 where none is. */
  private worst(): number {
    const { nodes, cap, flow, treeEdge } = this.tree;
    let worst = -1;
    let most = 0;
    for (let node = 0; node < nodes; node++) {
      const e = treeEdge[node]!;
      const usd = flow[e]!;
      const beyond = usd < 0 ? -usd : usd - cap[e]!;
      if (beyond > most) {
        most = beyond;
        worst = node;
      }
    }
    return worst;
  }

  private step(out: number): void {
    const { tree, inside, candidates } = this;
    const { from, to, cap, flow, state, treeEdge } = tree;
    const leaving = treeEdge[out]!;
    const emptied = flow[leaving]! < 0;
    let left = emptied ? -flow[leaving]! : flow[leaving]! - cap[leaving]!;
    let count = this.gather(out, emptied);
    // No other edge joins the two sides: nothing but rounding flows over this one.
    if (count === 0) flow[leaving] = emptied ? 0 : cap[leaving]!;
    while (count > 0) {
      const at = this.cheapest(count);
      const edge = candidates[at]!;
      candidates[at] = candidates[--count]!;
      if (cap[edge]! >= left || count === 0) {
        tree.send(edge, left);
        const hinge = inside[from[edge]!] === 1 ? from[edge]! : to[edge]!;
        tree.exchange(edge, hinge, out, emptied);
        break;
      }
      left -= cap[edge]!;
      tree.send(edge, cap[edge]!);
      state[edge] = state[edge] === AT_ZERO ? AT_LIMIT : AT_ZERO;
    }
  }

  /** The edges that can relieve the one above `out`: between what is below it and the rest, and with room that way. */
  private gather(out: number, emptied: boolean): number {
    const { tree, inside, candidates } = this;
    const { edges, from, to, state, direction, order } = tree;
    inside.fill(0, 0, tree.nodes + 1);
    for (let at = tree.below(out) - 1; at >= 0; at--) inside[order[at]!] = 1;
    // Where too much runs out of what is below, the edges out of there must take more and those into it less.
    const more = (direction[out] === UP) === emptied ? 0 : 1;
    let count = 0;
    for (let e = 0; e < edges; e++) {
      const side = inside[from[e]!]!;
      if (side === inside[to[e]!] || state[e] !== (side === more ? AT_ZERO : AT_LIMIT)) continue;
      candidates[count++] = e;
    }
    return count;
  }

  /** The place of the candidate that costs least, of equals of the one with the most room. */
  private cheapest(count: number): number {
    const { candidates, tree } = this;
    const { from, to, cap, price } = tree;
    let best = 0;
    let bestCost = Number.POSITIVE_INFINITY;
    for (let at = 0; at < count; at++) {
      const e = candidates[at]!;
      const cost = Math.abs(price[from[e]!]! - price[to[e]!]! - 1);
      if (cost > bestCost || (cost === bestCost && cap[e]! <= cap[candidates[best]!]!)) continue;
      best = at;
      bestCost = cost;
    }
    return best;
  }
}
