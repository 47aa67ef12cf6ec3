import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from '../../model/holdings';
import type { Link } from '../../model/link';
import type { Portfolio } from '../../model/portfolio';
import { drawnPortfolio } from '../../testing/portfolios';
import { graphOf, signalInput } from '../measure';
import { loops } from '../signals/loops';
import { exposure } from './exposure';

const link = (id: string, from: string, to: string, kind: Link['kind'], best: number | null) =>
  ({
    id,
    from,
    to,
    kind,
    amount: best === null ? null : { low: best, best, high: best },
    counted: true,
    status: [{ state: 'signed', since: '2025-01-01' }],
    announced: '2025-01-01',
    start: null,
    end: null,
  }) as unknown as Link;

/** Nvidia invests in OpenAI, OpenAI buys of Oracle, Oracle of Nvidia; Meta buys of Oracle besides, and is on no loop. */
const story = {
  companies: ['meta', 'nvidia', 'openai', 'oracle'].map((id) => ({ id, name: id })),
  links: [
    link('a', 'nvidia', 'openai', 'investment', 100),
    link('b', 'openai', 'oracle', 'purchase', 300),
    link('c', 'oracle', 'nvidia', 'purchase', 40),
    link('d', 'meta', 'oracle', 'purchase', 100),
  ],
} as unknown as Portfolio;
const state = { asOf: null, convention: 'binding' } as const;

function exposureOf(portfolio: Portfolio, positions: readonly Position[]) {
  const graph = graphOf(portfolio, state);
  return exposure(positions, graph, loops(signalInput(graph)).list);
}
const held = (companyId: string, usd: number): Position => ({
  kind: 'company',
  id: `own-${companyId}`,
  companyId,
  usd,
});

test('a fund is looked through; what it does not state and what is not in the ledger is told apart', () => {
  const found = exposureOf(story, [
    held('oracle', 100),
    {
      kind: 'fund',
      id: 'fund',
      name: 'Fund',
      usd: 300,
      parts: [
        { name: 'Nvidia', companyId: 'nvidia', weight: 0.5 },
        { name: 'Nestlé', companyId: null, weight: 0.25 },
      ],
    },
  ]);
  expect(found.total).toBe(400);
  expect(found.watched.usd).toBe(250);
  expect(found.elsewhere.usd).toBe(75);
  expect(found.unstated.usd).toBe(75);
  expect(found.core).toEqual({ usd: 250, share: 0.625, companies: 3 });
  expect(found.loops.map(({ usd, held: on }) => [usd, on])).toEqual([[250, ['nvidia', 'oracle']]]);
});

test('OpenAI is three quarters of what Oracle sells: three quarters of what is held of Oracle hang on it', () => {
  const { companies } = exposureOf(story, [held('oracle', 100)]);
  expect(
    companies.map(({ companyId, held: own, orders }) => [companyId, own.usd, orders.usd]),
  ).toEqual([
    ['oracle', 100, 0],
    ['openai', 0, 75],
    ['meta', 0, 25],
  ]);
});

test('nothing held hangs on nothing; a company that is gone counts as elsewhere', () => {
  expect(exposureOf(story, [])).toMatchObject({ total: 0, companies: [], loops: [] });
  expect(exposureOf(story, [held('gone', 10)]).elsewhere).toEqual({ usd: 10, share: 1 });
});

const drawn = drawnPortfolio.chain((portfolio) =>
  fc.record({
    portfolio: fc.constant(portfolio),
    positions: fc.array(
      fc.record({
        at: fc.nat(),
        usd: fc.double({ min: 1, max: 1e9, noNaN: true }),
        weights: fc.array(fc.double({ min: 0.001, max: 0.2, noNaN: true }), { maxLength: 5 }),
      }),
      { maxLength: 6 },
    ),
  }),
);

test('all that is held is in the ledger, elsewhere or unstated; no share is above the whole; order is irrelevant', () => {
  fc.assert(
    fc.property(drawn, ({ portfolio, positions }) => {
      const { companies } = portfolio;
      const some = (at: number) => companies[at % Math.max(1, companies.length)]?.id ?? null;
      const own = positions.map(({ at, usd, weights }, n): Position => {
        const companyId = some(at);
        if (companyId !== null && weights.length === 0)
          return { kind: 'company', id: `${n}`, companyId, usd };
        const parts = weights.map((weight, k) => ({
          name: `${k}`,
          companyId: k % 2 === 0 ? some(at + k) : null,
          weight,
        }));
        return { kind: 'fund', id: `${n}`, name: 'f', usd, parts };
      });
      const found = exposureOf(portfolio, own);
      const sum = found.watched.usd + found.elsewhere.usd + found.unstated.usd;
      expect(sum).toBeCloseTo(found.total, 3);
      expect(found.core.share).toBeLessThan(1 + 1e-9);
      // Every loop runs in the core.
      for (const { usd } of found.loops)
        expect(usd).toBeLessThanOrEqual(found.core.usd * (1 + 1e-9));
      const orders = found.companies.reduce((all, one) => all + one.orders.usd, 0);
      expect(orders).toBeLessThanOrEqual(found.watched.usd * (1 + 1e-9));
      const turned = exposureOf(portfolio, [...own].reverse());
      expect(turned.loops.map(({ loop }) => loop.id).sort()).toEqual(
        found.loops.map(({ loop }) => loop.id).sort(),
      );
      expect(turned.core.usd).toBeCloseTo(found.core.usd, 3);
    }),
    { numRuns: 200, seed: 6 },
  );
});
