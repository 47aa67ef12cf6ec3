import { expect, test } from 'vitest';
import { frFormats as f } from './formats';

/** `_` stands for U+00A0, `'` for the narrow U+202F. */
const seen = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', "'");

test('amounts count in milliards and millions, the sign after the unit', () => {
  expect(
    [1.4e12, 1.43e12, 10e9, 335e6, 999_600_000, 950, 0].map((usd) => seen(f.usd(usd))),
  ).toEqual(["1'400_Md$", "1'430_Md$", '10_Md$', '335_M$', '1_Md$', '950_$', '0_$']);
  expect(seen(f.usd(-1.5e9))).toBe('−1,5_Md$');
  expect(seen(f.exactMoney(13_100_000_000, 'USD'))).toBe("13'100'000'000_$");
});

test('other currencies stand where the dollar does, letters apart', () => {
  expect(['EUR', 'GBP', 'CHF', 'JPY', 'CNY'].map((code) => seen(f.money(2.1e9, code)))).toEqual([
    '2,1_Md€',
    '2,1_Md£GB',
    '2,1_Md_CHF',
    '2,1_Md_JPY',
    '2,1_Md_CNY',
  ]);
  expect(seen(f.moneyRange({ low: 9e8, best: 1e9, high: 1.1e9 }, 'CHF'))).toBe('0,9–1,1_Md_CHF');
  expect(seen(f.exactMoney(950, 'CHF'))).toBe('950_CHF');
  expect([1.09, 0.008261].map(f.rate)).toEqual(['1,09', '0,008261']);
  expect(f.currencyName('CHF')).toBe('franc suisse');
});

test('a range is shown as a range, in one unit where it can be', () => {
  expect(seen(f.usdRange({ low: 10e9, best: 10e9, high: 12.5e9 }))).toBe('10–12,5_Md$');
  expect(seen(f.usdRange({ low: 9e8, best: 1e9, high: 1.1e9 }))).toBe('0,9–1,1_Md$');
  expect(seen(f.usdRange({ low: 5e9, best: 5e9, high: 5e9 }))).toBe('5_Md$');
  expect(seen(f.usdRange({ low: 0, best: 5e9, high: 5e9 }))).toBe('0–5_Md$');
});

test('power, shares, counts and factors', () => {
  expect([750, 4500, 30_000].map((mw) => seen(f.power(mw)))).toEqual(['750_MW', '4,5_GW', '30_GW']);
  expect([f.share(0.069), f.count(2515), f.number(4), f.times(55.76)].map(seen)).toEqual([
    "6,9'%",
    "2'515",
    '4,0',
    '55,8_fois',
  ]);
  expect([4.21, -1, 0.04].map(f.change)).toEqual(['+4,2', '−1,0', '±0,0']);
});

test('dates are as exact as they are known, and a month begins on the 1er', () => {
  expect(['2026', '2026-01', '2026-01-14', '2026-01-01'].map(f.date)).toEqual([
    '2026',
    'janv. 2026',
    '14 janv. 2026',
    '1er janv. 2026',
  ]);
  expect(f.longDate('2026-01-16')).toBe('vendredi 16 janvier 2026');
  expect(seen(f.instant('2026-01-14T09:05:00'))).toBe('14 janv. 2026 à 9_h_05');
});
