import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnFlows, edgeList } from '../testing/portfolios';
import type { EdgeList } from './graph';
import { pagerank } from './pagerank';

/** The definition, step by step: follow the money with 0.85, else start anew anywhere. */
function byPowerIteration({ nodes, from, to, usd }: EdgeList): number[] {
  const paid = new Array<number>(nodes).fill(0);
  usd.forEach((amount, e) => {
    paid[from[e]!]! += amount;
  });
  let rank = new Array<number>(nodes).fill(1 / nodes);
  for (let round = 0; round < 400; round++) {
    const dangling = rank.reduce((sum, r, node) => sum + (paid[node] === 0 ? r : 0), 0);
    const next = new Array<number>(nodes).fill((0.15 + 0.85 * dangling) / nodes);
    usd.forEach((amount, e) => {
      if (amount > 0) next[to[e]!]! += (0.85 * rank[from[e]!]! * amount) / paid[from[e]!]!;
    });
    rank = next;
  }
  return rank;
}

test('ranks are those of following the money at random, whatever dangles', () => {
  fc.assert(
    fc.property(drawnFlows, (edges) => {
      const { values } = pagerank(edges);
      const off = byPowerIteration(edges).reduce(
        (sum, r, at) => sum + Math.abs(r - values[at]!),
        0,
      );
      expect(off).toBeLessThan(1e-10);
    }),
    { numRuns: 500, seed: 5 },
  );
});

test('two companies that pay each other share the rank; one that both pay has most', () => {
  const { values } = pagerank(
    edgeList(3, [
      [0, 1, 5],
      [1, 0, 5],
      [0, 2, 10],
      [1, 2, 10],
    ]),
  );
  expect(values[0]).toBeCloseTo(values[1]!, 12);
  expect(values[2]).toBeGreaterThan(values[0]!);
});

test('a link without an amount leads nowhere', () => {
  const edges = edgeList(2, [[0, 1, 0]]);
  expect([...pagerank(edges).values]).toEqual([0.5, 0.5]);
});

test('no companies have no ranks', () => {
  expect(pagerank(edgeList(0, []))).toEqual({ values: new Float64Array(0), iterations: 0 });
});

test('too few rounds are an error, not a rank', () => {
  const edges = edgeList(3, [
    [0, 1, 1],
    [1, 2, 1],
    [2, 1, 1],
    [2, 0, 1],
  ]);
  expect(() => pagerank(edges, 3)).toThrow('not within 1e-10 after 3 rounds');
});

test('the order in which companies are numbered changes no rank', () => {
  fc.assert(
    fc.property(drawnFlows, (edges) => {
      const turned = edgeList(
        7,
        Array.from(edges.usd, (usd, e) => [6 - edges.from[e]!, 6 - edges.to[e]!, usd] as const),
      );
      const [here, there] = [pagerank(edges).values, pagerank(turned).values];
      here.forEach((rank, node) => {
        expect(there[6 - node]).toBeCloseTo(rank, 9);
      });
    }),
    { numRuns: 200, seed: 6 },
  );
});
