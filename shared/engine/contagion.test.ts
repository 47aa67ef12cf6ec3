import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnFlows, edgeList } from '../testing/portfolios';
import { contagion, type EconomicWeight } from './contagion';
import type { EdgeList } from './graph';

const allOf = ({ nodes }: EdgeList) => Int32Array.from({ length: nodes }, (_, node) => node);

/** The paper's recursion, step by step, one failure at a time. */
function byRecursion(edges: EdgeList, equity: Float64Array, weighing: EconomicWeight): number[] {
  const { nodes, from, to, usd } = edges;
  const gross = usd.reduce((sum, amount) => sum + amount, 0);
  const total = equity.reduce((sum, amount) => sum + amount, 0);
  const weight = Array.from(equity, (own) => (weighing === 'equity' ? own / total : 0));
  if (weighing === 'paid')
    usd.forEach((amount, e) => {
      if (gross > 0) weight[from[e]!]! += amount / gross;
    });
  return Array.from({ length: nodes }, (_, shock) => {
    let before = new Array<number>(nodes).fill(0);
    let h = before.map((_zero, node) => Number(node === shock));
    for (let round = 0; round < 20_000; round++) {
      const next = [...h];
      usd.forEach((amount, e) => {
        const impact = Math.min(1, (0.45 * amount) / equity[from[e]!]!);
        next[from[e]!]! += impact * (h[to[e]!]! - before[to[e]!]!);
      });
      before = h;
      h = next.map((distress) => Math.min(1, distress));
      if (h.every((distress, node) => distress - before[node]! < 1e-14)) break;
    }
    return h.reduce((sum, distress, at) => sum + (at === shock ? 0 : distress * weight[at]!), 0);
  });
}

const drawnEquity = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 7, maxLength: 7 });

test('DebtRank is that of the recursion in the paper, for little equity and for much', () => {
  fc.assert(
    fc.property(
      drawnFlows,
      drawnEquity,
      fc.constantFrom<EconomicWeight>('paid', 'equity'),
      (edges, own, weighing) => {
        const equity = Float64Array.from(own);
        const expected = byRecursion(edges, equity, weighing);
        contagion(edges, equity, allOf(edges), weighing).forEach((sum, at) => {
          expect(Math.abs(sum - expected[at]!)).toBeLessThan(1e-7);
        });
      },
    ),
    { numRuns: 1000, seed: 7 },
  );
});

test('a failure hits whoever paid the failed company, never whom it paid', () => {
  const edges = edgeList(3, [
    [0, 1, 100],
    [1, 2, 100],
  ]);
  // 1 fails: 0 loses 45 of its equity of 90. Of all money paid, 0 pays half.
  const [zero, one, two] = contagion(edges, Float64Array.of(90, 450, 1), allOf(edges));
  expect(zero).toBe(0);
  expect(one).toBeCloseTo(0.5 * 0.5, 9);
  // 2 fails: 1 loses a tenth, 0 half of that tenth.
  expect(two).toBeCloseTo(0.5 * 0.1 + 0.5 * 0.05, 9);
});

test('no company is more than wholly distressed, and the failed one is not counted', () => {
  const edges = edgeList(2, [
    [0, 1, 1_000],
    [1, 0, 1_000],
  ]);
  expect([...contagion(edges, Float64Array.of(1, 1), allOf(edges))]).toEqual([0.5, 0.5]);
});

test('a thousand effects too small to spread are counted all the same', () => {
  // Each of 1,000 companies paid the failed one a millionth of all money and loses a thousandth of its equity.
  const small = Array.from({ length: 1_000 }, (_, at) => [at + 2, 0, 1] as const);
  const edges = edgeList(1_002, [[1, 2, 999_000], ...small]);
  const equity = new Float64Array(1_002).fill(450);
  equity[1] = 1e12;
  const [sum] = contagion(edges, equity, Int32Array.of(0));
  expect(sum).toBeCloseTo(1e-6, 9);
});

test('impacts that feed on themselves still end, at the smallest solution', () => {
  // Around the ring each impact is 1 or nearly: what starts outside it wears every member down.
  const edges = edgeList(4, [
    [0, 1, 99],
    [1, 2, 99],
    [2, 0, 99],
    [0, 3, 1],
  ]);
  const equity = Float64Array.of(45, 45, 45, 45);
  const expected = byRecursion(edges, equity, 'paid');
  const found = contagion(edges, equity, allOf(edges));
  found.forEach((sum, at) => {
    expect(Math.abs(sum - expected[at]!)).toBeLessThan(1e-6);
  });
});

test('around a ring of impacts of 1 the least change wears all down, and it takes no time', () => {
  // 2 loses a millionth when 3 fails; a million rounds of the ring would bring it down.
  const edges = edgeList(4, [
    [0, 1, 1_000],
    [1, 2, 1_000],
    [2, 0, 1_000],
    [2, 3, 0.001],
  ]);
  const equity = Float64Array.of(450, 450, 450, 1);
  expect(contagion(edges, equity, allOf(edges)).at(3)).toBeCloseTo(1, 9);
});

test('a payer without equity is an error', () => {
  const edges = edgeList(2, [[0, 1, 5]]);
  for (const own of [0, -1, Number.NaN])
    expect(() => contagion(edges, Float64Array.of(own, 1), allOf(edges))).toThrow('equity');
});

test('only the failures asked for are computed, each as if alone', () => {
  const edges = edgeList(3, [
    [0, 1, 10],
    [2, 1, 10],
    [1, 0, 10],
  ]);
  const equity = Float64Array.of(30, 20, 10);
  const all = contagion(edges, equity, allOf(edges));
  expect([...contagion(edges, equity, Int32Array.of(2, 1))]).toEqual([all[2], all[1]]);
});
