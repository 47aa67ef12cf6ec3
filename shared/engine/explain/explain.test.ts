/** Laws of explanations, held by random portfolios and by the starter's: they agree with the engine, add up, and leave nothing out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  companyFigureIds,
  coverageIds,
  dueUnits,
  type Explanation,
  type Figure,
  type FigureState,
  rungIds,
} from '../../model/explain';
import type { Portfolio } from '../../model/portfolio';
import { conventions, dialIds, type Score, signalIds } from '../../model/score';
import { drawnPortfolio, linkOf, portfolioOf } from '../../testing/portfolios';
import { asset, yardstick } from '../../testing/yardstick';
import { partnersOf } from '../company/partners';
import { duePerYear } from '../duePerYear';
import { ladders } from '../ladder';
import { signalValue } from '../measure';
import { score } from '../score';
import { explain } from './explain';
import { made } from './made';
import { type World, without, worldOf } from './world';

const drawnState: fc.Arbitrary<FigureState> = fc.record({
  asOf: fc.constantFrom('2024-12-31', '2025-06-30', '2026-02-01'),
  convention: fc.constantFrom(...conventions),
});
const starter = asset('starter-portfolio');
const starterState: FigureState = { asOf: '2026-07-31', convention: 'binding' };

/** Every figure there is of a portfolio. */
function figuresOf(world: World): Figure[] {
  const companies = world.portfolio.companies.map(({ id }) => id);
  const years = duePerYear(world.active).years.map(({ year }) => year);
  return [
    ...dialIds.map((id): Figure => ({ of: 'dial', id })),
    ...signalIds.map((id): Figure => ({ of: 'signal', id })),
    ...coverageIds.map((id): Figure => ({ of: 'coverage', id })),
    ...world
      .loops()
      .list.slice(0, 20)
      .map(({ id }): Figure => ({ of: 'loop', id })),
    ...companies.flatMap((companyId) => [
      ...companyFigureIds.map((id): Figure => ({ of: 'company', id, companyId })),
      ...rungIds.flatMap((id) =>
        dueUnits.map((unit): Figure => ({ of: 'rung', id, unit, companyId })),
      ),
    ]),
    ...years.flatMap((year) =>
      dueUnits.flatMap((id): Figure[] => [
        { of: 'due', id, year, company: null },
        { of: 'due', id, year, company: { id: companies[0] ?? '', side: 'pays' } },
        { of: 'due', id, year, company: { id: companies[1] ?? '', side: 'is-paid' } },
      ]),
    ),
  ];
}

/** Runs a law over random worlds, and over the starter's. */
function everywhere(holds: (world: World) => void, runs = 40): void {
  fc.assert(
    fc.property(drawnPortfolio, drawnState, (portfolio, state) => {
      holds(worldOf(portfolio, state, yardstick));
    }),
    { numRuns: runs },
  );
  holds(worldOf(starter, starterState, yardstick));
}

const near = (value: number | null, other: number | null, what: unknown) => {
  if (value === null || other === null) expect([value, what]).toEqual([other, what]);
  else
    expect(Math.abs(value - other), JSON.stringify(what)).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(other)),
    );
};

/** What the engine itself says of a figure. */
function byEngine(figure: Figure, world: World, all: Score): number | null | undefined {
  const { portfolio, state } = world;
  switch (figure.of) {
    case 'dial':
      return all.dials[figure.id].score;
    case 'signal':
      return signalValue(all, figure.id);
    case 'coverage':
      return figure.id === 'loops' ? all.loops.list.length : all[figure.id];
    case 'loop':
      return all.loops.list.find(({ id }) => id === figure.id)?.bottleneckUsd;
    case 'company': {
      const own = all.companies[figure.companyId];
      const partners = partnersOf(world.active).get(figure.companyId);
      if (figure.id === 'largestCustomer') return partners?.customer?.share ?? null;
      if (figure.id === 'largestSupplier') return partners?.supplier?.share ?? null;
      if (figure.id === 'loops') return own?.loops;
      if (figure.id === 'loopsShare') {
        const { length } = all.loops.list;
        return length === 0 ? null : (own?.loops ?? 0) / length;
      }
      return own?.[figure.id].value;
    }
    case 'rung': {
      const ladder = ladders(portfolio, state.asOf).find(
        ({ companyId }) => companyId === figure.companyId,
      );
      if (ladder === undefined) return undefined;
      if (figure.id === 'binding')
        return ladder.binding[figure.unit === 'usd' ? 'usd' : 'megawatts'];
      if (figure.id === 'paid') return ladder.paidUsd;
      return ladder[figure.id]?.[figure.unit === 'usd' ? 'amountUsd' : 'capacityMw'] ?? null;
    }
    case 'due': {
      const own = world.active.filter(({ from, to }) =>
        figure.company === null
          ? true
          : (figure.company.side === 'pays' ? from : to) === figure.company.id,
      );
      const year = duePerYear(own).years.find((each) => each.year === figure.year);
      return year?.[figure.id] ?? 0;
    }
    // Those of single screens are held to the engine in `screens.test.ts` and `whatIf.test.ts`.
    default:
      return undefined;
  }
}

