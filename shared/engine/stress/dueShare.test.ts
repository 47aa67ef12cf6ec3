import { expect, test } from 'vitest';
import { linkOf } from '../../testing/portfolios';
import { dueShare, yearFrom } from './dueShare';

const year = yearFrom('2026-07-31');
const of = (start: string | null, end: string | null, in_ = year) =>
  dueShare(linkOf('l', 'purchase', 'a', 'b', 1, { start, end }), in_);

test('the twelve months end the day before the same day of the next year', () => {
  expect(year).toEqual({ first: '2026-07-31', last: '2027-07-30' });
  expect(yearFrom('2028-02-29')).toEqual({ first: '2028-02-29', last: '2029-02-27' });
});

test('a term within the twelve months is due whole, one before or after them not at all', () => {
  expect(of('2026-08', '2026-12')).toEqual({ share: 1, assumed: false });
  expect(of('2027-07-30', '2027-07-30').share).toBe(1);
  expect(of('2027-07-31', '2027-07-31').share).toBe(0);
  expect(of('2025', '2026-07-30').share).toBe(0);
});

test('a term that reaches out of them is due by its days within', () => {
  // Oracle: 211 days of 2027 are within, of 1,826 from 2027 to 2031.
  expect(of('2027', '2031').share).toBe(211 / 1826);
  expect(of('2020', '2026').share).toBe(154 / 2557);
});

test('a link without dates is due by a fifth, and that is said', () => {
  expect(of(null, null)).toEqual({ share: 0.2, assumed: true });
});

test('with one date it is due by a fifth a year for the five years from its start or up to its end', () => {
  expect(of('2025-10-28', null)).toEqual({ share: 0.2, assumed: true });
  expect(of(null, '2028')).toEqual({ share: 0.2, assumed: true });
  expect(of('2019', null)).toEqual({ share: 0, assumed: true });
  expect(of(null, '2033')).toEqual({ share: 0, assumed: true });
  // From New Year's Day on: 211 of the 365 days.
  expect(of('2027', null).share).toBeCloseTo((0.2 * 211) / 365, 12);
});

test('five years from a start come to the whole amount, leap days and all', () => {
  const years = ['2026', '2027', '2028', '2029', '2030', '2031', '2032'].map((y) =>
    of('2027-03-15', null, yearFrom(`${y}-03-15`)),
  );
  expect(years.map(({ share }) => share)).toEqual([0, 0.2, 0.2, 0.2, 0.2, 0.2, 0]);
});

test('an end before the start is no term', () => {
  expect(of('2028', '2027')).toEqual({ share: 0.2, assumed: true });
});
