/**
 * How central each company is: the share of time at it of someone who follows the money at random, each link in
 * proportion to its amount, and starts anew at any company with probability 0.15 or where no money leaves.
 * S. Brin and L. Page, "The anatomy of a large-scale hypertextual web search engine", Computer Networks 30 (1998).
 *
 * Gauss–Seidel (W. J. Stewart, Introduction to the Numerical Solution of Markov Chains, 1994): in each round each
 * company reads what its payers have become in the same round, payers first where no loop forbids, and gets an even
 * part of all that started anew in the round before. Companies that pay mostly each other settle slowly: those that
 * still move far are gone over again before the next round.
 */
import type { EdgeList } from './graph';
import { postorder } from './postorder';

export const damping = 0.85;
export const tolerance = 1e-10;
export const mostRounds = 1_000;

/** A company is gone over again where it moved this many times as far as the average did in the round before. */
const farAbove = 20;
const timesAgain = 3;

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
  const { reals, wholes } = tableOf(edges, order);
  const shares = nodes - 1;
  const far = new Int32Array(nodes);
  let anew = 1;
  let limit = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= rounds; round++) {
    let moved = 0;
    let total = 0;
    let leaving = 0;
    let found = 0;
    let at = nodes + 1;
    for (let place = 0; place < nodes; place++) {
      const end = wholes[place + 1]!;
      let rank = 0;
      // An odd payer, an odd pair, then by fours: V8 checks each array anew at each turn of a loop.
      if ((end - at) & 1) {
        rank = reals[shares + at]! * reals[wholes[at]!]!;
        at++;
      }
      if ((end - at) & 2) {
        rank +=
          reals[shares + at]! * reals[wholes[at]!]! +
          reals[shares + at + 1]! * reals[wholes[at + 1]!]!;
        at += 2;
      }
      for (; at < end; at += 4)
        rank +=
          reals[shares + at]! * reals[wholes[at]!]! +
          reals[shares + at + 1]! * reals[wholes[at + 1]!]! +
          (reals[shares + at + 2]! * reals[wholes[at + 2]!]! +
            reals[shares + at + 3]! * reals[wholes[at + 3]!]!);
      rank += anew;
      const by = Math.abs(rank - reals[place]!);
      if (by > limit) far[found++] = place;
      moved += by;
      total += rank;
      leaving += rank * reals[nodes + place]!;
      reals[place] = rank;
    }
    const next = leaving / nodes;
    // One step of following the money would move the ranks by no more than `off`; the exact ranks, towards which each
    // step shrinks what is left to 0.85 of it, are then at most off / 0.15 away.
    const off = damping * moved + nodes * Math.abs(next - anew);
    if (off <= (1 - damping) * tolerance * total) {
      const values = new Float64Array(nodes);
      scale(reals, order, total, values);
      return { values, iterations: round };
    }
    anew = next;
    limit = (farAbove * moved) / nodes;
    for (let time = 0; time < timesAgain; time++) goOver(far, found, reals, wholes, nodes, anew);
  }
  throw new Error(`pagerank: not within ${tolerance} after ${rounds} rounds`);
}

/** Some places once more. */
function goOver(
  places: Int32Array,
  count: number,
  reals: Float64Array,
  wholes: Int32Array,
  nodes: number,
  anew: number,
): void {
  for (let turn = 0; turn < count; turn++) {
    const place = places[turn]!;
    const end = wholes[place + 1]!;
    let rank = 0;
    for (let at = wholes[place]!; at < end; at++)
      rank += reals[nodes - 1 + at]! * reals[wholes[at]!]!;
    reals[place] = rank + anew;
  }
}

/** All that a round reads, by place in the order, in two arrays. */
interface Table {
  /** Where each place's edges start, and where the last end; then the payer's place of each edge, by receiver. */
  readonly wholes: Int32Array;
  /** The ranks; the part of each that starts anew; then each edge's 0.85 × share of what its payer pays. */
  readonly reals: Float64Array;
}

function tableOf(edges: EdgeList, order: Int32Array): Table {
  const { nodes, to } = edges;
  const wholes = new Int32Array(nodes + 1 + to.length);
  const reals = new Float64Array(2 * nodes + to.length);
  const payers = new Int32Array(nodes);
  countPayers(to, payers);
  wholes[0] = nodes + 1;
  start(order, wholes, payers);
  fill(edges, order, payers, wholes, reals);
  return { wholes, reals };
}

// Below, each loop is a function of its own with nothing before it: V8 compiles a function within its first loop, before
// it has seen the rest run, and then throws the result away for dozens of calls.

function countPayers(to: Int32Array, payers: Int32Array): void {
  for (let e = 0; e < to.length; e++) {
    const node = to[e]!;
    payers[node] = payers[node]! + 1;
  }
}

/** Where the edges of each next place start; `payers` becomes where those of each company do. */
function start(order: Int32Array, wholes: Int32Array, payers: Int32Array): void {
  for (let place = 0; place < order.length; place++) {
    const first = wholes[place]!;
    const node = order[place]!;
    wholes[place + 1] = first + payers[node]!;
    payers[node] = first;
  }
}

/** Each edge at the next free place of its receiver; `reals` as it is before the first round. */
function fill(
  edges: EdgeList,
  order: Int32Array,
  free: Int32Array,
  wholes: Int32Array,
  reals: Float64Array,
): void {
  const { nodes, to, usd, rowStart } = edges;
  for (let place = 0; place < nodes; place++) {
    const first = rowStart[order[place]!]!;
    const end = rowStart[order[place]! + 1]!;
    let paid = 0;
    for (let e = first; e < end; e++) paid += usd[e]!;
    const perUsd = paid > 0 ? damping / paid : 0;
    reals[place] = 1;
    reals[nodes + place] = paid > 0 ? 1 - damping : 1;
    for (let e = first; e < end; e++) {
      const node = to[e]!;
      const at = free[node]!;
      free[node] = at + 1;
      wholes[at] = place;
      reals[nodes - 1 + at] = perUsd * usd[e]!;
    }
  }
}

function scale(reals: Float64Array, order: Int32Array, total: number, values: Float64Array): void {
  for (let place = 0; place < order.length; place++) values[order[place]!] = reals[place]! / total;
}
