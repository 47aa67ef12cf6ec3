import { expect, test } from 'vitest';
import type { Company } from '../model/company';
import type { Link } from '../model/link';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { unwatched } from './unwatched';

function found(links: readonly Link[], others: Record<string, Partial<Company>>) {
  const portfolio = portfolioOf(links);
  const companies = portfolio.companies.map((company) => ({ ...company, ...others[company.id] }));
  return unwatched(
    { ...portfolio, companies },
    { asOf: '2026-06-30', convention: 'binding' },
  ).flatMap((notice) =>
    notice.check === 'unwatched'
      ? [[notice.companyIds[0], notice.share, notice.links] as const]
      : [],
  );
}
const market = linkOf('market', 'purchase', 'openai', 'oracle', 90);
const off = { watched: false };

test('a tenth of all the money runs over a company that nobody watches', () => {
  const links = [market, linkOf('stake', 'investment', 'softbank', 'openai', 10)];
  expect(found(links, { softbank: off })).toEqual([['softbank', 0.1, 1]]);
  expect(found(links, {})).toEqual([]);
});

test('a small landlord is worth nobody’s watching', () => {
  expect(
    found([market, linkOf('rent', 'lease', 'oracle', 'landlord', 1)], { landlord: off }),
  ).toEqual([]);
});

test('a loan between two that are not watched counts for both', () => {
  const links = [market, linkOf('loan', 'credit', 'bank', 'landlord', 10)];
  expect(found(links, { bank: off, landlord: off }).map((row) => row[0])).toEqual([
    'bank',
    'landlord',
  ]);
});

test('persons, vehicles and entries for many are nobody to watch', () => {
  const links = [market, linkOf('stake', 'investment', 'altman', 'openai', 50)];
  for (const kind of ['person', 'vehicle', 'aggregate', 'programme'] as const)
    expect(found(links, { altman: { ...off, kind } })).toEqual([]);
});

test('where no amount is known nobody is missed', () => {
  expect(found([linkOf('l', 'purchase', 'a', 'b', null)], { a: off, b: off })).toEqual([]);
});
