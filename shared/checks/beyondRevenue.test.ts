import { expect, test } from 'vitest';
import type { Revenue } from '../model/company';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { beyondRevenue } from './beyondRevenue';

const year = (usd: number, asOf: string | null): Revenue => ({ usd, asOf, sourceIds: [] });

function timesOf(revenue: readonly Revenue[], usd = 300e9, asOf = '2026-06-30') {
  const portfolio = portfolioOf([linkOf('l', 'purchase', 'openai', 'oracle', usd)]);
  const companies = portfolio.companies.map((company) =>
    company.id === 'openai' ? { ...company, revenue } : company,
  );
  return beyondRevenue({ ...portfolio, companies }, { asOf, convention: 'binding' }).map(
    (notice) =>
      notice.check === 'beyond-revenue' && [notice.companyIds[0], notice.times, notice.asOf],
  );
}

test('contracts of thirty years’ revenue', () => {
  expect(timesOf([year(10e9, '2025-12-31')])).toEqual([['openai', 30, '2025-12-31']]);
});

test('five years’ revenue is what a contract of the usual length may take', () => {
  expect(timesOf([year(60e9, '2025-12-31')])).toEqual([]);
});

test('the latest year that had ended by the day is the one that counts', () => {
  const years = [year(10e9, '2024-12-31'), year(100e9, '2025-12-31')];
  expect(timesOf(years)).toEqual([]);
  expect(timesOf(years, 300e9, '2025-06-30')).toEqual([['openai', 30, '2024-12-31']]);
});

test('a run rate is no year, and a revenue of nothing has no multiple', () => {
  expect(timesOf([year(1e9, null)])).toEqual([]);
  expect(timesOf([year(0, '2025-12-31')])).toEqual([]);
  expect(timesOf([])).toEqual([]);
});
