/**
 * How central each company is: the share of time at it of someone who follows the money at random, each link in
 * proportion to its amount, and starts anew at any company with probability 0.15 or where no money leaves.
 * S. Brin and L. Page, "The anatomy of a large-scale hypertextual web search engine", Computer Networks 30 (1998).
 *
 * Solved as y = 1 + 0.85 Pᵀy over the companies that pay, then scaled to sum 1: spreading the dangling mass evenly
 * only scales the result (A. N. Langville and C. D. Meyer, Internet Mathematics 1:335, 2004). Gauss–Seidel: each
 * company reads what its payers have become in the same round, and payers come first where no loop forbids.
 */
import type { EdgeList } from './graph';
import { postorder } from './postorder';

export const damping = 0.85;
export const tolerance = 1e-10;
export const mostRounds = 1_000;

export interface Centrality {
  /** Per company; they sum to 1. */
  readonly values: Float64Array;
  readonly iterations: number;
}

/** Throws where `rounds` are not enough to come within the tolerance (L1) of the exact ranks. */
export function pagerank(edges: EdgeList, rounds = mostRounds): Centrality {
  const { nodes } = edges;
  if (nodes === 0) return { values: new Float64Array(0), iterations: 0 };
  const order = postorder(edges).reverse();
  const { start, payer, share } = received(edges, order);
  const ranks = new Float64Array(nodes).fill(1);
  // After a round that moved Δ, the exact solution is at most Δ d / (1 − d) away.
  const enough = (tolerance * (1 - damping)) / damping;
  for (let round = 1; round <= rounds; round++) {
    let moved = 0;
    let total = 0;
    for (let place = 0; place < nodes; place++) {
      let rank = 1;
      const end = start[place + 1]!;
      for (let at = start[place]!; at < end; at++) rank += share[at]! * ranks[payer[at]!]!;
      moved += Math.abs(rank - ranks[place]!);
      total += rank;
      ranks[place] = rank;
    }
    if (moved > enough * total) continue;
    const values = new Float64Array(nodes);
    for (let place = 0; place < nodes; place++) values[order[place]!] = ranks[place]! / total;
    return { values, iterations: round };
  }
  throw new Error(`pagerank: not within ${tolerance} after ${rounds} rounds`);
}

/** Edges by the place of their receiver in an order, each with 0.85 × its share of what its payer pays. */
function received({ nodes, from, to, usd, rowStart }: EdgeList, order: Int32Array) {
  const placeOf = new Int32Array(nodes);
  for (let place = 0; place < nodes; place++) placeOf[order[place]!] = place;
  const start = new Int32Array(nodes + 1);
  for (let e = 0; e < to.length; e++) {
    const after = placeOf[to[e]!]! + 1;
    start[after] = start[after]! + 1;
  }
  for (let place = 0; place < nodes; place++) start[place + 1] = start[place + 1]! + start[place]!;
  const next = start.slice(0, nodes);
  const payer = new Int32Array(from.length);
  const share = new Float64Array(from.length);
  for (let place = 0; place < nodes; place++) {
    const node = order[place]!;
    let paid = 0;
    for (let e = rowStart[node]!; e < rowStart[node + 1]!; e++) paid += usd[e]!;
    for (let e = rowStart[node]!; e < rowStart[node + 1]!; e++) {
      const receiver = placeOf[to[e]!]!;
      const at = next[receiver]!;
      next[receiver] = at + 1;
      payer[at] = place;
      share[at] = paid > 0 ? (damping * usd[e]!) / paid : 0;
    }
  }
  return { start, payer, share };
}
