/** Laws of what the Dot-com, Network and Commitments screens show: the figures are the engine's, and are made of what is told. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pricePerGw } from '../../checks/pricePerGw';
import type { Figure, FigureState } from '../../model/explain';
import { eraNetworkIds, indicatorFigureIds, twinFigureIds } from '../../model/explainEra';
import { type ListedFigureId, listedFigureIds } from '../../model/explainListed';
import { linkFamily } from '../../model/link';
import { conventions, signalIds } from '../../model/score';
import { past } from '../../testing/past';
import { drawnPortfolio, linkOf, portfolioOf } from '../../testing/portfolios';
import { asset, yardstick } from '../../testing/yardstick';
import { flowUsd } from '../active';
import { signalScore } from '../dials';
import { indicatorPath } from '../indicatorPath';
import { pagerank } from '../pagerank';
import { seededRandom } from '../random';
import { totalsOf } from '../totals';
import { nearestTwin, traitsOf } from '../twin';
import { explain } from './explain';
import { made } from './made';
import { WeighingRun } from './weighing';
import { type World, without, worldOf } from './world';

const starter = asset('starter-portfolio');
const state: FigureState = { asOf: '2026-07-31', convention: 'binding' };
const drawnState: fc.Arbitrary<FigureState> = fc.record({
  asOf: fc.constantFrom('2024-12-31', '2025-06-30', '2026-02-01'),
  convention: fc.constantFrom(...conventions),
});

const listed = (id: ListedFigureId, linkIds: readonly string[]): Figure => ({
  of: 'listed',
  id,
  list: 'shown',
  linkIds,
});

/** All of a world's links, active or not, and its companies stand in them. */
function figuresOf({ portfolio, active }: World): Figure[] {
  const all = portfolio.links.map(({ id }) => id);
  const money = portfolio.links.filter(({ kind }) => linkFamily(kind) !== 'tie').slice(0, 12);
  return [
    ...signalIds.map((id): Figure => ({ of: 'score', id })),
    ...listedFigureIds.flatMap((id) => [
      listed(id, all),
      listed(id, []),
      listed(id, all.slice(0, 3)),
      listed(
        id,
        active.slice(1, 4).map((link) => link.id),
      ),
    ]),
    ...money.flatMap(({ id: linkId }) => [
      ...twinFigureIds.map((id): Figure => ({ of: 'twin', id, linkId })),
      { of: 'price', id: 'perGw', priced: { kind: 'link', id: linkId } } as const,
      { of: 'price', id: 'factor', priced: { kind: 'link', id: linkId } } as const,
    ]),
    ...portfolio.commitments.flatMap(({ id }): Figure[] => [
      { of: 'headline', id: 'usd', headlineId: id },
      { of: 'headline', id: 'mw', headlineId: id },
      { of: 'price', id: 'perGw', priced: { kind: 'headline', id } },
    ]),
    { of: 'median-price' },
    ...portfolio.companies
      .slice(0, 6)
      .map(({ id: companyId }): Figure => ({ of: 'centrality', companyId })),
  ];
}

/** Runs a law over random worlds, over the starter's, and over both dot-com networks. */
function everywhere(holds: (world: World) => void, runs: number): void {
  fc.assert(
    fc.property(drawnPortfolio, drawnState, (portfolio, drawn) => {
      holds(worldOf(portfolio, drawn, yardstick, past));
    }),
    { numRuns: runs },
  );
  holds(worldOf(starter, state, yardstick, past));
  for (const network of eraNetworkIds)
    holds(worldOf(starter, { ...state, network }, yardstick, past));
}

const near = (value: number | null | undefined, other: number | null, what: unknown) => {
  if (value == null || other === null) expect([value ?? null, what]).toEqual([other, what]);
  else
    expect(Math.abs(value - other), JSON.stringify(what)).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(other)),
    );
};

test('made again from the inputs that it names, a figure is the same', () => {
  everywhere((world) => {
    for (const figure of figuresOf(world)) {
      const explained = explain(world, figure);
      near(made(explained), explained.value.value, figure);
    }
  }, 30);
});

test('what the links count sums to the sum that is shown', () => {
  everywhere((world) => {
    for (const figure of figuresOf(world)) {
      const { recipe, links } = explain(world, figure);
      const counted = links.reduce((sum, link) => sum + (link.counts ?? 0), 0);
      if (recipe?.how === 'ratio') near(counted, recipe.sum ?? 0, figure);
      if (recipe?.how === 'share') near(counted, recipe.part, figure);
    }
  }, 30);
});

test('each link is named once, and one that is not named weighs nothing', () => {
  everywhere((world) => {
    const all = world.portfolio.links.map(({ id }) => id);
    const fewer = new Map<string, World>();
    for (const figure of figuresOf(world)) {
      const { links, value } = explain(world, figure);
      const named = new Set(links.map(({ linkId }) => linkId));
      expect(named.size, JSON.stringify(figure)).toBe(links.length);
      for (const id of all.filter((each) => !named.has(each)).slice(0, 2)) {
        const rest = fewer.get(id) ?? without(world, id);
        fewer.set(id, rest);
        near(explain(rest, figure).value.value, value.value, [figure, id]);
      }
    }
  }, 12);
}, 60_000);

