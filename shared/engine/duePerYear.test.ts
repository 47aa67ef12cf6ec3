import { expect, test } from 'vitest';
import type { Link } from '../model/link';
import { duePerYear } from './duePerYear';

function link(fields: Partial<Link>): Link {
  return {
    id: 'l',
    kind: 'purchase',
    from: 'a',
    to: 'b',
    amount: { low: 300, best: 300, high: 300 },
    capacityMw: null,
    announced: null,
    start: null,
    end: null,
    status: [],
    counted: true,
    sourceIds: [],
    ...fields,
  };
}
const usdOf = (fields: Partial<Link>) =>
  duePerYear([link(fields)]).years.map(({ year, usd }) => [year, usd]);

test('five whole years each bear a fifth', () => {
  expect(usdOf({ start: '2027', end: '2031' })).toEqual(
    [2027, 2028, 2029, 2030, 2031].map((year) => [year, 60]),
  );
});

test('a year bears the part of the months that lie in it', () => {
  expect(usdOf({ start: '2026-10-15', end: '2027-09' })).toEqual([
    [2026, 75],
    [2027, 225],
  ]);
  expect(usdOf({ start: '2028-02-29', end: '2028-02-29' })).toEqual([[2028, 300]]);
});

test('a link without a start, without an end, or that ends before it starts has no term', () => {
  const plan = duePerYear([
    link({ start: '2027' }),
    link({ end: '2027', amount: null, capacityMw: 750 }),
    link({ start: '2028', end: '2027' }),
  ]);
  expect(plan).toEqual({ years: [], noTerm: { count: 3, usd: 600, mw: 750, undisclosed: 1 } });
});

test('finance and ties fall due nowhere', () => {
  const term = { start: '2026', end: '2027' };
  const plan = duePerYear([link({ kind: 'investment', ...term }), link({ kind: 'control' })]);
  expect(plan).toEqual({ years: [], noTerm: { count: 0, usd: 0, mw: 0, undisclosed: 0 } });
});

test('links add up, capacity too, what is undisclosed is counted, and a year between has nothing due', () => {
  const plan = duePerYear([
    link({ start: '2026', end: '2026', capacityMw: 100 }),
    link({ start: '2026', end: '2026', amount: null, capacityMw: 50 }),
    link({ start: '2028', end: '2028' }),
  ]);
  expect(plan.years).toEqual([
    { year: 2026, usd: 300, mw: 150, links: 2, undisclosed: 1 },
    { year: 2027, usd: 0, mw: 0, links: 0, undisclosed: 0 },
    { year: 2028, usd: 300, mw: 0, links: 1, undisclosed: 0 },
  ]);
});

test('nothing due is no year', () => {
  expect(duePerYear([]).years).toEqual([]);
});
