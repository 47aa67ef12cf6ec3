import { expect, test } from 'vitest';
import { en } from '#shared/text/en/index';
import { companyRows, fits } from './rows';

const company = {
  id: 'amd',
  name: 'Advanced Micro Devices',
  kind: 'chipmaker' as const,
  watched: true,
  ticker: 'AMD',
  country: 'US',
};

test('a search finds every word, in any order, in name, ticker, country and kind', () => {
  const found = (search: string) => fits(company, search, en);
  expect(['', 'amd', 'micro chip', 'US advanced'].every(found)).toBe(true);
  expect(found('micro bank')).toBe(false);
});

test('the trend is what was committed since, and nothing is unknown before the score comes', () => {
  const partners = (committedUsd: number | null) =>
    new Map([['amd', { customer: null, supplier: null, committedUsd }]]);
  expect(companyRows([company], null, partners(30), partners(10))).toEqual([
    { company, signals: null, committed: 30, customer: null, supplier: null, trend: 20 },
  ]);
  expect(companyRows([company], null, new Map(), partners(10))[0]?.trend).toBe(-10);
  expect(companyRows([company], null, partners(30), partners(null))[0]?.trend).toBeNull();
});
