import { expect, test } from 'vitest';
import type { Source } from '#shared/model/source';
import { linkOf, portfolioOf } from '#shared/testing/portfolios';
import { sourcesOfCompany } from './sources';

const source = (id: string, tier: 1 | 2 | 3, date: string | null): Source => ({
  id,
  title: id,
  publisher: '',
  url: null,
  tier,
  date,
});

test('each source once, nearest to the fact first, then newest, with its age and uses', () => {
  const portfolio = portfolioOf(
    [
      linkOf('x', 'credit', 'a', 'b', 1, { sourceIds: ['press', 'filing'] }),
      linkOf('y', 'credit', 'b', 'a', 1, { sourceIds: ['press', 'undated'] }),
      linkOf('z', 'credit', 'b', 'c', 1, { sourceIds: ['elsewhere'] }),
    ],
    {
      sources: [
        source('undated', 2, null),
        source('press', 2, '2026-01-01'),
        source('filing', 1, '2024'),
        source('elsewhere', 1, null),
        source('later', 2, '2026-02'),
      ],
    },
  );
  const [company] = portfolio.companies;
  const used = sourcesOfCompany(
    { ...company!, revenue: [{ usd: 1, asOf: null, sourceIds: ['later'] }] },
    portfolio,
    '2026-01-11',
  );
  expect(used.map(({ source: { id }, uses, ageDays }) => [id, uses, ageDays])).toEqual([
    ['filing', 1, 376],
    ['later', 1, 0],
    ['press', 2, 10],
    ['undated', 1, null],
  ]);
});
