/** Laws of scoring, over random portfolios. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Portfolio } from '../model/portfolio';
import type { Score } from '../model/score';
import { parseMethod } from '../parse/method';
import { drawnPortfolio } from '../testing/portfolios';
import { dotcomBaseline } from './dotcom';
import { score } from './score';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../assets/${name}.json`, import.meta.url), 'utf8'));
const method = parseMethod(read('method'));
const baseline = dotcomBaseline(read('dotcom-documented'), read('dotcom-tied'), method);
const state = fc.record({
  asOf: fc.constantFrom(null, '2024-03-01', '2025-03-01', '2026-06-30'),
  convention: fc.constantFrom('binding' as const, 'headline' as const),
});
const scored = (
  portfolio: Portfolio,
  at: { asOf: string | null; convention: 'binding' | 'headline' },
) => score(portfolio, at, { baseline, method });
const law = (check: (portfolio: Portfolio, at: Parameters<typeof scored>[1]) => void) =>
  fc.assert(fc.property(drawnPortfolio, state, check), { numRuns: 400, seed: 4 });

test('the order of entry is irrelevant, to the bit', () => {
  law((portfolio, at) => {
    const turned = {
      ...portfolio,
      links: portfolio.links.toReversed(),
      companies: portfolio.companies.toReversed(),
    };
    expect(scored(turned, at)).toEqual(scored(portfolio, at));
  });
});

test('scoring does not change its input', () => {
  law((portfolio, at) => {
    const before = structuredClone(portfolio);
    scored(portfolio, at);
    expect(portfolio).toEqual(before);
  });
});

test('doubling every amount changes no share and no HHI', () => {
  const shares = ({ shares, concentration, dials }: Score) => ({ shares, concentration, dials });
  law((portfolio, at) => {
    const links = portfolio.links.map((link) => ({
      ...link,
      amount: link.amount && {
        low: 2 * link.amount.low,
        best: 2 * link.amount.best,
        high: 2 * link.amount.high,
      },
    }));
    expect(shares(scored({ ...portfolio, links }, at))).toEqual(shares(scored(portfolio, at)));
  });
});

test('0 ≤ reciprocity ≤ loop share ≤ core share ≤ 1', () => {
  law((portfolio, at) => {
    const { reciprocity, loopShare, coreShare } = scored(portfolio, at).shares;
    if (loopShare.value === null) return;
    const rising = [0, reciprocity.value ?? 0, loopShare.value, coreShare.value ?? 0, 1];
    for (let i = 1; i < rising.length; i++)
      expect(rising[i]! - rising[i - 1]!).toBeGreaterThanOrEqual(-1e-12);
  });
});

test('nothing at all is unknown, with reasons, and never zero', () => {
  const empty = scored(
    { ...read('starter-portfolio'), links: [] },
    { asOf: null, convention: 'binding' },
  );
  expect(Object.values(empty.shares).map(({ value }) => value)).toEqual(new Array(7).fill(null));
  expect(Object.values(empty.shares).every(({ reason }) => reason !== undefined)).toBe(true);
  expect(empty.dials.circularity).toEqual({
    score: null,
    low: null,
    high: null,
    known: 0,
    level: null,
  });
});
