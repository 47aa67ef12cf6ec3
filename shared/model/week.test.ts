import { expect, test } from 'vitest';
import { closingDays, dayIn, isWeek, lastClosedWeek, shiftWeek, weekOf } from './week';

test('the Cerebras contract of 14 January 2026 falls into week 3, which closes on Friday the 16th', () => {
  expect(weekOf('2026-01-14')).toBe('2026-W03');
  expect(dayIn('2026-W03', 5)).toBe('2026-01-16');
});

test('days around New Year belong to the ISO year, not the calendar year', () => {
  expect(weekOf('2027-01-01')).toBe('2026-W53');
  expect(weekOf('2024-12-30')).toBe('2025-W01');
});

test('week 53 exists only in long years', () => {
  expect(isWeek('2026-W53')).toBe(true);
  expect(isWeek('2025-W53')).toBe(false);
  expect(isWeek('2026-W00')).toBe(false);
  expect(isWeek('2026-3')).toBe(false);
});

test('shifting crosses the year', () => {
  expect(shiftWeek('2026-W01', -1)).toBe('2025-W52');
  expect(shiftWeek('2026-W53', 1)).toBe('2027-W01');
});

test('a week has closed on its closing day, and not the day before', () => {
  expect(lastClosedWeek('2026-01-16', 5)).toBe('2026-W03');
  expect(lastClosedWeek('2026-01-15', 5)).toBe('2026-W02');
  expect(lastClosedWeek('2026-01-18', 5)).toBe('2026-W03');
});

test('closing days run week by week and include both ends', () => {
  expect(closingDays('2026-01-02', '2026-01-16', 5)).toEqual([
    '2026-01-02',
    '2026-01-09',
    '2026-01-16',
  ]);
  expect(closingDays('2026-01-03', '2026-01-15', 5)).toEqual(['2026-01-09']);
});
