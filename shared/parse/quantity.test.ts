import { expect, test } from 'vitest';
import { parseMegawatts, parseMoney, parseRate, parseUsd, type Quantity } from './quantity';

const readAs = (read: Quantity) => (read.ok ? read.value : read.code);

test.each([
  ['$10bn', 10e9],
  ['10 bn', 10e9],
  ['$1.4tn', 1.4e12],
  ['1,4 tn', 1.4e12],
  ['US$ 335 m', 335e6],
  ['US $335m', 335e6],
  ['10 Mrd', 10e9],
  ['1,430,000,000', 1.43e9],
  ['1.430.000.000', 1.43e9],
  ['1,234.5m', 1_234.5e6],
  ['1.234,5m', 1_234.5e6],
  ['0.5bn', 5e8],
  ['0,5bn', 5e8],
  ['0,750 bn', 75e7],
  ['25.785bn', 25.785e9],
  ['12 billion', 12e9],
  ['1 000 000', 1e6],
  ['10bn USD', 10e9],
  ['10bn$', 10e9],
  ['0', 0],
])('%s is %d dollars, and could mean nothing else', (text, usd) => {
  expect(parseUsd(text)).toEqual({ ok: true, value: usd });
});

test.each([
  ['1,400', 1400, ',', 1.4],
  ['1,400 bn', 1.4e12, ',', 1.4e9],
  ['1.400', 1, '.', 1400],
] as const)('%s is read as %d, and says that it could be %s', (text, value, mark, other) => {
  expect(parseUsd(text)).toEqual({
    ok: true,
    value,
    otherwise: { mark, value: other },
  });
});

test.each([
  ['', 'empty'],
  ['ten', 'not-a-number'],
  ['10 xx', 'unknown-unit'],
  ['-5bn', 'negative'],
  ['-$5bn', 'negative'],
  ['$-5bn', 'negative'],
  ['1.2.3', 'not-a-number'],
  ['10 GW', 'unknown-unit'],
  ['NaN', 'not-a-number'],
  ['1e9', 'not-a-number'],
  ['€10bn', 'other-currency'],
  ['10bn EUR', 'other-currency'],
  ['10 zloty', 'unknown-unit'],
  ['zł 10', 'not-a-number'],
])('%s is refused as dollars: %s', (text, code) => {
  expect(parseUsd(text)).toEqual({ ok: false, code });
});

test.each([
  ['€2,1 bn', 'EUR', 2.1e9],
  ['2.1bn', 'EUR', 2.1e9],
  ['2,1 Mrd €', 'EUR', 2.1e9],
  ['2,1 Mrd EUR', 'EUR', 2.1e9],
  ['¥300bn', 'JPY', 300e9],
  ['¥300bn', 'CNY', 300e9],
  ['NT$ 5bn', 'TWD', 5e9],
  ['$5bn', 'TWD', 5e9],
  ['US$5bn', 'TWD', 'other-currency'],
  ['$2.1bn', 'EUR', 'other-currency'],
  ['CHF 1’000', 'CHF', 1000],
  ["CHF 1'000", 'CHF', 1000],
  ['pln 5m', 'PLN', 5e6],
  ['5m PLN', 'PLN', 5e6],
])('%s as %s is %s', (text, currency, read) => {
  expect(readAs(parseMoney(text, currency))).toBe(read);
});

test.each([
  ['750 MW', 750],
  ['750MW', 750],
  ['30 GW', 30_000],
  ['0.75 GW', 750],
  ['4,5 GW', 4500],
  ['750', 750],
  ['250 kW', 0.25],
  ['4.500 GW', 4500],
])('%s is %d megawatts', (text, megawatts) => {
  expect(parseMegawatts(text)).toEqual({ ok: true, value: megawatts });
});

test('a power with a currency’s mark is no power', () => {
  expect(parseMegawatts('$5')).toEqual({ ok: false, code: 'not-a-number' });
});

test('a rate is a number above zero, its comma a decimal one', () => {
  expect(['1.09', '1,082', '.5', ' 0,00668 '].map(parseRate)).toEqual([1.09, 1.082, 0.5, 0.00668]);
  expect(['', '0', '-1', '1,082.5', '1.09 USD', 'x', '1e3'].map(parseRate)).toEqual(
    Array(7).fill(null),
  );
});