test('an explanation has the value that the engine gives', () => {
  everywhere((world) => {
    const all = score(world.portfolio, world.state, yardstick);
    for (const figure of figuresOf(world)) {
      const engine = byEngine(figure, world, all);
      const { value } = explain(world, figure);
      // A sum of which nothing is disclosed is unknown here; the table of years shows it as 0 with its count.
      if (engine === undefined || (figure.of === 'due' && value.value === null)) continue;
      near(value.value, engine, figure);
    }
  });
});

test('made again from the inputs that it names, a figure is the same', () => {
  everywhere((world) => {
    for (const figure of figuresOf(world)) {
      const explained = explain(world, figure);
      near(made(explained), explained.value.value, figure);
    }
  });
});

test('what the links count sums to the part that is shown', () => {
  everywhere((world) => {
    for (const figure of figuresOf(world)) {
      const { recipe, links } = explain(world, figure);
      const counted = links.reduce(
        (sum, { role, counts }) => sum + (role === 'part' ? (counts ?? 0) : 0),
        0,
      );
      if (recipe?.how === 'hhi')
        near(
          counted,
          recipe.players.reduce((sum, { usd }) => sum + usd, 0),
          figure,
        );
      if (recipe?.how === 'ratio' && recipe.sum !== null) near(counted, recipe.sum, figure);
      const isFinn = figure.of === 'signal' && figure.id === 'finnCycling';
      if (recipe?.how === 'share' && recipe.unit === 'usd' && !isFinn)
        near(counted, recipe.part, figure);
    }
  });
});

test('a link that is not named weighs nothing', () => {
  everywhere((world) => {
    const all = [...new Set([...world.active, ...world.binding].map(({ id }) => id))];
    const fewer = new Map<string, World>();
    for (const figure of figuresOf(world)) {
      const { links, value } = explain(world, figure);
      const named = new Set(links.map(({ linkId }) => linkId));
      for (const id of all.filter((each) => !named.has(each)).slice(0, 3)) {
        const rest = fewer.get(id) ?? without(world, id);
        fewer.set(id, rest);
        near(explain(rest, figure).value.value, value.value, [figure, id]);
      }
    }
  }, 15);
}, 60_000);

test('each link is named once, and every one of them is active', () => {
  everywhere((world) => {
    const active = new Set([...world.active, ...world.binding].map(({ id }) => id));
    for (const figure of figuresOf(world)) {
      const ids = explain(world, figure).links.map(({ linkId }) => linkId);
      expect(new Set(ids).size, JSON.stringify(figure)).toBe(ids.length);
      expect(ids.every((id) => active.has(id))).toBe(true);
    }
  });
});

test('the order of entry changes nothing that is told, and nothing is changed by telling', () => {
  fc.assert(
    fc.property(drawnPortfolio, drawnState, (portfolio, state) => {
      const before = structuredClone(portfolio);
      const all = (one: Portfolio): Explanation[] => {
        const world = worldOf(one, state, yardstick);
        return figuresOf(worldOf(portfolio, state, yardstick)).map((figure) =>
          explain(world, figure),
        );
      };
      const turned = {
        ...portfolio,
        companies: portfolio.companies.toReversed(),
        links: portfolio.links.toReversed(),
      };
      const [one, two] = [all(portfolio), all(turned)];
      expect(
        two.map(({ links }) => links.map(({ linkId, role }) => [linkId, role]).sort()),
      ).toEqual(one.map(({ links }) => links.map(({ linkId, role }) => [linkId, role]).sort()));
      for (const [at, { value, figure }] of one.entries())
        near(two[at]?.value.value ?? null, value.value, figure);
      expect(portfolio).toEqual(before);
    }),
    { numRuns: 15 },
  );
});

test('a company, a loop and a headline that are not there are told so', () => {
  const world = worldOf(portfolioOf([]), starterState, yardstick);
  const reasons = (
    [
      { of: 'company', id: 'customerHhi', companyId: 'x' },
      { of: 'company', id: 'commitmentBurden', companyId: 'x' },
      { of: 'loop', id: 'a>b' },
      { of: 'rung', id: 'headline', unit: 'usd', companyId: 'x' },
    ] as const
  ).map((figure) => explain(world, figure).value.reason);
  expect(reasons).toEqual(['not-there', 'not-there', 'not-there', 'not-there']);
});

test('an undisclosed purchase is named as the condition that makes a stake buy back', () => {
  const world = worldOf(
    portfolioOf([
      linkOf('stake', 'investment', 'a', 'b', 10),
      linkOf('other', 'credit', 'c', 'b', 30),
      linkOf('sale', 'purchase', 'b', 'a', null),
    ]),
    starterState,
    yardstick,
  );
  const { value, recipe, links } = explain(world, { of: 'signal', id: 'buyBackShare' });
  expect(value).toEqual({ value: 0.25 });
  expect(recipe).toEqual({ how: 'share', part: 10, whole: 40, unit: 'usd' });
  expect(links).toEqual([
    { linkId: 'stake', role: 'part', counts: 10 },
    { linkId: 'sale', role: 'condition', counts: null },
    { linkId: 'other', role: 'whole', counts: 0 },
  ]);
});
