import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnPortfolio, linkOf, portfolioOf } from '../testing/portfolios';
import { applyChange, type Change, inverseOf, type RowEdit, rowChanges } from './change';
import { knownOn } from './known';
import type { Link } from './link';
import { type Portfolio, tableNames } from './portfolio';
import { redoOf, undoOf } from './steps';

const deal = linkOf('deal', 'purchase', 'a', 'b', 5, {
  announced: '2026-01-14',
  status: [
    { since: '2026-01-14', state: 'signed' },
    { since: '2026-06', state: 'under-way' },
  ],
});
const later = linkOf('later', 'purchase', 'a', 'b', 9, { announced: '2026-04-17' });
const undated = linkOf('undated', 'credit', 'b', 'c', 1, { announced: null, status: [] });
const start = portfolioOf([{ ...deal, supersededBy: 'later' }, later, undated]);

const changeOf = (portfolio: Portfolio, day: string, edits: readonly RowEdit[]): Change => ({
  id: `${day} ${edits.map(({ id }) => id)}`,
  at: `${day}T12:00:00.000Z`,
  day,
  rows: rowChanges(portfolio, edits),
});
const put = (link: Link): RowEdit => ({ table: 'links', id: link.id, after: link });
const ids = ({ links }: Portfolio) => links.map(({ id }) => id);
const inLinks = (portfolio: Portfolio, id: string) => portfolio.links.find((row) => row.id === id);

test('what came with the file is known from the day it was announced; without a date, always', () => {
  expect(ids(knownOn(start, [], '2026-01-13'))).toEqual(['undated']);
  expect(ids(knownOn(start, [], '2026-01-14'))).toEqual(['deal', 'undated']);
  expect(ids(knownOn(start, [], '2026-04-17'))).toEqual(['deal', 'later', 'undated']);
});

test('each status is known from its day, and a successor from when it is recorded itself', () => {
  const before = inLinks(knownOn(start, [], '2026-04-16'), 'deal');
  expect(before?.supersededBy).toBeUndefined();
  expect(before?.status.map(({ state }) => state)).toEqual(['signed']);
  expect(inLinks(knownOn(start, [], '2026-06-01'), 'deal')).toEqual(start.links[0]);
});

test('what the file says of its recording goes before the announcement', () => {
  const found = portfolioOf([{ ...deal, recorded: '2026-03-01' }]);
  expect(ids(knownOn(found, [], '2026-02-28'))).toEqual([]);
  expect(ids(knownOn(found, [], '2026-03-01'))).toEqual(['deal']);
});

test('a link entered today of a deal long announced was not known until today', () => {
  const entered = linkOf('entered', 'lease', 'a', 'c', 3, {
    announced: '2026-01',
    recorded: '2026-11-23',
  });
  const change = changeOf(start, '2026-11-23', [put(entered)]);
  const now = applyChange(start, change);
  expect(ids(knownOn(now, [change], '2026-11-22'))).not.toContain('entered');
  expect(knownOn(now, [change], '2026-11-23')).toEqual(now);
});

test('a link corrected today is as it was before today, and as corrected from today', () => {
  const change = changeOf(start, '2026-11-23', [put({ ...deal, amount: null })]);
  const now = applyChange(start, change);
  expect(inLinks(knownOn(now, [change], '2026-11-22'), 'deal')?.amount?.best).toBe(5);
  expect(inLinks(knownOn(now, [change], '2026-11-23'), 'deal')?.amount).toBeNull();
});

test('of the closing day only what was entered by the hour was known at the close', () => {
  const change = changeOf(start, '2026-11-20', [put({ ...deal, amount: null })]);
  const now = applyChange(start, change);
  const at = (instant: string) =>
    inLinks(knownOn(now, [change], '2026-11-20', instant), 'deal')?.amount?.best ?? null;
  expect(at('2026-11-20T11:59:59.999Z')).toBe(5);
  expect(at('2026-11-20T12:00:00.000Z')).toBeNull();
});

test('what an import adds is known from the day it was announced, what it corrects from the import', () => {
  const added = linkOf('added', 'lease', 'a', 'c', 3, { announced: '2026-01-20' });
  const rows = [put(added), put({ ...deal, amount: null })];
  const by = { kind: 'import', file: 'deals.csv' } as const;
  const change = { ...changeOf(start, '2026-11-23', rows), by };
  const now = applyChange(start, change);
  expect(ids(knownOn(now, [change], '2026-01-19'))).not.toContain('added');
  const between = knownOn(now, [change], '2026-01-20');
  expect(ids(between)).toContain('added');
  expect(inLinks(between, 'deal')?.amount?.best).toBe(5);
  expect(inLinks(knownOn(now, [change], '2026-11-23'), 'deal')?.amount).toBeNull();
});

test('an import that was taken back was never known', () => {
  const added = linkOf('added', 'lease', 'a', 'c', 3, { announced: '2026-01-20' });
  const by = { kind: 'import', file: 'deals.csv' } as const;
  const change = { ...changeOf(start, '2026-11-22', [put(added)]), by };
  const back = {
    ...change,
    ...inverseOf(change),
    id: 'back',
    day: '2026-11-23',
    undoes: change.id,
  };
  expect(ids(knownOn(start, [change, back], '2026-02-01'))).not.toContain('added');
});

