/** Laws of the twin finder, and what it finds for links of the story. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Link } from '../model/link';
import { parseEra } from '../parse/era';
import { drawnPortfolio, linkOf, portfolioOf } from '../testing/portfolios';
import { asset } from '../testing/yardstick';
import { activeLinks } from './active';
import { eraTraits } from './eraTraits';
import { dimensions, nearestTwin, partsOf, traitsOf } from './twin';

const documented = asset('dotcom-documented');
const era = eraTraits(documented, asset('dotcom-tied'), parseEra(asset<unknown>('dotcom-era')));
const starter = asset('starter-portfolio');
const links = activeLinks(starter.links, { asOf: '2026-07-31', convention: 'binding' });
const today = traitsOf(links, starter.companies, '2026-07-31');

test('law: the twin of a dot-com link among its own era is as near as can be', () => {
  for (const traits of era) {
    const twin = nearestTwin(traits, era);
    if (traits.usd !== null) expect(twin?.distance).toBe(0);
    expect(
      twin?.breaks.map(({ code }) => code).filter((code) => code !== 'size-unknown'),
    ).not.toContain('kind');
  }
});

test('law: likeness is mutual, and from 0 to 1', () => {
  fc.assert(
    fc.property(fc.constantFrom(...today), fc.constantFrom(...era), (a, b) => {
      const [there, back] = [partsOf(a, b), partsOf(b, a)];
      for (const id of dimensions) {
        expect(there[id] === null).toBe(back[id] === null);
        expect(there[id] ?? 0).toBeCloseTo(back[id] ?? 0, 9);
        expect(there[id] ?? 0).toBeGreaterThanOrEqual(0);
        expect(there[id] ?? 1).toBeLessThanOrEqual(1);
      }
      expect(nearestTwin(a, [b])?.distance).toBeCloseTo(nearestTwin(b, [a])?.distance ?? -1, 9);
    }),
  );
});

test('law: the order of the candidates and of the links is irrelevant', () => {
  expect(traitsOf(links.toReversed(), starter.companies, '2026-07-31')).toEqual(today);
  for (const traits of today)
    expect(nearestTwin(traits, era.toReversed())).toEqual(nearestTwin(traits, era));
});

test('law: no candidate is nearer than the twin', () => {
  for (const traits of today.slice(0, 40)) {
    const twin = nearestTwin(traits, era);
    for (const one of era)
      expect(nearestTwin(traits, [one])?.distance).toBeGreaterThanOrEqual(twin?.distance ?? 1);
  }
});

test('law: all amounts and revenues times ten change no likeness', () => {
  const times = (link: Link): Link => ({
    ...link,
    amount: link.amount && {
      low: 10 * link.amount.low,
      best: 10 * link.amount.best,
      high: 10 * link.amount.high,
    },
  });
  const companies = starter.companies.map((company) => ({
    ...company,
    revenue: (company.revenue ?? []).map((figure) => ({ ...figure, usd: 10 * figure.usd })),
  }));
  const larger = traitsOf(links.map(times), companies, '2026-07-31');
  for (const [at, traits] of today.entries())
    expect(nearestTwin(larger[at] ?? traits, era)?.traits.linkId).toBe(
      nearestTwin(traits, era)?.traits.linkId,
    );
});

test('ties have no twin, and no era has none', () => {
  const portfolio = portfolioOf([linkOf('t', 'control', 'a', 'b', null)]);
  expect(traitsOf(portfolio.links, portfolio.companies, null)).toEqual([]);
  fc.assert(
    fc.property(drawnPortfolio, ({ links: drawn, companies }) => {
      for (const traits of traitsOf(drawn, companies, null)) {
        expect(nearestTwin(traits, [])).toBeNull();
        expect(nearestTwin(traits, era)).not.toBeNull();
      }
    }),
    { numRuns: 20 },
  );
});

test('Lucent’s loan to Winstar is vendor finance, though what Winstar bought is not documented', () => {
  const loan = era.find(({ linkId }) => linkId === 'dc001');
  expect(loan).toMatchObject({ kind: 'credit', vendorFinance: true });
  expect(loan?.ofRevenue).toBeCloseTo(2 / 37.92, 6);
});

test('a seller that lends to its buyer is found as vendor finance, from either end', () => {
  const { links: pair, companies } = portfolioOf([
    linkOf('loan', 'credit', 'maker', 'carrier', 5),
    linkOf('order', 'purchase', 'carrier', 'maker', 5),
    linkOf('stake', 'investment', 'carrier', 'shop', 5),
  ]);
  const of = Object.fromEntries(traitsOf(pair, companies, null).map((one) => [one.linkId, one]));
  expect(of.loan).toMatchObject({ vendorFinance: true, dualRole: true, ofFlow: 1 / 3 });
  expect(of.order).toMatchObject({ vendorFinance: true, dualRole: true });
  expect(of.stake).toMatchObject({ vendorFinance: false, dualRole: false });
});

test('what breaks the likeness is named by its code', () => {
  const [small] = traitsOf([linkOf('a', 'credit', 'x', 'y', 1)], [], null);
  const past = { ...small!, linkId: 'b', ofFlow: 0.01, vendorFinance: true, dualRole: true };
  expect(nearestTwin(small!, [past])?.breaks).toEqual([
    { code: 'size', side: 'larger', times: 100, basis: 'flow' },
    { code: 'vendor-finance', of: 'era' },
  ]);
  expect(nearestTwin({ ...small!, usd: null, ofFlow: null }, [past])?.breaks[0]).toEqual({
    code: 'size-unknown',
    of: 'today',
  });
});
