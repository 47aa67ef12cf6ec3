import { expect, test } from 'vitest';
import { linkOf } from '../testing/portfolios';
import { annualised, overAssumedYears } from './annualised';

const link = (start: string | null, end: string | null) =>
  linkOf('l', 'purchase', 'a', 'b', 300, {
    start,
    end,
    amount: { low: 100, best: 300, high: 500 },
  });
const best = (start: string | null, end: string | null) =>
  annualised(link(start, end)).amount?.best;

test('Oracle’s $300 billion from 2027 to 2031 is $60 billion a year', () => {
  expect(best('2027', '2031')).toBeCloseTo((300 * 365.25) / 1826, 12);
  expect(best('2027', '2031')).toBeCloseTo(60, 1);
});

test('low, best and high are all divided, and the link given is not changed', () => {
  const given = link('2025', '2028');
  expect(annualised(given).amount).toEqual({ low: 25, best: 75, high: 125 });
  expect(given.amount).toEqual({ low: 100, best: 300, high: 500 });
});

test('a partial date begins on its first day and ends on its last', () => {
  expect(best('2024-02', '2026-02')).toBe(best('2024-02-01', '2026-02-28'));
  expect(best('2024-02', '2026-02')).toBeCloseTo((300 * 365.25) / 759, 12);
});

test('what is paid within a year is not multiplied', () => {
  expect(best('2026', '2026')).toBe(300);
  expect(best('2026-03-05', '2026-03-05')).toBe(300);
});

test('a missing date, or an end before the start, counts as five years and is listed', () => {
  const terms = [
    [null, '2031'],
    ['2027', null],
    [null, null],
    ['2028', '2027'],
  ] as const;
  for (const [start, end] of terms) {
    expect(best(start, end)).toBe(60);
    expect(overAssumedYears([link(start, end)])).toEqual(['l']);
  }
  expect(overAssumedYears([link('2027', '2031')])).toEqual([]);
});

test('an undisclosed amount stays undisclosed, and is not listed', () => {
  const undisclosed = linkOf('l', 'purchase', 'a', 'b', null);
  expect(annualised(undisclosed)).toBe(undisclosed);
  expect(overAssumedYears([undisclosed])).toEqual([]);
});
