import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnFlows, edgeList } from '../testing/portfolios';
import { countMixedCycles } from './cycleCounts';
import { longestLoop, mixedCycles } from './cycles';
import type { EdgeList } from './graph';

const every = (edges: EdgeList, value: number) => new Uint8Array(edges.from.length).fill(value);

/** One edge each way between any two of `size` companies. */
function fullGraph(size: number): EdgeList {
  const nodes = Array.from({ length: size }, (_, node) => node);
  return edgeList(
    size,
    nodes.flatMap((a) => nodes.filter((b) => b !== a).map((b) => [a, b, 1] as const)),
  );
}

/** n (n − 1) … (n − k + 1) / k. */
const cyclesOfFullGraph = (n: number, k: number) =>
  Array.from({ length: k }, (_, at) => n - at).reduce((product, x) => product * x, 1) / k;

test('a full graph has as many cycles of each length as combinatorics says', () => {
  const edges = fullGraph(30);
  const { counts, complete } = countMixedCycles(edges, every(edges, 1), every(edges, 1), 6);
  expect(complete).toBe(true);
  expect([...counts.slice(2)]).toEqual([2, 3, 4, 5, 6].map((k) => cyclesOfFullGraph(30, k)));
});

test('finance alone makes no loop, however many cycles there are', () => {
  const edges = fullGraph(12);
  const { counts } = countMixedCycles(edges, every(edges, 1), every(edges, 0), 6);
  expect([...counts]).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test('loops up to a shorter length are counted up to that length', () => {
  const edges = fullGraph(8);
  for (const longest of [2, 3, 4, 5]) {
    const { counts } = countMixedCycles(edges, every(edges, 1), every(edges, 1), longest);
    expect([...counts.slice(2)]).toEqual(
      Array.from({ length: longest - 1 }, (_, at) => cyclesOfFullGraph(8, at + 2)),
    );
  }
});

test('a count that would not end stops, says so, and has counted no loop twice', () => {
  const edges = fullGraph(60);
  const families = [every(edges, 1), every(edges, 1)] as const;
  const { counts, complete } = countMixedCycles(edges, ...families, 6, 100_000);
  expect(complete).toBe(false);
  expect(counts[6]).toBeGreaterThan(0);
  counts.slice(2).forEach((count, at) => {
    expect(count).toBeLessThanOrEqual(cyclesOfFullGraph(60, at + 2));
  });
});

test('a search for loops among cycles of finance alone gives up and says so', () => {
  const edges = fullGraph(12);
  const { list, complete } = mixedCycles(edges, every(edges, 1), every(edges, 0), 10, 1_000);
  expect([list.length, complete]).toEqual([0, false]);
});

test('as many loops of each length are counted as are listed', () => {
  fc.assert(
    fc.property(
      drawnFlows,
      fc.infiniteStream(fc.integer({ min: 1, max: 3 })),
      (edges, families) => {
        const family = Array.from(edges.from, () => families.next().value ?? 1);
        const finance = Uint8Array.from(family, (f) => f & 1);
        const trade = Uint8Array.from(family, (f) => f >> 1);
        const listed = new Float64Array(longestLoop + 1);
        for (const cycle of mixedCycles(edges, finance, trade).list) listed[cycle.length]!++;
        expect(countMixedCycles(edges, finance, trade, longestLoop)).toEqual({
          counts: listed,
          complete: true,
        });
      },
    ),
    { numRuns: 1000, seed: 4 },
  );
});
