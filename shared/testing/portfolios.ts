/** Portfolios for tests: written by hand in a line a link, or drawn at random by fast-check. */
import fc from 'fast-check';
import type { EdgeList } from '../engine/graph';
import { type Link, type LinkKind, linkKinds, linkStates } from '../model/link';
import { emptyPortfolio, type Portfolio } from '../model/portfolio';

/** A signed, counted link of known amount, from before any day that tests look at. */
export function linkOf(
  id: string,
  kind: LinkKind,
  from: string,
  to: string,
  usd: number | null,
  more: Partial<Link> = {},
): Link {
  return {
    id,
    kind,
    from,
    to,
    amount: usd === null ? null : { low: usd, best: usd, high: usd },
    capacityMw: null,
    announced: '2020',
    start: null,
    end: null,
    status: [{ since: '2020', state: 'signed' }],
    counted: true,
    sourceIds: [],
    ...more,
  };
}

/** Companies are made for every id that a link names. */
export function portfolioOf(links: readonly Link[], more: Partial<Portfolio> = {}): Portfolio {
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const companies = ids.map((id) => ({
    id,
    name: id.toUpperCase(),
    kind: 'other' as const,
    watched: true,
  }));
  return { ...emptyPortfolio('test'), companies, links, ...more };
}

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const date = fc.constantFrom(null, '2024', '2024-06', '2025-01-15', '2025-07', '2026');

/** Mostly what makes a link active, so that laws have loops to speak of, and all the rest as well. */
const state = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('signed' as const, 'under-way' as const) },
  { weight: 2, arbitrary: fc.constantFrom(...linkStates) },
);
const drawnLink = fc.record({
  kind: fc.constantFrom(...linkKinds),
  ends: fc.shuffledSubarray(names, { minLength: 2, maxLength: 2 }),
  usd: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  announced: fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: date }),
  end: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: date }),
  status: fc.array(fc.record({ since: date, state }), { minLength: 1, maxLength: 3 }),
  counted: fc.oneof(
    { weight: 5, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  successor: fc.option(fc.nat(), { freq: 3 }),
});

/** The link at `successor`, counted round; nobody succeeds itself. */
function supersededBy(at: number, successor: number | null, count: number) {
  const by = (successor ?? at) % count;
  return successor === null || by === at ? {} : { supersededBy: `l${by}` };
}

/** Up to 40 links of all kinds, states and dates among six companies; some replace others, in chains and rings too. */
export const drawnPortfolio: fc.Arbitrary<Portfolio> = fc
  .array(drawnLink, { maxLength: 40, size: 'max' })
  .map((rows) =>
    portfolioOf(
      rows.map(({ ends: [from = 'a', to = 'b'], kind, usd, successor, ...rest }, at) =>
        linkOf(`l${at}`, kind, from, to, usd, {
          ...rest,
          ...supersededBy(at, successor, rows.length),
        }),
      ),
      { companies: names.map((id) => ({ id, name: id, kind: 'other' as const, watched: false })) },
    ),
  );

/** A flow graph of up to seven nodes without parallel edges; whole amounts. */
export const drawnFlows: fc.Arbitrary<EdgeList> = drawnFlowsOf(7, { maxLength: 30, usd: 50 });

/** A flow graph without parallel edges; whole amounts up to `usd`. */
export function drawnFlowsOf(
  nodes: number,
  { usd, ...length }: { usd: number; minLength?: number; maxLength: number },
): fc.Arbitrary<EdgeList> {
  const end = fc.nat(nodes - 1);
  return fc
    .uniqueArray(fc.tuple(end, end, fc.integer({ min: 1, max: usd })), {
      ...length,
      size: 'max',
      selector: ([from, to]) => from * nodes + to,
    })
    .map((edges) =>
      edgeList(
        nodes,
        edges.filter(([from, to]) => from !== to),
      ),
    );
}

/** Edges as the engine wants them: sorted, with row starts. */
export function edgeList(
  nodes: number,
  edges: readonly (readonly [number, number, number])[],
): EdgeList {
  const sorted = edges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const rowStart = new Int32Array(nodes + 1);
  for (const [from] of sorted) rowStart.fill((rowStart[from + 1] ?? 0) + 1, from + 1);
  return {
    nodes,
    rowStart,
    from: Int32Array.from(sorted, ([from]) => from),
    to: Int32Array.from(sorted, ([, to]) => to),
    usd: Float64Array.from(sorted, ([, , usd]) => usd),
  };
}
