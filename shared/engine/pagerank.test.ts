import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnFlows, edgeList } from '../testing/portfolios';
import type { EdgeList } from './graph';
import { pagerank } from './pagerank';

/** One step by the definition: follow the money with 0.85, else start anew anywhere. */
function followed({ nodes, from, to, usd }: EdgeList, rank: ArrayLike<number>): number[] {
  const paid = new Array<number>(nodes).fill(0);
  usd.forEach((amount, e) => {
    paid[from[e]!]! += amount;
  });
  const dangling = paid.reduce((sum, usd, node) => sum + (usd === 0 ? rank[node]! : 0), 0);
  const next = new Array<number>(nodes).fill((0.15 + 0.85 * dangling) / nodes);
  usd.forEach((amount, e) => {
    if (amount > 0) next[to[e]!]! += (0.85 * rank[from[e]!]! * amount) / paid[from[e]!]!;
  });
  return next;
}

function byPowerIteration(edges: EdgeList): number[] {
  let rank = new Array<number>(edges.nodes).fill(1 / edges.nodes);
  for (let round = 0; round < 250; round++) rank = followed(edges, rank);
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

/** Sixty companies in three parts that never meet: parallel links, links to oneself, links of nothing, dead ends, and pairs that pay mostly each other. */
const drawnParts: fc.Arbitrary<EdgeList> = fc
  .record({
    links: fc.array(
      fc.tuple(fc.nat(2), fc.nat(19), fc.nat(19), fc.constantFrom(0, 1, 10, 10_000)),
      { maxLength: 200, size: 'max' },
    ),
    pairs: fc.array(fc.nat(29), { maxLength: 6 }),
  })
  .map(({ links, pairs }) =>
    edgeList(60, [
      ...links.map(([part, from, to, usd]) => [20 * part + from, 20 * part + to, usd] as const),
      ...pairs.flatMap((at) => [
        [2 * at, 2 * at + 1, 1e6] as const,
        [2 * at + 1, 2 * at, 1e6] as const,
      ]),
    ]),
  );

test('ranks of parts that never meet are within 1e-10 of the exact ones', () => {
  fc.assert(
    fc.property(drawnParts, (edges) => {
      const { values } = pagerank(edges);
      const off = byPowerIteration(edges).reduce(
        (sum, r, at) => sum + Math.abs(r - values[at]!),
        0,
      );
      expect(off).toBeLessThan(1e-10);
      expect(values.reduce((sum, r) => sum + r, 0)).toBeCloseTo(1, 12);
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('one more step of following the money leaves the ranks where they are', () => {
  fc.assert(
    fc.property(drawnParts, (edges) => {
      const { values } = pagerank(edges);
      const moved = followed(edges, values).reduce(
        (sum, r, at) => sum + Math.abs(r - values[at]!),
        0,
      );
      expect(moved).toBeLessThan(1e-10);
    }),
    { numRuns: 300, seed: 8 },
  );
});

test('a pair that pays only each other holds up no one', () => {
  const ring = Array.from({ length: 200 }, (_, at) => [at, (at * 7 + 1) % 200, 1] as const);
  const others = Array.from({ length: 200 }, (_, at) => [at, (at * 13 + 5) % 200, 2] as const);
  const loose = [...ring, ...others];
  const pair = [
    [200, 201, 1],
    [201, 200, 1],
    [3, 200, 1],
  ] as const;
  const { iterations } = pagerank(edgeList(202, [...loose, ...pair]));
  expect(iterations).toBeLessThan(2 * pagerank(edgeList(202, loose)).iterations);
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
