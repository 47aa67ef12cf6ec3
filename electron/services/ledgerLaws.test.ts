/** Laws of the ledger over a real folder, for every kind of change: edits, imports, restores, undo and redo, restarts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerOpen } from '#shared/api';
import { applyChange, inverseOf, type RowEdit } from '#shared/model/change';
import type { Portfolio } from '#shared/model/portfolio';
import { company, purchase, put, remove, smallPortfolio } from '../testing/portfolio';
import { temporaryFolder } from '../testing/temporaryFolder';
import { backupHandlers } from './backups/backupHandlers';
import { openBackups } from './backups/backups';
import { openConfStore } from './confStore';
import { openLedger } from './ledger';

type Act =
  | { readonly kind: 'edit' | 'import'; readonly rows: readonly Row[]; readonly name?: string }
  | { readonly kind: 'restore'; readonly pick: number }
  | { readonly kind: 'undo' | 'redo' | 'backup' | 'restart' };
type Row = readonly [what: 'company' | 'link' | 'gone', id: string, note: string];

const id = fc.constantFrom('one', 'two', 'three');
const row = fc.tuple(fc.constantFrom('company', 'link', 'gone'), id, fc.constantFrom('a', 'b'));
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('edit', 'import'),
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
    name: fc.constantFrom('small', 'renamed'),
  }),
  fc.record({ kind: fc.constant('restore'), pick: fc.nat(9) }),
  fc.record({ kind: fc.constantFrom('undo', 'redo', 'backup', 'restart') }),
);

function editOf([what, id, note]: Row): RowEdit {
  if (what === 'company') return put('companies', company(id, { note }));
  if (what === 'link') return put('links', purchase(`link-${id}`, 'buyer', 'seller', { note }));
  return remove('companies', id);
}

function makeWorld() {
  const folder = temporaryFolder();
  const now = () => new Date(2026, 0, 15, 12);
  const backups = openBackups(folder, now);
  const open = () =>
    openLedger({ folder, openStore: openConfStore, starter: smallPortfolio, now, backups });
  let ledger = open();
  const state = (): LedgerOpen => {
    const found = ledger.read();
    if (found.kind === 'refused') throw new Error('refused');
    return found;
  };
  const run = async (act: Act) => {
    const { revision, steps } = state();
    switch (act.kind) {
      case 'edit':
      case 'import': {
        const by = { kind: 'import', file: 'deals.csv' } as const;
        const request = { revision, edits: act.rows.map(editOf), name: act.name };
        return ledger.edit(act.kind === 'import' ? { ...request, by } : request);
      }
      case 'restore': {
        const all = await backups.list();
        const name = all[act.pick % Math.max(1, all.length)]?.name ?? 'none';
        return backupHandlers(backups, ledger)['backups.restore']({ name });
      }
      case 'undo':
        return ledger.undo({ id: steps.undo?.id ?? '' });
      case 'redo':
        return ledger.redo({ id: steps.redo?.id ?? '' });
      case 'backup':
        return backups.make('manual');
      case 'restart':
        ledger = open();
        return null;
    }
  };
  return { state, run, history: () => ledger.history({ limit: 1000 }) };
}
const undo = { kind: 'undo' } as const;

test('undo(do(x)) = x and redo(undo(do(x))) = do(x), for every kind of change', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 8 }), act, async (before, last) => {
      const { state, run } = makeWorld();
      for (const one of before) await run(one);
      const was = state();
      await run(last);
      const is = state();
      fc.pre(is.revision === was.revision + 1 && last.kind !== 'undo' && last.kind !== 'redo');
      await run(undo);
      expect(JSON.stringify(state().portfolio)).toBe(JSON.stringify(was.portfolio));
      await run({ kind: 'redo' });
      expect(JSON.stringify(state().portfolio)).toBe(JSON.stringify(is.portfolio));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('rewinding all changes gives the first state, and a restart changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 16 }), async (acts) => {
      const { state, run, history } = makeWorld();
      for (const one of acts) await run(one);
      const last = state();
      await run({ kind: 'restart' });
      expect(state().portfolio).toEqual(last.portfolio);
      expect(state().steps).toEqual(last.steps);
      const first = history().reduce<Portfolio>(
        (portfolio, change) => applyChange(portfolio, inverseOf(change)),
        state().portfolio,
      );
      expect(JSON.stringify(first)).toBe(JSON.stringify(smallPortfolio));
    }),
    { numRuns: 40 },
  );
}, 60_000);
