import { expect, test } from 'vitest';
import { duePerYear } from '#shared/engine/duePerYear';
import { linkOf } from '#shared/testing/portfolios';
import { dueBars } from './dueBars';

const barsOf = (...links: ReturnType<typeof linkOf>[]) => dueBars(duePerYear(links).years);

test('the largest year is as tall as can be, the others in proportion, one column a year', () => {
  const { usd } = barsOf(
    linkOf('x', 'purchase', 'a', 'b', 100, { start: '2026', end: '2026' }),
    linkOf('y', 'lease', 'a', 'b', 50, { start: '2028', end: '2028' }),
  );
  expect(usd.map(({ year, height, value }) => [year, height, value])).toEqual([
    [2026, 1, 100],
    [2027, 0, 0],
    [2028, 0.5, 50],
  ]);
  const [first, second, third] = usd;
  expect(third!.left + third!.width).toBeLessThan(1);
  expect(second!.left).toBeGreaterThan(first!.left + first!.width);
});

test('power has its own scale, and no bars where no contract names any', () => {
  const named = linkOf('x', 'lease', 'a', 'b', 100, { start: '2026', end: '2027', capacityMw: 8 });
  expect(barsOf(named).mw.map(({ value, height }) => [value, height])).toEqual([
    [4, 1],
    [4, 1],
  ]);
  expect(barsOf({ ...named, capacityMw: null }).mw).toEqual([]);
});

test('a year of which nothing is disclosed is told from a year with nothing due', () => {
  const { usd } = barsOf(
    linkOf('x', 'purchase', 'a', 'b', null, { start: '2026', end: '2026' }),
    linkOf('y', 'purchase', 'a', 'b', 5, { start: '2028', end: '2028' }),
  );
  expect(usd.map(({ undisclosed }) => undisclosed)).toEqual([true, false, false]);
});
