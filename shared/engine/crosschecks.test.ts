/** The kernels against solvers that others wrote: HiGHS for what goes round, graphology for loops and components. */
import fc from 'fast-check';
import Graph from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';
import { allSimplePaths } from 'graphology-simple-path';
import loadHighs from 'highs';
import { expect, test, vi } from 'vitest';
import { drawnFlows, drawnFlowsOf } from '../testing/portfolios';
import { largestCirculation } from './circulation';
import { components } from './components';
import { longestLoop, mixedCycles } from './cycles';
import type { EdgeList } from './graph';

const sizes = {
  small: { flows: drawnFlows, numRuns: 60, loopRuns: 60 },
  'sparse, thirty nodes': {
    flows: drawnFlowsOf(30, { minLength: 40, maxLength: 90, usd: 1_000_000 }),
    numRuns: 40,
    loopRuns: 40,
  },
  'sixty nodes, three hundred edges': {
    flows: drawnFlowsOf(60, { minLength: 300, maxLength: 300, usd: 1_000_000 }),
    numRuns: 15,
    loopRuns: 2,
  },
};
const everySize = Object.entries(sizes).map(([size, given]) => ({ size, ...given }));
const seed = 5;
vi.setConfig({ testTimeout: 20_000 });

const highs = await loadHighs();

/** The definition as a linear programme, in the CPLEX LP format. */
function circulationByHighs({ nodes, from, to, usd }: EdgeList): number {
  if (usd.length === 0) return 0;
  const terms = Array.from({ length: nodes }, () => [] as string[]);
  from.forEach((node, e) => {
    terms[node]!.push(`- c${e}`);
    terms[to[e]!]!.push(`+ c${e}`);
  });
  const objective = Array.from(usd, (_, e) => `c${e}`).join(' + ');
  const balance = terms.flatMap((own, node) =>
    own.length > 0 ? [` n${node}: ${own.join(' ')} = 0`] : [],
  );
  const bounds = Array.from(usd, (limit, e) => ` 0 <= c${e} <= ${limit}`);
  const problem = ['Maximize', ` all: ${objective}`, 'Subject To', ...balance];
  const solved = highs.solve([...problem, 'Bounds', ...bounds, 'End'].join('\n'));
  expect(solved.Status).toBe('Optimal');
  return solved.ObjectiveValue;
}

test.each(everySize)('what goes round, by HiGHS: $size', ({ flows, numRuns }) => {
  const met: number[] = [];
  fc.assert(
    fc.property(flows, (edges) => {
      const round = largestCirculation(edges).reduce((sum, usd) => sum + usd, 0);
      const peer = circulationByHighs(edges);
      expect(Math.abs(round - peer)).toBeLessThanOrEqual(1e-7 * Math.max(1, peer));
      met.push(round);
    }),
    { numRuns, seed },
  );
  expect(met.filter((round) => round > 0).length).toBeGreaterThan(numRuns / 3);
});

function graphOf({ nodes, from, to }: EdgeList): Graph {
  const graph = new Graph({ type: 'directed' });
  for (let node = 0; node < nodes; node++) graph.addNode(node);
  from.forEach((node, e) => {
    graph.addDirectedEdge(node, to[e]!);
  });
  return graph;
}

/** Every third and every fifth edge has both families on it; the others take turns. */
function families({ from }: EdgeList): { finance: Uint8Array; trade: Uint8Array } {
  const [finance, trade] = [new Uint8Array(from.length), new Uint8Array(from.length)];
  for (let e = 0; e < from.length; e++) {
    finance[e] = Number(e % 2 === 0 || e % 3 === 0);
    trade[e] = Number(e % 2 === 1 || e % 5 === 0);
  }
  return { finance, trade };
}

/** Each cycle from each of its nodes, by graphology; those that begin at their smallest are kept. */
function loopsByGraphology(
  edges: EdgeList,
  { finance, trade }: ReturnType<typeof families>,
): string[] {
  const edgeAt = new Map(Array.from(edges.from, (from, e) => [`${from}>${edges.to[e]}`, e]));
  const graph = graphOf(edges);
  return graph
    .nodes()
    .flatMap((start) => allSimplePaths(graph, start, start, { maxDepth: longestLoop }))
    .filter((path) => path.length - 1 <= longestLoop)
    .filter((path) => path.every((node) => Number(node) >= Number(path[0])))
    .filter((path) => {
      const steps = path.slice(1).map((node, at) => edgeAt.get(`${path[at]}>${node}`)!);
      return steps.some((e) => finance[e] === 1) && steps.some((e) => trade[e] === 1);
    })
    .map((path) => path.slice(0, -1).join('>'));
}

test.each(everySize)('loops, by graphology: $size', ({ flows, loopRuns }) => {
  let met = 0;
  fc.assert(
    fc.property(flows, (edges) => {
      const given = families(edges);
      const { list, complete } = mixedCycles(edges, given.finance, given.trade);
      const found = list.map((cycle) => Array.from(cycle, (e) => edges.from[e]).join('>'));
      expect(complete).toBe(true);
      expect(found.sort()).toEqual(loopsByGraphology(edges, given).sort());
      if (found.length > 0) met++;
    }),
    { numRuns: loopRuns, seed },
  );
  expect(met).toBeGreaterThan(loopRuns / 3);
});

/** The sets of nodes, in an order of their own. */
const sets = (groups: readonly (readonly number[])[]) =>
  groups.map((group) => group.toSorted((a, b) => a - b).join(' ')).sort();

test.each(everySize)('components, by graphology: $size', ({ flows, numRuns }) => {
  let met = 0;
  fc.assert(
    fc.property(flows, (edges) => {
      const { of, count } = components(edges);
      const found: number[][] = Array.from({ length: count }, () => []);
      of.forEach((component, node) => {
        found[component]!.push(node);
      });
      const peer = stronglyConnectedComponents(graphOf(edges)).map((nodes) => nodes.map(Number));
      expect(sets(found)).toEqual(sets(peer));
      if (found.some((group) => group.length > 1)) met++;
    }),
    { numRuns: 3 * numRuns, seed },
  );
  expect(met).toBeGreaterThan(numRuns);
});
