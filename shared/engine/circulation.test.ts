import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnFlows, drawnFlowsOf, edgeList } from '../testing/portfolios';
import { cancelToBalance } from './cancellation';
import { innerGraph, largestCirculation } from './circulation';
import type { EdgeList } from './graph';
import { CirculationSolver } from './networkSimplex';

/** As graphs of many edges are solved. */
function byCancelling(flows: EdgeList): Float64Array {
  const { nodes, edges, from, to } = innerGraph(flows);
  const limit = Float64Array.from(edges, (e) => flows.usd[e]!);
  const flow = cancelToBalance(nodes, from, to, limit);
  const result = new Float64Array(flows.from.length);
  for (const [at, e] of edges.entries()) result[e] = flow[at]!;
  return result;
}

const total = (flow: Float64Array) => flow.reduce((sum, usd) => sum + usd, 0);

test('two loops that share an edge use it for the longer one', () => {
  // 0→1 (10) feeds 1→0 (4) and 1→2→0 (8): 10 can go round by three edges for 8 of it.
  const flows = edgeList(3, [
    [0, 1, 10],
    [1, 0, 4],
    [1, 2, 8],
    [2, 0, 8],
  ]);
  expect(total(largestCirculation(flows))).toBe(2 * 2 + 8 * 3);
});

test('a chain has no circulation', () => {
  expect(
    total(
      largestCirculation(
        edgeList(3, [
          [0, 1, 5],
          [1, 2, 5],
        ]),
      ),
    ),
  ).toBe(0);
});

test('amounts of trillions are exact to the dollar', () => {
  const usd = 1_400_000_000_001;
  const flow = largestCirculation(
    edgeList(2, [
      [0, 1, usd],
      [1, 0, usd + 7],
    ]),
  );
  expect(total(flow)).toBe(2 * usd);
});

test('cancelling and the network simplex agree, the latter also for other limits on the same graph', () => {
  fc.assert(
    fc.property(drawnFlows, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (flows, other) => {
      const { nodes, edges, from, to } = innerGraph(flows);
      const solver = new CirculationSolver(nodes, edges.length);
      solver.load(nodes, from, to);
      for (let round = 0; round < 4; round++) {
        const usd = flows.usd.map(
          (amount) => amount + (round === 0 ? 0 : (other.next().value ?? 0)),
        );
        const limit = Float64Array.from(edges, (e) => usd[e]!);
        expect(total(solver.solve(limit))).toBe(total(byCancelling({ ...flows, usd })));
      }
    }),
    { numRuns: 1000, seed: 6 },
  );
});

test.each([
  { way: 'by pivots', solve: largestCirculation },
  { way: 'by cancelling', solve: byCancelling },
])(
  'what is found $way is a circulation, and no cycle of the residual graph would make it larger',
  ({ solve }) => {
    fc.assert(
      fc.property(drawnFlows, (flows) => {
        const flow = solve(flows);
        expect(balances(flows, flow).every((balance) => balance === 0)).toBe(true);
        flow.forEach((usd, e) => {
          expect(usd).toBeGreaterThanOrEqual(0);
          expect(usd).toBeLessThanOrEqual(flows.usd[e]!);
        });
        expect(hasImprovingCycle(flows, flow)).toBe(false);
      }),
      { numRuns: 2000, seed: 1 },
    );
  },
);

test('a solver holds for draws far from one another on a graph of thirty companies, and after a smaller graph', () => {
  const solver = new CirculationSolver(30, 90);
  const sparse = drawnFlowsOf(30, { minLength: 40, maxLength: 90, usd: 1_000_000 });
  fc.assert(
    fc.property(sparse, fc.infiniteStream(fc.integer({ min: 0, max: 2_000_000 })), (flows, usd) => {
      const { nodes, edges, from, to } = innerGraph(flows);
      solver.load(nodes, from, to);
      for (let round = 0; round < 20; round++) {
        const limit = Float64Array.from(edges, () => usd.next().value ?? 0);
        expect(total(solver.solve(limit))).toBe(total(cancelToBalance(nodes, from, to, limit)));
      }
    }),
    { numRuns: 200, seed: 8 },
  );
});

function balances(flows: EdgeList, flow: Float64Array): number[] {
  const balance = new Array<number>(flows.nodes).fill(0);
  flow.forEach((usd, e) => {
    balance[flows.from[e]!]! -= usd;
    balance[flows.to[e]!]! += usd;
  });
  return balance;
}

/** Bellman–Ford on the residual graph: +1 for each edge that can take more, −1 for each that can give back. */
function hasImprovingCycle(flows: EdgeList, flow: Float64Array): boolean {
  const gain = new Array<number>(flows.nodes).fill(0);
  for (let round = 0; round <= flows.nodes; round++) {
    let improved = false;
    flow.forEach((usd, e) => {
      const [from, to] = [flows.from[e]!, flows.to[e]!];
      if (usd < flows.usd[e]! && gain[from]! + 1 > gain[to]!) {
        gain[to] = gain[from]! + 1;
        improved = true;
      }
      if (usd > 0 && gain[to]! - 1 > gain[from]!) {
        gain[from] = gain[to]! - 1;
        improved = true;
      }
    });
    if (!improved) return false;
  }
  return true;
}
