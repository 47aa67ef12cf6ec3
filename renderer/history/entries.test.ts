import { expect, test } from 'vitest';
import { type Change, inverseOf, type RowEdit, rowChanges } from '#shared/model/change';
import { linkOf, portfolioOf } from '#shared/testing/portfolios';
import { entryOf, saysItAll } from './entries';

const deal = linkOf('deal', 'purchase', 'a', 'b', 5);
const start = portfolioOf([deal, linkOf('other', 'credit', 'b', 'c', 7)]);
const changeOf = (edits: readonly RowEdit[], more: Partial<Change> = {}): Change => ({
  id: 'x',
  at: '2026-01-15T12:00:00.000Z',
  day: '2026-01-15',
  rows: rowChanges(start, edits),
  ...more,
});
const noted = changeOf([{ table: 'links', id: 'deal', after: { ...deal, note: 'new' } }]);

test('an edited row is told field by field, before and after', () => {
  const entry = entryOf(noted, String, undefined);
  expect(entry.rows).toEqual([
    {
      key: 'links deal',
      verb: 'edited',
      subject: { table: 'links', kind: 'purchase', from: 'a', to: 'b' },
      fields: [{ name: 'note', before: undefined, after: 'new' }],
    },
  ]);
  expect(saysItAll(entry)).toBe(true);
});

test('what was taken back is named as what it was, and its rows as what became of them', () => {
  const added = changeOf([{ table: 'links', id: 'new', after: { ...deal, id: 'new' } }]);
  const back = { ...added, ...inverseOf(added), undoes: 'x' };
  const entry = entryOf(back, String, undefined);
  expect(entry).toMatchObject({
    how: 'undone',
    what: { verb: 'added' },
    rows: [{ verb: 'removed' }],
  });
  expect(saysItAll(entry)).toBe(false);
});

test('of a change of many rows only those asked about are told, and so many that it stays short', () => {
  const edits = Array.from({ length: 9 }, (_, at): RowEdit => {
    const id = `new-${at}`;
    return { table: 'links', id, after: { ...deal, id } };
  });
  const many = changeOf([...edits, { table: 'companies', id: 'c', after: null }]);
  expect(entryOf(many, String, undefined)).toMatchObject({ more: 4 });
  expect(entryOf(many, String, { table: 'companies', id: 'c' }).rows).toHaveLength(1);
});
