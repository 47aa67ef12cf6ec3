/** Laws of the figures of a shock and of holdings: they agree with the engine, are made again, and leave no link out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Explanation, Figure, FigureState } from '../../model/explain';
import { type HoldingFigure, type StressFigure, stressTotalIds } from '../../model/explainWhatIf';
import type { Position } from '../../model/holdings';
import type { Portfolio } from '../../model/portfolio';
import { noShock } from '../../model/scenario';
import { dialIds } from '../../model/score';
import { type Shock, type Stress, type StressBoundId, stressBounds } from '../../model/stress';
import { drawnPortfolio } from '../../testing/portfolios';
import { asset, yardstick } from '../../testing/yardstick';
import { type Exposure, exposure } from '../holdings/exposure';
import { score } from '../score';
import { exampleShocks } from '../stress/examples';
import { hopFlows } from '../stress/flows';
import { dueFrom, placed, spread } from '../stress/spread';
import { stress } from '../stress/stress';
import { buys, pays, world as smallWorld } from '../stress/testing';
import { explain } from './explain';
import { made } from './made';
import { type World, without, worldOf } from './world';

const companies = ['a', 'b', 'c', 'd', 'e', 'f'];
const state: FigureState = { asOf: '2025-03-01', convention: 'binding' };

const drawnShock: fc.Arbitrary<Shock> = fc.record({
  pays: fc.array(
    fc.record({
      companyId: fc.constantFrom(...companies),
      share: fc.constantFrom(0, 0.3, 0.5, 0.9),
    }),
    { maxLength: 2 },
  ),
  cancelled: fc.subarray(['l0', 'l1', 'l2']),
  stopsFinancing: fc.subarray(companies, { maxLength: 1 }),
});
const drawnPositions: fc.Arbitrary<Position[]> = fc
  .array(
    fc.record({
      companyId: fc.constantFrom(...companies, 'gone'),
      usd: fc.integer({ min: 1, max: 1e6 }),
      weights: fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) =>
    rows.map(({ companyId, usd, weights }, at): Position => {
      const id = `p${at}`;
      if (weights.length === 0) return { kind: 'company', id, companyId, usd };
      const parts = weights.map((weight, n) => ({
        name: `${n}`,
        companyId: n === 1 ? null : (companies[(at + n) % companies.length] ?? null),
        weight: weight / 1000,
      }));
      return { kind: 'fund', id, name: `Fund ${at}`, usd, parts };
    }),
  );
const drawn = fc
  .record({
    portfolio: drawnPortfolio,
    revenue: fc.array(fc.option(fc.integer({ min: 0, max: 400_000 })), {
      minLength: companies.length,
      maxLength: companies.length,
    }),
    shock: drawnShock,
    positions: drawnPositions,
  })
  .map(({ portfolio, revenue, shock, positions }) => {
    const withRevenue: Portfolio = {
      ...portfolio,
      companies: portfolio.companies.map((company, at) => {
        const usd = revenue[at] ?? null;
        return usd === null
          ? company
          : { ...company, revenue: [{ usd, asOf: '2024', sourceIds: [] }] };
      }),
    };
    const ids = new Set(portfolio.links.map(({ id }) => id));
    const sound = { ...shock, cancelled: shock.cancelled.filter((id) => ids.has(id)) };
    return { world: worldOf(withRevenue, { ...state, positions }, yardstick), shock: sound };
  });

const starter = asset('starter-portfolio');
const starterState: FigureState = {
  asOf: '2026-07-31',
  convention: 'binding',
  positions: [
    { kind: 'company', id: 'p0', companyId: 'oracle', usd: 10_000 },
    {
      kind: 'fund',
      id: 'p1',
      name: 'Chips',
      usd: 30_000,
      parts: [
        { name: 'Nvidia', companyId: 'nvidia', weight: 0.5 },
        { name: 'Nestlé', companyId: null, weight: 0.255 },
      ],
    },
  ],
};

/** Runs a law over random worlds and shocks, and over the starter's. */
function everywhere(holds: (world: World, shock: Shock) => void, runs = 12): void {
  fc.assert(
    fc.property(drawn, ({ world, shock }) => holds(world, shock)),
    { numRuns: runs, seed: 11 },
  );
  const world = worldOf(starter, starterState, yardstick);
  const [first] = exampleShocks(starter, { asOf: '2026-07-31', convention: 'binding' });
  holds(world, first?.shock ?? noShock);
}

const stressOf = ({ portfolio, state: { asOf, convention } }: World, shock: Shock): Stress =>
  stress(portfolio, { asOf, convention }, shock, yardstick);
/** The links that a shock leaves. */
const leftOf = (world: World, shock: Shock, bound: StressBoundId) => {
  const due = dueFrom(world.portfolio, world.active, world.state.asOf);
  return spread(bound, due, placed(due, shock, world.portfolio)).left;
};
const exposureOf = (world: World): Exposure =>
  exposure(world.state.positions ?? [], world.input().graph, world.loops().list);

