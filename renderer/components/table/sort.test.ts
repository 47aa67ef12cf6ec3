import { expect, test } from 'vitest';
import { nextSort, sortRows } from './sort';

const rows = [{ v: 2 }, { v: null }, { v: 10 }, { v: 1 }];
const values = (direction: 'ascending' | 'descending') =>
  sortRows(rows, ({ v }) => v, direction).map(({ v }) => v);

test('unknown values stand last, both ways', () => {
  expect(values('ascending')).toEqual([1, 2, 10, null]);
  expect(values('descending')).toEqual([10, 2, 1, null]);
});

test('rows that are equal keep their order, the input is not changed', () => {
  const before = structuredClone(rows);
  expect(sortRows(rows, () => 0, 'descending')).toEqual(rows);
  expect(sortRows(rows, undefined, 'ascending')).toEqual(rows);
  expect(rows).toEqual(before);
});

test('words sort whatever their case', () => {
  expect(sortRows(['b', 'A', 'c'], (word) => word, 'ascending')).toEqual(['A', 'b', 'c']);
});

test('a column begins the way most asked for, and turns round when pressed again', () => {
  const begun = nextSort({ column: 'name', direction: 'ascending' }, 'usd', 'descending');
  expect(begun).toEqual({ column: 'usd', direction: 'descending' });
  expect(nextSort(begun, 'usd', 'descending').direction).toBe('ascending');
});
