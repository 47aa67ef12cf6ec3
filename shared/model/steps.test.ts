import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnPortfolio } from '../testing/portfolios';
import { applyChange, type Change, inverseOf, type RowEdit, rowChanges } from './change';
import { emptyPortfolio, type Portfolio, type TableName, tableNames } from './portfolio';
import { nextSteps, redoOf, undoOf } from './steps';

const changeOf = (id: string, rest: Partial<Change> = {}): Change => ({
  id,
  at: '2026-01-15T12:00:00.000Z',
  day: '2026-01-15',
  rows: [],
  ...rest,
});

/** The log after some acts: a letter is an edit of that name, `<` undoes, `>` redoes. */
function logOf(acts: string): Change[] {
  const log: Change[] = [];
  for (const [at, act] of [...acts].entries()) {
    const { undo, redo } = nextSteps(log);
    const id = act === '<' || act === '>' ? `${act}${at}` : act;
    if (act === '<' && undo) log.push(changeOf(id, undoOf(undo)));
    else if (act === '>' && redo) log.push(changeOf(id, redoOf(redo)));
    else log.push(changeOf(id));
  }
  return log;
}
const next = (acts: string) => {
  const { undo, redo } = nextSteps(logOf(acts));
  return `${undo?.id ?? '-'}${redo?.id ?? '-'}`;
};

test.each([
  ['', '--'],
  ['a', 'a-'],
  ['ab', 'b-'],
  ['ab<', 'ab'],
  ['ab<<', '-a'],
  ['ab<<>', 'ab'],
  ['ab<<>>', 'b-'],
  ['ab<c', 'c-'],
  ['ab<c<', 'ac'],
  ['ab<c<<', '-a'],
  ['abc<<>d<<', 'ab'],
])('after %j undo and redo act on %s', (acts, expected) => {
  expect(next(acts)).toBe(expected);
});

test('a change that names one which is not next is an edit of its own', () => {
  expect(nextSteps([changeOf('a'), changeOf('b', { undoes: 'lost' })]).undo?.id).toBe('b');
});

const drawnEdits = fc.array(
  fc.record({ table: fc.constantFrom(...tableNames), pick: fc.nat(), act: fc.nat(2) }),
  { minLength: 1, maxLength: 6 },
);
type Drawn = { readonly table: TableName; readonly pick: number; readonly act: number };

/** An edit of some row: noted, removed, or a copy of it added. */
function editOf(portfolio: Portfolio, { table, pick, act }: Drawn): RowEdit[] {
  const rows = portfolio[table];
  const row = rows[pick % Math.max(1, rows.length)];
  if (row === undefined) return [];
  if (act === 0) return [{ table, id: row.id, after: null }];
  const id = act === 1 ? row.id : `${row.id}-copy-${pick}`;
  return [{ table, id, after: { ...row, id, note: `noted ${pick}` } as never }];
}

test('undo(do(x)) = x, and redo(undo(do(x))) = do(x), for every kind of edit', () => {
  fc.assert(
    fc.property(drawnPortfolio, drawnEdits, (portfolio, drawn) => {
      const edits = drawn.flatMap((one) => editOf(portfolio, one));
      const change = changeOf('x', { rows: rowChanges(portfolio, edits) });
      const after = applyChange(portfolio, change);
      const back = applyChange(after, undoOf(change));
      expect(back).toEqual(portfolio);
      expect(applyChange(back, redoOf(change))).toEqual(after);
    }),
  );
});

test('rewinding all changes, undos and redos among them, gives the first state', () => {
  const acts = fc.array(fc.oneof(drawnEdits, fc.constantFrom('undo', 'redo')), { maxLength: 30 });
  fc.assert(
    fc.property(drawnPortfolio, acts, (first, drawn) => {
      let state = first;
      const log: Change[] = [];
      for (const [at, act] of drawn.entries()) {
        const { undo, redo } = nextSteps(log);
        const content =
          act === 'undo'
            ? undo && undoOf(undo)
            : act === 'redo'
              ? redo && redoOf(redo)
              : {
                  rows: rowChanges(
                    state,
                    (act as Drawn[]).flatMap((one) => editOf(state, one)),
                  ),
                };
        if (content === null) continue;
        log.push(changeOf(`c${at}`, content));
        state = applyChange(state, content);
      }
      const rewound = log
        .toReversed()
        .reduce((later, one) => applyChange(later, inverseOf(one)), state);
      expect(rewound).toEqual(first);
    }),
  );
});

test('a change of name is taken back with the rest', () => {
  const rename = changeOf('n', { name: { before: 'mine', after: 'ours' } });
  const after = applyChange(emptyPortfolio('mine'), rename);
  expect(after.name).toBe('ours');
  expect(applyChange(after, undoOf(rename)).name).toBe('mine');
});
