import { expect, test } from 'vitest';
import { standings } from '#shared/engine/standing';
import type { Link } from '#shared/model/link';
import { linkOf } from '#shared/testing/portfolios';
import { axisYears, placeOf, timelineOf } from './timeline';

const asOf = '2026-07-01';
const of = (links: readonly Link[]) =>
  timelineOf('a', links, asOf, standings(links, { asOf, convention: 'binding' }));

test('finance stands above trade, each by its beginning, with who is at the other end', () => {
  const { rows } = of([
    linkOf('sale', 'purchase', 'b', 'a', 5, { start: '2024' }),
    linkOf('loan', 'credit', 'a', 'c', 5, { start: '2025-03' }),
    linkOf('stake', 'investment', 'd', 'a', 5, { start: '2022' }),
    linkOf('boss', 'control', 'x', 'a', null),
    linkOf('elsewhere', 'credit', 'b', 'c', 5),
  ]);
  expect(rows.map(({ link, otherId, direction }) => [link.id, otherId, direction])).toEqual([
    ['stake', 'd', 'in'],
    ['loan', 'c', 'out'],
    ['sale', 'b', 'in'],
  ]);
});

test('where no start is stated a link begins when it was announced; a day that no one knows is counted apart', () => {
  const { rows, undated } = of([
    linkOf('x', 'credit', 'a', 'b', 5, { announced: '2025-05' }),
    linkOf('y', 'credit', 'a', 'b', 5, {
      announced: null,
      status: [{ since: null, state: 'signed' }],
    }),
  ]);
  expect(rows.map(({ from, begins, startStated }) => [from, begins, startStated])).toEqual([
    ['2020-01-01', '2020', false],
  ]);
  expect(undated).toBe(1);
});

test('what is not announced by the day is not drawn, and what was cancelled breaks off', () => {
  const { rows } = of([
    linkOf('later', 'credit', 'a', 'b', 5, { announced: '2026-09' }),
    linkOf('apart', 'credit', 'a', 'b', 5, { announced: '2026-09', counted: false }),
    linkOf('gone', 'lease', 'a', 'b', 5, {
      start: '2024',
      end: '2030',
      status: [
        { since: '2024', state: 'signed' },
        { since: '2026-03', state: 'cancelled' },
      ],
    }),
  ]);
  expect(rows.map(({ link, broken, active }) => [link.id, broken, active])).toEqual([
    ['gone', '2026-03-01', false],
  ]);
});

test('the axis spans whole years, and the day lies on it', () => {
  const timeline = of([linkOf('x', 'purchase', 'a', 'b', 5, { start: '2024', end: '2027' })]);
  expect([timeline.firstYear, timeline.lastYear]).toEqual([2024, 2027]);
  expect(placeOf('2024-01-01', timeline)).toBe(0);
  expect(placeOf('2026-01-01', timeline)).toBe(0.5);
  expect(placeOf('1999-01-01', timeline)).toBe(0);
  expect(axisYears(timeline, 10)).toEqual([2024, 2025, 2026, 2027]);
  expect(axisYears(timeline, 2)).toEqual([2024, 2026]);
});

test('a company without links has an axis around the day', () => {
  expect(of([])).toEqual({ rows: [], firstYear: 2026, lastYear: 2027, undated: 0 });
});
