import { expect, test } from 'vitest';
import { parseMegawatts, parseUsd } from './quantity';

test.each([
  ['$10bn', 10e9],
  ['10 bn', 10e9],
  ['$1.4tn', 1.4e12],
  ['1,4 tn', 1.4e12],
  ['US$ 335 m', 335e6],
  ['10 Mrd', 10e9],
  ['1,430,000,000', 1.43e9],
  ['1.430.000.000', 1.43e9],
  ['1,234.5m', 1_234.5e6],
  ['1.234,5m', 1_234.5e6],
  ['1,430', 1430],
  ['0.5bn', 5e8],
  ['12 billion', 12e9],
  ['1 000 000', 1e6],
  ['10bn USD', 10e9],
  ['0', 0],
])('%s is %d dollars', (text, usd) => {
  expect(parseUsd(text)).toEqual({ ok: true, value: usd });
});

test.each([
  ['', 'empty'],
  ['ten', 'not-a-number'],
  ['10 xx', 'unknown-unit'],
  ['-5bn', 'negative'],
  ['-$5bn', 'negative'],
  ['1.2.3', 'not-a-number'],
  ['10 GW', 'unknown-unit'],
  ['NaN', 'not-a-number'],
  ['1e9', 'not-a-number'],
])('%s is refused as dollars: %s', (text, code) => {
  expect(parseUsd(text)).toEqual({ ok: false, code });
});

test.each([
  ['750 MW', 750],
  ['750MW', 750],
  ['30 GW', 30_000],
  ['0.75 GW', 750],
  ['4,5 GW', 4500],
  ['750', 750],
  ['250 kW', 0.25],
])('%s is %d megawatts', (text, megawatts) => {
  expect(parseMegawatts(text)).toEqual({ ok: true, value: megawatts });
});
