import { expect, test } from 'vitest';
import type { Link } from '../model/link';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { pricePerGw } from './pricePerGw';

const day = { asOf: '2026-06-30', convention: 'binding' } as const;
/** A gigawatt at a price in $bn. */
const priced = (id: string, bn: number, more: Partial<Link> = {}) =>
  linkOf(id, 'purchase', 'buyer', id, bn * 1e9, { capacityMw: 1000, ...more });
const usual = [30, 40, 45, 50, 60].map((bn) => priced(`usual-${bn}`, bn));
const found = (...links: Link[]) =>
  pricePerGw(portfolioOf([...usual, ...links]), day).flatMap((notice) =>
    notice.check === 'price-per-gw' ? [[notice.linkIds[0], notice.factor] as const] : [],
  );

test('prices as they usually are give no notice', () => {
  expect(found()).toEqual([]);
});

test('megawatts typed for gigawatts make a price a thousand times too low', () => {
  const [[id, factor] = []] = found(priced('slip', 45, { capacityMw: 1_000_000 })) as [
    string,
    number,
  ][];
  expect(id).toBe('slip');
  expect(factor).toBeCloseTo(42.5 / 0.045);
});

test('the price of chips alone, a quarter of the whole service, is named', () => {
  expect(found(priced('chips', 10))).toEqual([['chips', 4.25]]);
});

test('the farthest from the median stands first', () => {
  expect(found(priced('high', 150), priced('low', 5)).map((row) => row[0])).toEqual([
    'low',
    'high',
  ]);
});

test('finance for a site says nothing of its price, and neither does a link without amount or power', () => {
  const loan = priced('loan', 1, { kind: 'credit' });
  const undisclosed = priced('undisclosed', 0, { amount: null });
  const nothing = priced('nothing', 0);
  const powerless = priced('powerless', 1, { capacityMw: 0 });
  expect(found(loan, undisclosed, nothing, powerless)).toEqual([]);
});

test('four prices are too few to say what is usual', () => {
  const four = portfolioOf([...usual.slice(0, 3), priced('odd', 900)]);
  expect(pricePerGw(four, day)).toEqual([]);
});

test('a headline is held against the contracts; at $46.7 bn for a gigawatt it is in line with them', () => {
  const headline = (id: string, amountUsd: number) => ({
    id,
    companyId: 'buyer',
    amountUsd,
    capacityMw: 30_000,
    announced: '2025-10-28',
    sourceIds: [],
  });
  const commitments = [headline('openai', 1.4e12), headline('modest', 0.1e12)];
  const notices = pricePerGw(portfolioOf(usual, { commitments }), day);
  expect(notices.map(({ linkIds, commitmentIds }) => [linkIds, commitmentIds])).toEqual([
    [[], ['modest']],
  ]);
});
