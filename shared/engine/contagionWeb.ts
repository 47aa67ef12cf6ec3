/** Who is hit by whose failure, and how hard: companies by place, those paid before those who pay them. */
import { components } from './components';
import type { EconomicWeight } from './contagion';
import type { EdgeList } from './graph';
import { postorder } from './postorder';

/** Share of a claim that is lost when its debtor fails. */
export const lossGivenDefault = 0.45;

export interface ContagionWeb {
  /** The place of each company. */
  readonly placeOf: Int32Array;
  /** Those who paid place p: `payerStart[p]` to `payerStart[p + 1]`, each with the impact of p on it. */
  readonly payerStart: Int32Array;
  readonly payer: Int32Array;
  readonly impact: Float64Array;
  /** Per place: its group of companies that hit each other, around a ring, with impacts of 1; -1 without one. */
  readonly group: Int32Array;
  /** Per place; they sum to 1. */
  readonly weight: Float64Array;
}

export function contagionWeb(
  edges: EdgeList,
  equity: Float64Array,
  weighing: EconomicWeight,
): ContagionWeb {
  const { nodes, rowStart, to, usd } = edges;
  const order = postorder(edges);
  const placeOf = new Int32Array(nodes);
  for (let place = 0; place < nodes; place++) placeOf[order[place]!] = place;
  const payerStart = new Int32Array(nodes + 1);
  for (let e = 0; e < to.length; e++) {
    const after = placeOf[to[e]!]! + 1;
    payerStart[after] = payerStart[after]! + 1;
  }
  for (let place = 0; place < nodes; place++)
    payerStart[place + 1] = payerStart[place + 1]! + payerStart[place]!;
  const next = payerStart.slice(0, nodes);
  const payer = new Int32Array(to.length);
  const impact = new Float64Array(to.length);
  const weight = new Float64Array(nodes);
  for (let place = 0; place < nodes; place++) {
    const node = order[place]!;
    if (weighing === 'equity') weight[place] = equity[node]!;
    for (let e = rowStart[node]!; e < rowStart[node + 1]!; e++) {
      if (!(equity[node]! > 0)) throw new Error(`company ${node} pays, but has no equity above 0`);
      if (weighing === 'paid') weight[place] = weight[place]! + usd[e]!;
      const paid = placeOf[to[e]!]!;
      const at = next[paid]!;
      next[paid] = at + 1;
      payer[at] = place;
      impact[at] = Math.min(1, (lossGivenDefault * usd[e]!) / equity[node]!);
    }
  }
  scale(weight);
  const group = lockedGroups(payerStart, payer, impact);
  return { placeOf, payerStart, payer, impact, group, weight };
}

function scale(weight: Float64Array): void {
  let total = 0;
  for (const amount of weight) total += amount;
  if (total > 0) for (let at = 0; at < weight.length; at++) weight[at] = weight[at]! / total;
}

function lockedGroups(payerStart: Int32Array, payer: Int32Array, impact: Float64Array): Int32Array {
  const nodes = payerStart.length - 1;
  const rowStart = new Int32Array(nodes + 1);
  const whole: number[] = [];
  for (let place = 0; place < nodes; place++) {
    for (let at = payerStart[place]!; at < payerStart[place + 1]!; at++)
      if (impact[at] === 1) whole.push(payer[at]!);
    rowStart[place + 1] = whole.length;
  }
  const { of, count } = components({ nodes, rowStart, to: Int32Array.from(whole) });
  const size = new Int32Array(count);
  for (const component of of) size[component] = size[component]! + 1;
  return of.map((component) => (size[component]! > 1 ? component : -1));
}
