import { expect, test } from 'vitest';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { applyChange, inverseOf, type RowEdit, rowChanges } from './change';

const start = portfolioOf([
  linkOf('one', 'purchase', 'a', 'b', 5),
  linkOf('two', 'credit', 'b', 'c', 7),
]);
const edits: readonly RowEdit[] = [
  { table: 'links', id: 'one', after: linkOf('one', 'purchase', 'a', 'b', 6) },
  { table: 'links', id: 'three', after: linkOf('three', 'lease', 'c', 'a', 1) },
  { table: 'companies', id: 'a', after: null },
];

test('a change does what the edits ask, and leaves its input alone', () => {
  const before = structuredClone(start);
  const after = applyChange(start, { rows: rowChanges(start, edits) });
  expect(after.links.map(({ id, amount }) => [id, amount?.best])).toEqual([
    ['one', 6],
    ['two', 7],
    ['three', 1],
  ]);
  expect(after.companies.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(start).toEqual(before);
});

test('taking a change back gives the first state, every row at its place', () => {
  const change = { rows: rowChanges(start, edits) };
  expect(applyChange(applyChange(start, change), inverseOf(change))).toEqual(start);
});

test('an edit that alters nothing leaves no row', () => {
  expect(rowChanges(start, [{ table: 'links', id: 'one', after: start.links[0] ?? null }])).toEqual(
    [],
  );
});
