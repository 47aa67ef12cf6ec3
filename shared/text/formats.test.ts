import { expect, test } from 'vitest';
import { enFormats as f } from './en/formats';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('amounts carry their unit and three significant digits', () => {
  expect([1.4e12, 10e9, 335e6, 999_600_000, 950, 0].map((usd) => plain(f.usd(usd)))).toEqual([
    '$1.4 tn',
    '$10 bn',
    '$335 m',
    '$1 bn',
    '$950',
    '$0',
  ]);
  expect(plain(f.usd(-5e9))).toBe('−$5 bn');
});

test('a range is shown as a range, in one unit where it can be', () => {
  expect(plain(f.usdRange({ low: 10e9, best: 10e9, high: 12.5e9 }))).toBe('$10–12.5 bn');
  expect(plain(f.usdRange({ low: 9e8, best: 1e9, high: 1.1e9 }))).toBe('$900 m–1.1 bn');
  expect(plain(f.usdRange({ low: 5e9, best: 5e9, high: 5e9 }))).toBe('$5 bn');
  expect(plain(f.usdRange({ low: 0, best: 5e9, high: 5e9 }))).toBe('$0–5 bn');
});

test('power is in GW from 1,000 MW on', () => {
  expect([750, 4500, 30_000, 999].map((mw) => plain(f.power(mw)))).toEqual([
    '750 MW',
    '4.5 GW',
    '30 GW',
    '999 MW',
  ]);
});

test('dates are as exact as they are known', () => {
  expect(['2026', '2026-01', '2026-01-14'].map(f.date)).toEqual([
    '2026',
    'Jan 2026',
    '14 Jan 2026',
  ]);
});

test('sizes of files are counted as a file manager does', () => {
  expect([0, 900, 1500, 999_900, 63_000_000, 1.44e9].map((size) => plain(f.bytes(size)))).toEqual([
    '0 bytes',
    '900 bytes',
    '1.5 KB',
    '1 MB',
    '63 MB',
    '1.44 GB',
  ]);
});

test('a change that rounds to nothing has no sign', () => {
  expect([4.21, -1, 0.04, -0.04].map(f.change)).toEqual(['+4.2', '−1.0', '±0.0', '±0.0']);
});

test('other currencies carry their own sign, letters stand apart, and a rate keeps its digits', () => {
  const shown = ['EUR', 'GBP', 'JPY', 'CNY', 'CHF', 'TWD', 'AED', 'euros'].map((currency) =>
    plain(f.money(2.1e9, currency)),
  );
  expect(shown).toEqual([
    '€2.1 bn',
    '£2.1 bn',
    'JP¥2.1 bn',
    'CN¥2.1 bn',
    'CHF 2.1 bn',
    'NT$2.1 bn',
    'AED 2.1 bn',
    'euros 2.1 bn',
  ]);
  expect(plain(f.moneyRange({ low: 9e8, best: 1e9, high: 1.1e9 }, 'CHF'))).toBe('CHF 900 m–1.1 bn');
  expect([1.09, 0.008261, 1.1306].map(f.rate)).toEqual(['1.09', '0.008261', '1.1306']);
  expect([f.currencyName('CHF'), f.currencyName('euros')]).toEqual(['Swiss Franc', 'euros']);
});
