/** Rates and what they make: the bundled table, and the laws of amounts in other currencies. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currenciesOf } from '../model/rates';
import { parseRates } from '../parse/rates';
import { amountInUsd, apartFrom, asRange, inUsd } from './inUsd';
import { rateOf } from './rateOf';

const document: unknown = JSON.parse(
  readFileSync(new URL('../../assets/rates.json', import.meta.url), 'utf8'),
);
const rates = parseRates(document);

test('a day has its year’s average, whether it is a day, a month or a year', () => {
  for (const day of ['2024', '2024-03', '2024-03-31'])
    expect(rateOf(rates, 'EUR', day)).toMatchObject({ usdPerUnit: 1.082, year: '2024' });
});

test('a rate that is published as units per dollar is turned round', () => {
  expect(rateOf(rates, 'JPY', '2015').usdPerUnit).toBe(0.008261);
  for (const { currency, quoted, years } of rates.series)
    for (const [year, rate] of Object.entries(years)) {
      const { usdPerUnit } = rateOf(rates, currency, year);
      const published = quoted === 'usd-per-unit' ? rate : 1 / rate;
      expect(Math.abs((usdPerUnit ?? 0) / published - 1)).toBeLessThan(1e-4);
    }
});

test('before the euro there was the ECU, and the rate says so', () => {
  expect(rateOf(rates, 'EUR', '1996')).toMatchObject({
    usdPerUnit: 1.2698,
    note: expect.stringMatching(/ECU/),
  });
  expect(rateOf(rates, 'EUR', '1999')).toMatchObject({ note: null });
});

test('a year or a currency that is not in the table is not known, with its reason', () => {
  expect(rateOf(rates, 'EUR', '2026-01-14')).toEqual({
    usdPerUnit: null,
    reason: 'no-such-year',
    first: '1995',
    last: '2025',
  });
  expect(rateOf(rates, 'XAU', '2020')).toEqual({ usdPerUnit: null, reason: 'no-such-currency' });
});

test('the table has the asked currencies, each with its source, no year twice, none outside 1995 to 2025', () => {
  expect(currenciesOf(rates).toSorted().join(' ')).toBe(
    'AED AUD CAD CHF CNY DKK EUR GBP HKD INR JPY KRW NOK SAR SEK SGD TWD',
  );
  for (const currency of currenciesOf(rates)) {
    const years = rates.series
      .filter((one) => one.currency === currency)
      .flatMap((one) => Object.keys(one.years));
    expect(new Set(years).size, currency).toBe(years.length);
    for (const year of years) expect(Number(year) >= 1995 && Number(year) <= 2025).toBe(true);
  }
});

test('a bad table is refused, not half read', () => {
  const bad = structuredClone(document) as { series: { years: Record<string, number> }[] };
  bad.series[0]!.years['1999'] = -1;
  expect(() => parseRates(bad)).toThrow();
});

const original = fc
  .tuple(
    fc.array(fc.double({ min: 0, max: 1e14, noNaN: true }), { minLength: 3, maxLength: 3 }),
    fc.double({ min: 1e-4, max: 10, noNaN: true }),
  )
  .map(([ends, usdPerUnit]) => {
    const [low = 0, best = 0, high = 0] = ends.toSorted((a, b) => a - b);
    return { currency: 'EUR', low, best, high, usdPerUnit, day: '2026-01-14' };
  });

test('law: dollars are the original times its rate, to half a dollar, and stay in order', () => {
  fc.assert(
    fc.property(original, (given) => {
      const made = amountInUsd(given);
      for (const end of ['low', 'best', 'high'] as const)
        expect(Math.abs(made[end] - given[end] * given.usdPerUnit)).toBeLessThanOrEqual(0.5);
      expect(made.low <= made.best && made.best <= made.high).toBe(true);
      expect(apartFrom(made, given)).toBe(0);
    }),
  );
});

test('law: an amount that is moved by some share stands apart by as much', () => {
  fc.assert(
    fc.property(original, fc.double({ min: 0.02, max: 0.5, noNaN: true }), (given, off) => {
      fc.pre(given.best * given.usdPerUnit > 1e6);
      const made = amountInUsd(given);
      const moved = { ...made, best: made.best * (1 - off) };
      expect(apartFrom(moved, given)).toBeCloseTo(off, 6);
    }),
  );
});

test('a sum is a range of one value, and a dollar apart is rounding', () => {
  const sum = { currency: 'EUR', amount: 10, usdPerUnit: 1.1, day: '2026' };
  expect(asRange(sum)).toMatchObject({ low: 10, best: 10, high: 10, usdPerUnit: 1.1 });
  expect(apartFrom({ low: 11, best: 12, high: 12 }, asRange(sum))).toBe(0);
  expect(inUsd(2.1e9, 1.09)).toBe(2_289_000_000);
});