test('what was removed and undone within a later day leaves no trace before it', () => {
  const removed = changeOf(start, '2026-11-22', [{ table: 'links', id: 'deal', after: null }]);
  const gone = applyChange(start, removed);
  const back = { ...removed, id: 'back', day: '2026-11-23', ...inverseOf(removed) };
  const now = applyChange(gone, back);
  expect(ids(knownOn(now, [removed, back], '2026-11-21'))).toContain('deal');
  expect(ids(knownOn(now, [removed, back], '2026-11-22'))).not.toContain('deal');
  expect(knownOn(now, [removed, back], '2026-11-23')).toEqual(start);
});

test('revenue published later was not known, and no source was cited that was not recorded', () => {
  const figure = { usd: 5, asOf: '2025-12-31', sourceIds: ['s'] };
  const source = { id: 's', title: 'T', publisher: 'P', date: null, url: null, tier: 1 } as const;
  const company = {
    id: 'a',
    name: 'A',
    kind: 'other',
    watched: true,
    revenue: [figure, { ...figure, announced: '2026-03-01' }],
  } as const;
  const found = portfolioOf([], {
    companies: [company],
    sources: [{ ...source, recorded: '2026-02-15' }],
  });
  expect(knownOn(found, [], '2026-02-01').companies[0]?.revenue).toEqual([
    { ...figure, sourceIds: [] },
  ]);
  expect(knownOn(found, [], '2026-03-01')).toEqual(found);
  // Where no day of publishing is given, the day that the figure is of.
  expect(knownOn(found, [], '2025-12-30').companies[0]?.revenue).toEqual([]);
});

const days = ['2024-01-01', '2024-06-15', '2025-01-15', '2025-07-01', '2026-01-01', '2026-11-23'];
const drawnHistory = fc
  .tuple(
    drawnPortfolio,
    fc.array(
      fc.record({
        day: fc.constantFrom(...days),
        act: fc.constantFrom('add', 'edit', 'remove'),
        pick: fc.nat(),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([first, acts]) => {
    let now = first;
    const changes: Change[] = [];
    const inOrder = acts.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    for (const [at, { day, act, pick }] of inOrder.entries()) {
      const link = now.links[pick % Math.max(1, now.links.length)];
      if (act !== 'add' && link === undefined) continue;
      const edit: RowEdit =
        act === 'add' || link === undefined
          ? put(linkOf(`new-${at}`, 'purchase', 'a', 'b', pick))
          : act === 'edit'
            ? put({ ...link, note: `${at}` })
            : { table: 'links', id: link.id, after: null };
      const change = { ...changeOf(now, day, [edit]), id: `c${at}` };
      // A link may be replaced by one that is gone by now: the ledger itself would refuse that edit.
      now = applyChange(now, change);
      changes.push(change);
    }
    return { now, changes };
  });
const whole = (portfolio: Portfolio) =>
  portfolio.links.every(
    ({ supersededBy }) => supersededBy === undefined || ids(portfolio).includes(supersededBy),
  );

test('as known on the last day and after, the portfolio is what it is', () => {
  fc.assert(
    fc.property(drawnHistory, ({ now, changes }) => {
      fc.pre(whole(now));
      expect(knownOn(now, changes, '2026-11-23')).toEqual(now);
      expect(knownOn(now, changes, '2030-01-01')).toEqual(now);
    }),
  );
});

test('where nothing is ever removed, whatever was known stays known', () => {
  fc.assert(
    fc.property(drawnHistory, ({ now, changes }) => {
      fc.pre(changes.every(({ rows }) => rows.every(({ after }) => after !== null)));
      let before: string[] = [];
      for (const day of days) {
        const known = ids(knownOn(now, changes, day));
        expect(known).toEqual(expect.arrayContaining(before));
        before = known;
      }
    }),
  );
});

test('the input is left alone', () => {
  const copy = structuredClone(start);
  knownOn(start, [], '2026-01-14');
  expect(start).toEqual(copy);
});

test('who begins empty has an empty past, and who takes that back the one that the file tells of', () => {
  const edits = tableNames.flatMap((table) =>
    start[table].map(({ id }): RowEdit => ({ table, id, after: null })),
  );
  const name = { before: start.name, after: 'My portfolio' };
  const emptying: Change = { ...changeOf(start, '2026-11-23', edits), id: 'emptying', name };
  const empty = applyChange(start, emptying);
  const seen = (portfolio: Portfolio, changes: readonly Change[]) =>
    ids(knownOn(portfolio, changes, '2026-04-17'));
  expect(seen(empty, [emptying])).toEqual([]);

  const own = changeOf(empty, '2026-11-24', [put(later)]);
  expect(seen(applyChange(empty, own), [emptying, own])).toEqual([]);

  const back: Change = { ...changeOf(empty, '2026-11-24', []), ...undoOf(emptying), id: 'back' };
  expect(seen(start, [emptying, back])).toEqual(['deal', 'later', 'undated']);
  const again: Change = { ...changeOf(start, '2026-11-25', []), ...redoOf(emptying), id: 'again' };
  expect(seen(empty, [emptying, back, again])).toEqual([]);
});

test('a new name alone empties nothing', () => {
  const name = { before: start.name, after: 'Another' };
  const renaming: Change = { ...changeOf(start, '2026-11-23', []), name };
  expect(ids(knownOn(applyChange(start, renaming), [renaming], '2026-04-17'))).toHaveLength(3);
});