test('scores, sums, centrality and traits of a link are what the screens work out', () => {
  everywhere((world) => {
    const { portfolio, active } = world;
    for (const id of signalIds) {
      const value = explain(world, { of: 'signal', id }).value.value;
      const score = signalScore(value, yardstick.baseline.signals[id]).score.value;
      near(explain(world, { of: 'score', id }).value.value, score, id);
    }
    const ids = portfolio.links.map(({ id }) => id);
    const money = portfolio.links.filter(({ kind }) => linkFamily(kind) !== 'tie');
    const totals = totalsOf(money);
    near(explain(world, listed('usd', ids)).value.value ?? 0, totals.usd, 'usd');
    near(explain(world, listed('undisclosed', ids)).value.value, totals.undisclosed, 'undisclosed');
    const flow = portfolio.links.reduce((sum, link) => sum + (flowUsd(link) ?? 0), 0);
    near(explain(world, listed('flowUsd', ids)).value.value ?? 0, flow, 'flow');
    const { graph, flows } = world.input();
    const ranks = pagerank(flows).values;
    for (const companyId of graph.ids.slice(0, 4))
      near(
        explain(world, { of: 'centrality', companyId }).value.value,
        ranks[graph.ids.indexOf(companyId)] ?? null,
        companyId,
      );
    for (const traits of traitsOf(active, portfolio.companies, world.day).slice(0, 8)) {
      const { linkId } = traits;
      const of = (id: 'ofRevenue' | 'ofFlow' | 'likeness') =>
        explain(world, { of: 'twin', id, linkId }).value.value;
      near(of('ofRevenue'), traits.ofRevenue, linkId);
      near(of('ofFlow'), traits.ofFlow, linkId);
      near(of('likeness'), 1 - (nearestTwin(traits, past.traits)?.distance ?? 1), linkId);
    }
  }, 20);
});

test('the signals of the dot-com networks are the two ends of the range that stands beside today', () => {
  for (const network of eraNetworkIds) {
    const world = worldOf(starter, { ...state, network }, yardstick, past);
    for (const id of signalIds) {
      const { value, era } = explain(world, { of: 'signal', id });
      near(value.value, yardstick.baseline.signals[id][network], [network, id]);
      expect(era?.links.length).toBeGreaterThan(80);
    }
  }
});

test('an indicator is told as its path has it, by its two anchors, on no link', () => {
  const world = worldOf(starter, state, yardstick, past);
  for (const indicator of past.indicators) {
    const method = yardstick.method.indicators.find(({ id }) => id === indicator.id);
    const values = indicator.monthly ? past.series.series[indicator.monthly] : undefined;
    const path = indicatorPath(
      indicator,
      method,
      values ? { months: past.series.months, values } : null,
      state.asOf,
    );
    const [today, score, months] = indicatorFigureIds.map((id) =>
      explain(world, { of: 'indicator', id, indicatorId: indicator.id }),
    );
    near(today?.value.value, path.today?.value ?? null, indicator.id);
    near(score?.value.value, path.score, indicator.id);
    if (months?.value.value != null) expect(months.value.value).toBe(path.equals.length);
    for (const told of [today, score, months]) {
      if (!told) throw new Error('not told');
      near(made(told), told.value.value, indicator.id);
      expect(told.links).toEqual([]);
    }
  }
});

test('the price of a gigawatt and its distance from the median are those of the check', () => {
  const notices = pricePerGw(starter, state).filter(({ linkIds }) => linkIds.length > 0);
  const world = worldOf(starter, state, yardstick, past);
  for (const notice of notices) {
    if (notice.check !== 'price-per-gw') continue;
    const priced = { kind: 'link', id: notice.linkIds[0] ?? '' } as const;
    near(
      explain(world, { of: 'price', id: 'perGw', priced }).value.value,
      notice.usdPerGw,
      priced.id,
    );
    near(
      explain(world, { of: 'price', id: 'factor', priced }).value.value,
      notice.factor,
      priced.id,
    );
    near(explain(world, { of: 'median-price' }).value.value, notice.medianUsdPerGw, 'median');
  }
  expect(notices.length).toBeGreaterThan(0);
});

function weighed(figure: Figure, links: Parameters<typeof portfolioOf>[0]) {
  const world = worldOf(portfolioOf(links), state, yardstick, past);
  const drawing = { draws: 200, seed: 7, random: seededRandom(7) };
  const run = new WeighingRun(world, figure, drawing);
  while (run.done < run.size) run.step();
  return run.result();
}

test('what is listed counts and weighs whether it is active or not', () => {
  const wide = { amount: { low: 10, best: 20, high: 30 } };
  const links = [
    linkOf('kept', 'purchase', 'a', 'b', 40),
    linkOf('out', 'purchase', 'a', 'b', 20, { counted: false, ...wide }),
  ];
  const { weights, band } = weighed(listed('usd', ['kept', 'out']), links);
  expect(weights).toEqual([
    { linkId: 'kept', weight: 40 },
    { linkId: 'out', weight: 20 },
  ]);
  expect(band?.low).toBeGreaterThan(50);
  expect(band?.high).toBeLessThan(70);
  expect(weighed(listed('usd', ['kept']), links).band).toBeNull();
});

test('the band of a score is that of its signal in its own scale', () => {
  const links = [
    linkOf('x', 'purchase', 'a', 'b', 20, { amount: { low: 5, best: 20, high: 60 } }),
    linkOf('y', 'purchase', 'c', 'd', 40),
  ];
  const id = 'buyer.hhi';
  const [signal, score] = [
    weighed({ of: 'signal', id }, links),
    weighed({ of: 'score', id }, links),
  ];
  const { documented, tied } = yardstick.baseline.signals[id];
  const middle = ((documented ?? 0) + (tied ?? 0)) / 2;
  near(score.band?.low, (100 * (signal.band?.low ?? 0)) / middle, 'low');
  near(score.band?.high, (100 * (signal.band?.high ?? 0)) / middle, 'high');
});