/** Every figure that the Stress screen shows, each with what the engine says of it. */
function stressFigures(world: World, shock: Shock): [StressFigure, number | null][] {
  const found = stressOf(world, shock);
  const all: [StressFigure, number | null][] = [
    [{ of: 'stress', id: 'owedUsd' }, found.owedUsd],
    ...found.positions.map(({ companyId, receivesUsd }): [StressFigure, number] => [
      { of: 'stress', id: 'receivesUsd', companyId },
      receivesUsd,
    ]),
  ];
  for (const bound of stressBounds) {
    const own = found[bound];
    const given = { of: 'stress', shock, bound } as const;
    const lossOf = (hop: number) => own.hops.find((each) => each.hop === hop);
    const cut = lossOf(0)?.unpaidUsd ?? 0;
    const totals = {
      lostUsd: own.lostUsd,
      cutUsd: cut,
      passedOnUsd: own.lostUsd - cut,
      hit: own.companies.filter(({ lostUsd }) => lostUsd > 0).length,
      hops: Math.max(0, ...own.hops.filter(({ lostUsd }) => lostUsd > 0).map(({ hop }) => hop)),
      loopsBroken: own.loopsBroken.length,
    };
    for (const id of stressTotalIds) all.push([{ ...given, id }, totals[id]]);
    for (const dial of dialIds)
      all.push([{ ...given, id: 'dialAfter', dial }, own.dials[dial].score]);
    const left = score(
      { ...world.portfolio, links: leftOf(world, shock, bound) },
      world.state,
      yardstick,
    );
    all.push([{ ...given, id: 'signalAfter', signal: 'loopShare' }, left.shares.loopShare.value]);
    for (const { companyId, lostUsd, unpaidUsd } of own.companies)
      all.push(
        [{ ...given, id: 'companyLost', companyId }, lostUsd],
        [{ ...given, id: 'companyUnpaid', companyId }, unpaidUsd],
      );
    for (const { hop, andLater, lostUsd, unpaidUsd, companies: at } of own.hops.slice(0, 4)) {
      if (andLater) continue;
      const hopGiven = { ...given, id: 'atHop', hop, andLater: false } as const;
      all.push([{ ...hopGiven, companyIds: null }, hop === 0 ? unpaidUsd : lostUsd]);
      for (const one of at.slice(0, 3))
        all.push([
          { ...hopGiven, companyIds: [one.companyId] },
          hop === 0 ? one.unpaidUsd : one.lostUsd,
        ]);
    }
    const later = own.hops.filter(({ hop }) => hop >= 2);
    all.push([
      { ...given, id: 'atHop', hop: 2, andLater: true, companyIds: null },
      later.reduce((sum, { lostUsd }) => sum + lostUsd, 0),
    ]);
    for (const flow of hopFlows(found, bound, shock, world.portfolio.links).slice(0, 6))
      all.push([{ ...given, id: 'flow', hop: flow.hop, from: flow.from, to: flow.to }, flow.usd]);
  }
  return all;
}

/** The same of the Holdings screen. */
function holdingFigures(world: World): [HoldingFigure, number][] {
  const found = exposureOf(world);
  const of = 'holding' as const;
  return [
    [{ of, id: 'total' }, found.total],
    [{ of, id: 'watched' }, found.watched.share],
    [{ of, id: 'elsewhere' }, found.elsewhere.share],
    [{ of, id: 'unstated' }, found.unstated.share],
    [{ of, id: 'core' }, found.core.share],
    ...found.companies.flatMap((one): [HoldingFigure, number][] => {
      const { companyId } = one;
      return [
        [{ of, id: 'direct', companyId }, one.direct.usd],
        [{ of, id: 'funds', companyId }, one.funds.usd],
        [{ of, id: 'held', companyId }, one.held.share],
        [{ of, id: 'orders', companyId }, one.orders.share],
        [{ of, id: 'onCompany', companyId }, one.held.share + one.orders.share],
      ];
    }),
    ...found.loops
      .slice(0, 8)
      .map(({ loop, share }): [HoldingFigure, number] => [
        { of, id: 'loop', loopId: loop.id },
        share,
      ]),
    ...(world.state.positions ?? []).map(({ id, usd }): [HoldingFigure, number] => [
      { of, id: 'position', positionId: id },
      usd / found.total,
    ]),
  ];
}

const figures = (world: World, shock: Shock): [Figure, number | null][] => [
  ...stressFigures(world, shock),
  ...holdingFigures(world),
];

/** A contagion comes to rest within a part of what it moves: so near is near enough. */
const near = (value: number | null, other: number | null, scale: number, what: unknown) => {
  if (value === null || other === null) expect([value, what]).toEqual([other, what]);
  else
    expect(Math.abs(value - other), JSON.stringify(what)).toBeLessThanOrEqual(
      1e-7 * Math.max(1, Math.abs(other), scale),
    );
};
/** All that is due: losses are compared in parts of it. */
const scaleOf = ({ unit, figure }: Explanation, world: World) =>
  unit === 'usd' && figure.of === 'stress'
    ? (explain(world, { of: 'stress', id: 'owedUsd' }).value.value ?? 0)
    : 0;

