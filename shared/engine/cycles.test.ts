import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnFlows, edgeList } from '../testing/portfolios';
import { components } from './components';
import { longestLoop, mixedCycles } from './cycles';
import type { EdgeList } from './graph';

const every = (edges: EdgeList, value: number) => new Uint8Array(edges.from.length).fill(value);

test('a cycle of finance alone is no loop; one trade edge makes it one', () => {
  const edges = edgeList(3, [
    [0, 1, 1],
    [1, 2, 1],
    [2, 0, 1],
  ]);
  expect(mixedCycles(edges, every(edges, 1), every(edges, 0)).list).toHaveLength(0);
  expect(mixedCycles(edges, every(edges, 1), Uint8Array.of(0, 1, 0)).list).toHaveLength(1);
});

test('a cycle of seven is too long', () => {
  const ring = (size: number) =>
    edgeList(
      size,
      Array.from({ length: size }, (_, node) => [node, (node + 1) % size, 1] as const),
    );
  const count = (edges: EdgeList) =>
    mixedCycles(edges, every(edges, 1), every(edges, 1)).list.length;
  expect([6, 7].map((size) => count(ring(size)))).toEqual([1, 0]);
});

test('the search stops at its limit and says so', () => {
  const edges = edgeList(6, fullGraph(6));
  const all = mixedCycles(edges, every(edges, 1), every(edges, 1));
  expect([all.list.length, all.complete]).toEqual([409, true]);
  const some = mixedCycles(edges, every(edges, 1), every(edges, 1), 100);
  expect([some.list.length, some.complete]).toEqual([100, false]);
});

function fullGraph(size: number) {
  const nodes = Array.from({ length: size }, (_, node) => node);
  return nodes.flatMap((from) =>
    nodes.filter((to) => to !== from).map((to) => [from, to, 1] as const),
  );
}

test('the cycles are those that a search without any pruning finds, each once', () => {
  fc.assert(
    fc.property(
      drawnFlows,
      fc.infiniteStream(fc.integer({ min: 1, max: 3 })),
      (edges, families) => {
        const family = Array.from(edges.from, () => families.next().value ?? 1);
        const [finance, trade] = [1, 2].map((bit) =>
          Uint8Array.from(family, (f) => Number((f & bit) > 0)),
        ) as [Uint8Array, Uint8Array];
        const found = mixedCycles(edges, finance, trade)
          .list.map((cycle) => [...cycle].join(' '))
          .sort();
        expect(found).toEqual(bruteForce(edges, finance, trade).sort());
      },
    ),
    { numRuns: 500, seed: 2 },
  );
});

/** All simple paths from each node through larger nodes that come back to it. */
function bruteForce(edges: EdgeList, finance: Uint8Array, trade: Uint8Array): string[] {
  const found: string[] = [];
  const walk = (start: number, path: number[]) => {
    const at = path.length === 0 ? start : edges.to[path.at(-1)!]!;
    edges.from.forEach((from, e) => {
      if (from !== at) return;
      const [next, longer] = [edges.to[e]!, [...path, e]];
      if (next === start && longer.length > 1) {
        if (longer.some((x) => finance[x]) && longer.some((x) => trade[x]))
          found.push(longer.join(' '));
      } else if (
        next > start &&
        longer.length < longestLoop &&
        !path.some((x) => edges.to[x] === next)
      ) {
        walk(start, longer);
      }
    });
  };
  for (let start = 0; start < edges.nodes; start++) walk(start, []);
  return found;
}

test('two nodes share a component exactly when each reaches the other', () => {
  fc.assert(
    fc.property(drawnFlows, (edges) => {
      const reach = reachability(edges);
      const { of } = components(edges);
      for (let a = 0; a < edges.nodes; a++) {
        for (let b = 0; b < edges.nodes; b++) {
          expect(of[a] === of[b]).toBe(a === b || (reach[a]![b]! && reach[b]![a]!));
        }
      }
    }),
    { numRuns: 500, seed: 3 },
  );
});

function reachability(edges: EdgeList): boolean[][] {
  const reach = Array.from({ length: edges.nodes }, () =>
    new Array<boolean>(edges.nodes).fill(false),
  );
  edges.from.forEach((from, e) => {
    reach[from]![edges.to[e]!] = true;
  });
  for (let via = 0; via < edges.nodes; via++) {
    for (const row of reach)
      if (row[via])
        reach[via]!.forEach((yes, to) => {
          if (yes) row[to] = true;
        });
  }
  return reach;
}
