/**
 * How far one company's failure would reach: linear DebtRank. M. Bardoscia, S. Battiston, F. Caccioli and
 * G. Caldarelli, "DebtRank: a microscopic foundation for shock propagation", PLoS ONE 10(6): e0130406 (2015).
 *
 * A company that paid another stands to lose by its failure: the impact of i on j is min(1, 0.45 w(j,i) / equity(j)).
 * The failed company's distress is 1; all others follow h_j(t+1) = min(1, h_j(t) + Σ_i impact(i,j) (h_i(t) − h_i(t−1))).
 * Impacts and changes are never negative, so this climbs to the smallest h = min(1, h(0) + Σ impact · h), which does
 * not depend on the order of the steps: each company's change is passed on by itself, those paid first.
 *
 * Only the weighted sum of distress is wanted. How much a small change at a company adds to it, all that follows
 * included, is found once for all failures (`reach`); a change that can add next to nothing is counted so, unspread.
 */
import { type ContagionWeb, contagionWeb } from './contagionWeb';
import type { EdgeList } from './graph';

/** A change that adds less than this to the sum is not spread but counted by its reach: results are good to 1e-7. */
const negligible = 3e-9;
/** Smaller changes do not wear down a locked group. */
const smallestChange = 1e-8;
/** Where reach has no limit, changes are spread down to this size. */
const withoutReach = 1e-10;
/** Impacts that all but feed on themselves settle slowly: here the computation gives up. */
const mostRounds = 100_000;
const mostReachRounds = 2_000;
/** Companies are looked through in blocks, of which only those that changes came to are opened. */
const blockBits = 5;

export class Unsettled extends Error {}

/** Per company: how much it weighs in the sum of distress. */
export type EconomicWeight = 'paid' | 'equity';

/**
 * Per shocked company: the sum over all others of their distress × their economic weight, which is their share of
 * all money paid (as in S. Battiston et al., Scientific Reports 2:541, 2012, where it is the share of all lending)
 * or of all equity. Every company that pays needs `equity` above 0.
 */
export function contagion(
  edges: EdgeList,
  equity: Float64Array,
  shocked: Int32Array,
  weighing: EconomicWeight = 'paid',
): Float64Array {
  const web = contagionWeb(edges, equity, weighing);
  const { weight, placeOf } = web;
  // A change is spread where it adds to the sum, or comes to a locked group as more than the smallest change.
  const limit =
    reachOf(web, negligible / smallestChange)?.map((sum) =>
      sum > 0 ? negligible / sum : Number.POSITIVE_INFINITY,
    ) ?? new Float64Array(edges.nodes).fill(withoutReach);
  const unspread = reachOf(web, 0) ?? weight;
  const distress = new Float64Array(edges.nodes);
  const pending = new Float64Array(edges.nodes);
  const open = new Uint8Array((edges.nodes >> blockBits) + 1);
  const state = { distress, pending, open };
  return Float64Array.from(shocked, (company) => {
    const shock = placeOf[company]!;
    distress.fill(0);
    pending.fill(0);
    open.fill(0);
    pending[shock] = 1;
    open[shock >> blockBits] = 1;
    spread(web, limit, state);
    let sum = 0;
    for (let place = 0; place < distress.length; place++) {
      const h = distress[place]!;
      sum += weight[place]! * h;
      if (h < 1) sum += unspread[place]! * pending[place]!;
    }
    return Math.max(0, sum - weight[shock]!);
  });
}

interface State {
  readonly distress: Float64Array;
  /** Changes that are not passed on yet. */
  readonly pending: Float64Array;
  /** Per block: whether changes came to it. */
  readonly open: Uint8Array;
}

/** Passes changes on until all that are pending are below the limits. */
function spread(web: ContagionWeb, limit: Float64Array, state: State): void {
  for (let round = 1; passRound(web, limit, state); round++) {
    if (round === mostRounds) throw new Unsettled(`contagion: not settled after ${round} rounds`);
  }
}

/** Whether any change was passed on. */
function passRound(web: ContagionWeb, limit: Float64Array, state: State): boolean {
  const { payerStart, payer, impact, group } = web;
  const { distress, pending, open } = state;
  let changed = false;
  for (let block = 0; block < open.length; block++) {
    if (open[block] === 0) continue;
    open[block] = 0;
    const blockEnd = Math.min((block + 1) << blockBits, distress.length);
    for (let place = block << blockBits; place < blockEnd; place++) {
      if (pending[place]! <= limit[place]!) continue;
      if (group[place] !== -1) fell(group, group[place]!, state);
      const before = distress[place]!;
      const after = Math.min(1, before + pending[place]!);
      pending[place] = 0;
      if (after === before) continue;
      distress[place] = after;
      changed = true;
      const change = after - before;
      const end = payerStart[place + 1]!;
      for (let at = payerStart[place]!; at < end; at++) {
        const to = payer[at]!;
        pending[to] = pending[to]! + change * impact[at]!;
        open[to >> blockBits] = 1;
      }
    }
  }
  return changed;
}

/** In a locked group any change goes round undiminished until all are wholly distressed. */
function fell(group: Int32Array, which: number, { distress, pending, open }: State): void {
  for (let place = 0; place < group.length; place++) {
    if (group[place] !== which || distress[place] === 1) continue;
    pending[place] = 1;
    open[place >> blockBits] = 1;
  }
}

/**
 * The sum's growth per unit of distress at each place, while no other company fails and a locked group adds
 * `perLocked`; null where it has no limit.
 */
function reachOf(
  { weight, payerStart, payer, impact, group }: ContagionWeb,
  perLocked: number,
): Float64Array | null {
  const reach = weight.map((own, place) => (group[place] === -1 ? own : perLocked));
  for (let round = 0; round < mostReachRounds; round++) {
    let moved = 0;
    for (let place = reach.length - 1; place >= 0; place--) {
      if (group[place] !== -1) continue;
      let sum = weight[place]!;
      const end = payerStart[place + 1]!;
      for (let at = payerStart[place]!; at < end; at++) sum += impact[at]! * reach[payer[at]!]!;
      moved += Math.abs(sum - reach[place]!);
      reach[place] = sum;
    }
    if (moved < 1e-12) return reach;
  }
  return null;
}