test('a figure has the value that the engine gives, and is made again from the inputs that are shown', () => {
  everywhere((world, shock) => {
    for (const [figure, engine] of figures(world, shock)) {
      const explained = explain(world, figure);
      const scale = scaleOf(explained, world);
      near(explained.value.value, engine, scale, figure);
      near(made(explained), explained.value.value, scale, figure);
      if (figure.of !== 'stress' || explained.unit !== 'usd') continue;
      const counted = explained.links.reduce(
        (sum, { role, counts }) => sum + (role === 'part' ? (counts ?? 0) : 0),
        0,
      );
      near(counted, explained.value.value, scale, ['what the links count', figure]);
    }
  });
}, 30_000);

test('a link that is not named weighs nothing; each is named once, and is active', () => {
  everywhere((world, shock) => {
    const active = world.active.map(({ id }) => id);
    for (const [figure] of figures(world, shock)) {
      const explained = explain(world, figure);
      const { links, value } = explained;
      const named = new Set(links.map(({ linkId }) => linkId));
      expect(named.size, JSON.stringify(figure)).toBe(links.length);
      for (const id of named) expect(active).toContain(id);
      for (const id of active.filter((each) => !named.has(each)).slice(0, 2)) {
        const rest = explain(without(world, id), figure).value.value;
        near(rest, value.value, scaleOf(explained, world), [figure, id]);
      }
    }
  }, 4);
}, 60_000);

test('the order of entry changes no figure, and nothing is changed by telling', () => {
  fc.assert(
    fc.property(drawn, ({ world, shock }) => {
      const before = structuredClone([world.portfolio, world.state, shock]);
      const { portfolio } = world;
      const turned = worldOf(
        {
          ...portfolio,
          companies: portfolio.companies.toReversed(),
          links: portfolio.links.toReversed(),
        },
        world.state,
        yardstick,
      );
      for (const [figure] of figures(world, shock)) {
        const [one, two] = [explain(world, figure), explain(turned, figure)];
        near(two.value.value, one.value.value, scaleOf(one, world), figure);
        const ids = ({ links }: typeof one) => links.map(({ linkId }) => linkId).sort();
        expect(ids(two)).toEqual(ids(one));
      }
      expect([world.portfolio, world.state, shock]).toEqual(before);
    }),
    { numRuns: 6, seed: 11 },
  );
}, 30_000);

const chain = worldOf(
  smallWorld([buys('a-b', 60), buys('a-c', 40), buys('b-d', 50)], { b: 15 }),
  { asOf: '2026-01-01', convention: 'binding' },
  yardstick,
);
const half = { of: 'stress', shock: pays('a', 0.5) } as const;

test('b loses 30 of the 75 that it has to pay 50 with: it leaves 5 unpaid, and the panel adds it up', () => {
  const unpaid = explain(chain, {
    ...half,
    bound: 'cushioned',
    id: 'companyUnpaid',
    companyId: 'b',
  });
  expect(unpaid.value.value).toBeCloseTo(5, 9);
  expect(unpaid.recipe).toEqual({
    how: 'clearing',
    bound: 'cushioned',
    calledOffUsd: 0,
    owesUsd: 50,
    share: 1,
    ableUsd: 75,
    lostUsd: 30,
  });
  expect(unpaid.links.map(({ linkId, role }) => [linkId, role])).toEqual([
    ['b-d', 'part'],
    ['a-b', 'way'],
    ['a-c', 'way'],
  ]);
});

test('what is lost is what the shocked withhold and what others pass on', () => {
  const usd = (id: 'lostUsd' | 'cutUsd' | 'passedOnUsd') =>
    stressBounds.map((bound) =>
      Math.round(explain(chain, { ...half, bound, id }).value.value ?? 0),
    );
  expect([usd('cutUsd'), usd('passedOnUsd'), usd('lostUsd')]).toEqual([
    [50, 50],
    [5, 30],
    [55, 80],
  ]);
});

test('a fund is looked through: half of 30,000 in Nvidia, of 40,000 held in all', () => {
  const world = worldOf(starter, starterState, yardstick);
  const held = explain(world, { of: 'holding', id: 'held', companyId: 'nvidia' });
  expect(held.value.value).toBeCloseTo(0.375, 12);
  expect(held.recipe).toEqual({
    how: 'rows',
    to: 'share',
    whole: 40_000,
    rows: [{ name: { fund: 'Chips' }, base: 30_000, factor: 0.5 }],
  });
  expect(held.links).toEqual([]);
});

test('a position or a loop that is gone is told so', () => {
  const world = worldOf(starter, starterState, yardstick);
  for (const figure of [
    { of: 'holding', id: 'loop', loopId: 'x>y' },
    { of: 'holding', id: 'position', positionId: 'x' },
  ] as const)
    expect(explain(world, figure).value.reason).toBe('not-there');
});
