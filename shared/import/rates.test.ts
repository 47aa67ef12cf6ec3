import { expect, test } from 'vitest';
import type { Rates } from '../model/rates';
import { fixedRates, orYearly } from './rates';

const table = {
  series: [
    { currency: 'EUR', quoted: 'usd-per-unit', source: 's', years: { '2025': 1.13 } },
    { currency: 'JPY', quoted: 'units-per-usd', source: 's', years: { '2025': 150 } },
  ],
} as unknown as Rates;

test('an amount without a typed rate takes the average of the year it was announced in', () => {
  const rateFor = orYearly(fixedRates({}), table);
  expect(rateFor('EUR', '2025-03-04')).toEqual({ usdPerUnit: 1.13, day: '2025' });
  expect(rateFor('JPY', '2025')?.usdPerUnit).toBeCloseTo(1 / 150, 6);
});

test('a typed rate goes before the table, and what the table does not have is not known', () => {
  const typed = { usdPerUnit: 1.2, day: '2025-03-04' };
  expect(orYearly(fixedRates({ EUR: typed }), table)('EUR', '2025-03-04')).toEqual(typed);
  const rateFor = orYearly(fixedRates({}), table);
  expect(rateFor('EUR', '2031-01-01')).toBeNull();
  expect(rateFor('EUR', null)).toBeNull();
  expect(rateFor('XAU', '2025')).toBeNull();
});
