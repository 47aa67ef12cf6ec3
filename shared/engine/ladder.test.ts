import { expect, test } from 'vitest';
import type { Commitment } from '../model/commitment';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { ladders } from './ladder';

const headline = (companyId: string, amountUsd: number, more: Partial<Commitment> = {}) => ({
  id: `${companyId}-headline`,
  companyId,
  amountUsd,
  capacityMw: null,
  announced: '2025',
  sourceIds: [],
  ...more,
});
const given = {
  ...portfolioOf([
    linkOf('powered', 'purchase', 'a', 'b', 5, { capacityMw: 750 }),
    linkOf('more', 'lease', 'a', 'b', 7, { capacityMw: 250, paidUsd: 3 }),
    linkOf('bare', 'purchase', 'a', 'c', null),
    linkOf('other', 'purchase', 'b', 'c', 2),
  ]),
  commitments: [headline('b', 50), headline('a', 100), headline('c', 70, { announced: '2027' })],
};

test('every company that gave a headline by the day has its ladder, the largest first', () => {
  expect(ladders(given, '2026-01-15').map(({ companyId }) => companyId)).toEqual(['a', 'b']);
});

test('a rung says which contracts it is made of, and how many name no amount and no capacity', () => {
  expect(ladders(given, '2026-01-15')[0]).toMatchObject({
    binding: {
      usd: 12,
      megawatts: 1000,
      links: 3,
      undisclosed: 1,
      withoutCapacity: 1,
      linkIds: ['powered', 'more', 'bare'],
    },
    paidUsd: 3,
    paidLinkIds: ['more'],
  });
});

test('where no contract names a capacity, the sum is unknown and not zero', () => {
  expect(ladders(given, '2026-01-15')[1]).toMatchObject({
    binding: { megawatts: null, withoutCapacity: 1 },
    paidUsd: null,
    paidLinkIds: [],
  });
});
