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
/** Where reach has no limit, since impacts feed on themselves, changes of distress are spread down to this size. */
const smallestChange = 1e-9;

/** Companies are looked through in blocks, of which only those that changes came to are opened. */
const blockBits = 5;

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
  const reach = reachOf(web);
  const limit =
    reach?.map((sum) => (sum > 0 ? negligible / sum : Number.POSITIVE_INFINITY)) ??
    new Float64Array(edges.nodes).fill(smallestChange);
  const unspread = reach ?? weight;
  const distress = new Float64Array(edges.nodes);
  const pending = new Float64Array(edges.nodes);
  const open = new Uint8Array((edges.nodes >> blockBits) + 1);
  return Float64Array.from(shocked, (company) => {
    const shock = placeOf[company]!;
    distress.fill(0);
    pending.fill(0);
    pending[shock] = 1;
    open[shock >> blockBits] = 1;
    spread(web, limit, open, distress, pending);
    let sum = 0;
    for (let place = 0; place < distress.length; place++) {
      const h = distress[place]!;
      sum += weight[place]! * h;
      if (h < 1) sum += unspread[place]! * pending[place]!;
    }
    return Math.max(0, sum - weight[shock]!);
  });
}

/** Passes changes on until all that are pending are below the limits. */
function spread(
  { payerStart, payer, impact }: ContagionWeb,
  limit: Float64Array,
  open: Uint8Array,
  distress: Float64Array,
  pending: Float64Array,
): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (let block = 0; block < open.length; block++) {
      if (open[block] === 0) continue;
      open[block] = 0;
      const blockEnd = Math.min((block + 1) << blockBits, distress.length);
      for (let place = block << blockBits; place < blockEnd; place++) {
        if (pending[place]! <= limit[place]!) continue;
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
  }
}

/** The sum's growth per unit of distress at each place while no other company fails; null where it has no limit. */
function reachOf({ weight, payerStart, payer, impact }: ContagionWeb): Float64Array | null {
  const reach = weight.slice();
  for (let round = 0; round < 200; round++) {
    let moved = 0;
    for (let place = reach.length - 1; place >= 0; place--) {
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
