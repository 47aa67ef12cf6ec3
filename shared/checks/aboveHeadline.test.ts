import { expect, test } from 'vitest';
import type { Commitment } from '../model/commitment';
import type { Link } from '../model/link';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { aboveHeadline } from './aboveHeadline';

const headline = (id: string, usd: number | null, announced: string): Commitment => ({
  id,
  companyId: 'openai',
  amountUsd: usd,
  capacityMw: null,
  announced,
  sourceIds: [],
});
const large = headline('large', 1.4e12, '2025-10-28');
const cut = { ...headline('cut', 600e9, '2026-02-20'), supersedes: 'large' };
const buys = (id: string, usd: number, kind: Link['kind'] = 'purchase') =>
  linkOf(id, kind, 'openai', id, usd);
const found = (links: readonly Link[], asOf = '2026-06-30') =>
  aboveHeadline(portfolioOf(links, { commitments: [large, cut] }), {
    asOf,
    convention: 'binding',
  }).map(
    (notice) => notice.check === 'above-headline' && [notice.of, notice.usd, notice.headlineUsd],
  );

test('one contract above all that its payer said it will spend', () => {
  expect(found([buys('oracle', 700e9)])).toEqual([
    ['link', 700e9, 600e9],
    ['sum', 700e9, 600e9],
  ]);
});

test('no contract is above it, and all of them together are', () => {
  expect(found([buys('oracle', 300e9), buys('microsoft', 350e9)])).toEqual([['sum', 650e9, 600e9]]);
});

test('before the headline was cut, the same contracts were within it', () => {
  expect(found([buys('oracle', 300e9), buys('microsoft', 350e9)], '2026-02-19')).toEqual([]);
});

test('before any headline there is nothing to be above', () => {
  expect(found([buys('oracle', 700e9)], '2025-10-27')).toEqual([]);
});

test('what a company invests or what it sells is no part of its spending headline', () => {
  expect(found([buys('fund', 700e9, 'investment')])).toEqual([]);
  expect(found([linkOf('sale', 'purchase', 'microsoft', 'openai', 700e9)])).toEqual([]);
});

test('a headline that gives only power has no amount to compare with', () => {
  const power = headline('power', null, '2026-01-01');
  const portfolio = portfolioOf([buys('oracle', 700e9)], { commitments: [power] });
  expect(aboveHeadline(portfolio, { asOf: '2026-06-30', convention: 'binding' })).toEqual([]);
});
