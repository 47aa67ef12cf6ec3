import { expect, test } from 'vitest';
import type { Commitment } from '../model/commitment';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { originalApart } from './originalApart';

const original = {
  currency: 'EUR',
  low: 2e9,
  best: 2.1e9,
  high: 2.2e9,
  usdPerUnit: 1.09,
  day: '2026',
};
const day = { asOf: '2026-06-30', convention: 'binding' } as const;
const found = (best: number, high = 2.398e9) => {
  const amount = { low: 2.18e9, best, high };
  return originalApart(
    portfolioOf([linkOf('l', 'purchase', 'a', 'b', 1, { amount, original })]),
    day,
  );
};

test('dollars that are what the original makes, to one per cent, are in order', () => {
  expect(found(2_289_000_000)).toEqual([]);
  expect(found(2_289_000_000 * 1.009)).toEqual([]);
});

test('dollars that stand apart are named, with what the original makes', () => {
  expect(found(2.4e9, 2.4e9)).toMatchObject([
    { check: 'original-apart', linkIds: ['l'], usd: 2.4e9, madeUsd: 2_289_000_000 },
  ]);
});

test('an end of the range that stands apart is named too', () => {
  expect(found(2_289_000_000, 3e9)).toHaveLength(1);
});

test('a headline is held against its one sum, and a row without an original against nothing', () => {
  const sum = { currency: 'GBP', amount: 10e9, usdPerUnit: 1.3, day: '2025-05' };
  const headline = (amountUsd: number | null): Commitment => ({
    id: 'h',
    companyId: 'a',
    amountUsd,
    original: sum,
    capacityMw: null,
    announced: null,
    sourceIds: [],
  });
  const notices = (amountUsd: number | null) =>
    originalApart(
      {
        ...portfolioOf([linkOf('l', 'purchase', 'a', 'b', 5)]),
        commitments: [headline(amountUsd)],
      },
      day,
    );
  expect(notices(13e9)).toEqual([]);
  expect(notices(null)).toEqual([]);
  expect(notices(10e9)).toMatchObject([{ commitmentIds: ['h'], madeUsd: 13e9 }]);
});
