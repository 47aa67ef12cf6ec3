import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stressBounds } from '../../model/stress';
import { drawnPortfolio } from '../../testing/portfolios';
import { asset } from '../../testing/yardstick';
import { exampleShocks } from './examples';
import { hopFlows } from './flows';
import { buys, funds, pays, run, shockOf, world } from './testing';

const chain = world([buys('a-b', 60), buys('a-c', 40), buys('b-d', 50)], { b: 0 });

test('half of what a owes is missing at b and c in proportion, and b passes its part on', () => {
  const shock = pays('a', 0.5);
  const flows = hopFlows(run(chain, shock), 'passThrough', shock, chain.links);
  expect(flows).toEqual([
    { hop: 0, from: 'a', to: 'b', usd: 30 },
    { hop: 0, from: 'a', to: 'c', usd: 20 },
    { hop: 1, from: 'b', to: 'd', usd: 30 },
  ]);
});

test('a link that is called off is lost by its own creditor alone', () => {
  const portfolio = world([buys('a-b', 60), funds('a-c', 40)]);
  const shock = shockOf({ stopsFinancing: ['a'] });
  expect(hopFlows(run(portfolio, shock), 'cushioned', shock, portfolio.links)).toEqual([
    { hop: 0, from: 'a', to: 'c', usd: 40 },
  ]);
});

test('law: what flows into a company at a hop is what it loses at the next', () => {
  fc.assert(
    fc.property(drawnPortfolio, fc.constantFrom(0, 0.3, 0.9), (portfolio, share) => {
      const [company] = portfolio.companies;
      if (!company) return;
      const shock = {
        pays: [{ companyId: company.id, share }],
        cancelled: portfolio.links.slice(0, 3).map(({ id }) => id),
        stopsFinancing: portfolio.companies.slice(2, 3).map(({ id }) => id),
      };
      const found = run(portfolio, shock, '2025-03-01');
      for (const bound of stressBounds) {
        const flows = hopFlows(found, bound, shock, portfolio.links);
        for (const { hop, companies, andLater } of found[bound].hops) {
          if (hop === 0 || andLater) continue;
          for (const { companyId, lostUsd } of companies) {
            const into = flows
              .filter((flow) => flow.hop === hop - 1 && flow.to === companyId)
              .reduce((sum, { usd }) => sum + usd, 0);
            expect(Math.abs(into - lostUsd)).toBeLessThanOrEqual(1e-6 * Math.max(1, lostUsd));
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the examples are made of the portfolio itself, and each moves money', () => {
  const starter = asset('starter-portfolio');
  const state = { asOf: '2026-07-31', convention: 'binding' } as const;
  const found = exampleShocks(starter, state);
  expect(found.map(({ kind }) => kind)).toEqual([
    'largest-debtor',
    'largest-vendor',
    'largest-link',
  ]);
  for (const { shock } of found)
    expect(run(starter, shock, state.asOf).passThrough.lostUsd).toBeGreaterThan(0);
  expect(exampleShocks(world([]), state)).toEqual([]);
});
