import { expect, test } from 'vitest';
import { isWebAddress } from '#shared/model/webAddress';
import { parseMegawatts, parseUsd } from '#shared/parse/quantity';
import { Problems } from './problem';
import { moneyAsTyped, powerAsTyped, readDate, readUsd } from './typed';

test('a value is written as people type it, and reads back as itself', () => {
  expect([1.4e12, 10e9, 22.68e9, 25.785e9, 335e6, 1_234_567, 950, 0].map(moneyAsTyped)).toEqual([
    '1.4tn',
    '10bn',
    '22.68bn',
    '25.785bn',
    '335m',
    '1.234567m',
    '950',
    '0',
  ]);
  for (const usd of [1.4e12, 25.785e9, 1_234_567, 12_345_678_901, 999])
    expect(parseUsd(moneyAsTyped(usd))).toEqual({ ok: true, value: usd });
  for (const mw of [750, 4500, 30_000, 0.25, 1])
    expect(parseMegawatts(powerAsTyped(mw))).toEqual({ ok: true, value: mw });
});

test('an amount that was not retyped stays exactly as it was', () => {
  const odd = 110_000_000_000.00002;
  expect(readUsd('high', moneyAsTyped(odd), new Problems(), odd)).toBe(odd);
  expect(readUsd('high', '111bn', new Problems(), odd)).toBe(111e9);
});

test('what is not understood is a problem at its field, with what was typed', () => {
  const problems = new Problems();
  expect(readUsd('best', '10 xx', problems)).toBeNull();
  readDate('start', '2026-02-30', problems);
  expect(problems.list).toEqual([
    { field: 'best', problem: { code: 'unknown-unit', value: '10 xx' } },
    { field: 'start', problem: { code: 'not-a-date', value: '2026-02-30' } },
  ]);
});

test('nothing typed is nothing, and no problem', () => {
  const problems = new Problems();
  expect([readUsd('best', ' ', problems), readDate('end', '', problems)]).toEqual([null, null]);
  expect(problems.list).toEqual([]);
});

test('only http and https are web addresses', () => {
  expect(['https://a.b/c', 'http://a', 'HTTPS://A.B'].every(isWebAddress)).toBe(true);
  expect(
    ['javascript:alert(1)', 'file:///a', 'a.b', 'https://', 'https://a b'].some(isWebAddress),
  ).toBe(false);
});
