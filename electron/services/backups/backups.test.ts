/** Backups over a real folder: when they are made, what they hold, and what putting one back does. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LedgerOpen } from '#shared/api';
import { company, put, remove, smallPortfolio } from '../../testing/portfolio';
import { temporaryFolder } from '../../testing/temporaryFolder';
import { openConfStore } from '../confStore';
import { openLedger } from '../ledger';
import { backupHandlers } from './backupHandlers';
import { openBackups } from './backups';

/** A ledger and its backups under a clock that is set by hand. */
function open(folder: string) {
  let instant = new Date(2026, 0, 15, 12);
  const now = () => instant;
  const backups = openBackups(folder, now);
  const ledger = openLedger({
    folder,
    openStore: openConfStore,
    starter: smallPortfolio,
    now,
    backups,
  });
  const state = (): LedgerOpen => {
    const found = ledger.read();
    if (found.kind === 'refused') throw new Error('the ledger is refused');
    return found;
  };
  const add = (id: string) =>
    ledger.edit({ revision: state().revision, edits: [put('companies', company(id))] });
  const names = () => readdirSync(join(folder, 'backups')).sort();
  const calls = backupHandlers(backups, ledger);
  return {
    ...ledger,
    compare: calls['backups.compare'],
    restore: calls['backups.restore'],
    backups,
    state,
    add,
    names,
    setTime: (...parts: [number, number, number, number?]) => {
      instant = new Date(2026, ...parts);
    },
  };
}
const fileIn = (folder: string) => readFileSync(join(folder, 'ledger.json'), 'utf8');

test('the first change of a day is preceded by a backup of what stood there, to the byte', () => {
  const folder = temporaryFolder();
  const { add, setTime, names } = open(folder);
  add('one');
  expect(existsSync(join(folder, 'backups'))).toBe(false);
  add('two');
  const before = fileIn(folder);
  expect(names()).toHaveLength(1);
  setTime(0, 16, 9);
  add('three');
  add('four');
  expect(names()).toHaveLength(2);
  expect(readFileSync(join(folder, 'backups', String(names()[1])), 'utf8')).toBe(before);
});

test('a restart on the same day makes no second one', () => {
  const folder = temporaryFolder();
  const first = open(folder);
  first.add('one');
  first.add('two');
  const second = open(folder);
  second.add('three');
  expect(second.names()).toHaveLength(1);
});

test('an import and a restore are each preceded by a backup of their own', () => {
  const { add, edit, state, restore, names } = open(temporaryFolder());
  add('one');
  add('two');
  const by = { kind: 'import', file: 'deals.csv' } as const;
  edit({ revision: 2, edits: [put('companies', company('three'))], by });
  const [daily = ''] = names();
  expect(restore({ name: daily })).toMatchObject({ ok: true });
  expect(names().map((name) => name.split('.')[1])).toEqual(['daily', 'import', 'restore']);
  expect(state().portfolio.companies.map(({ id }) => id)).toEqual(['buyer', 'seller', 'one']);
});

test('restoring is one change that undo takes back', () => {
  const { add, edit, state, restore, undo, names, compare } = open(temporaryFolder());
  add('one');
  edit({ revision: 1, edits: [remove('links', 'sale'), remove('companies', 'seller')] });
  edit({
    revision: 2,
    edits: [put('companies', company('buyer', { name: 'Renamed' }))],
    name: 'n',
  });
  const before = state();
  const [name = ''] = names();
  expect(compare({ name })).toEqual({
    ok: true,
    comparison: {
      rows: {
        companies: { added: 1, edited: 1, removed: 0 },
        links: { added: 1, edited: 0, removed: 0 },
        commitments: { added: 0, edited: 0, removed: 0 },
        sources: { added: 0, edited: 0, removed: 0 },
      },
      renamed: 'small',
    },
  });
  expect(state()).toEqual(before);
  restore({ name });
  expect(state()).toMatchObject({ revision: 4, steps: { redo: null } });
  expect(state().portfolio.companies.map((row) => row.name)).toEqual(['BUYER', 'SELLER', 'ONE']);
  undo({ id: state().steps.undo?.id ?? '' });
  expect(state().portfolio).toEqual(before.portfolio);
});

test('a backup that holds what is there already changes nothing', () => {
  const { add, backups, restore, state } = open(temporaryFolder());
  add('one');
  backups.make('manual');
  const [name = ''] = [backups.newestGood()?.name];
  restore({ name });
  expect(state().revision).toBe(1);
});

test('in place of a damaged file the newest good backup is offered, and adopted with its history', async () => {
  const folder = temporaryFolder();
  const first = open(folder);
  first.add('one');
  first.add('two');
  first.backups.make('manual');
  writeFileSync(join(folder, 'ledger.json'), '{"schema": 2, "portf');
  const good = first.names()[1] ?? '';
  const worse = good.replace('2026', '2027');
  writeFileSync(join(folder, 'backups', worse), 'damaged too');

  const { state, restore, history, backups } = open(folder);
  expect(state().setAside).toMatchObject({
    file: 'ledger.set-aside-2026-01-15.json',
    backup: { name: good, reason: 'manual', content: { companies: 4, changes: 2 } },
  });
  expect((await backups.list()).map(({ name, content }) => [name, content === null])).toEqual([
    [worse, true],
    [good, false],
    [first.names()[0], false],
  ]);
  expect(restore({ name: worse })).toMatchObject({ ok: false, why: 'problems' });
  expect(restore({ name: good })).toMatchObject({ ok: true, ledger: { setAside: null } });
  expect(state()).toMatchObject({ revision: 2, begun: true });
  expect(history({ limit: 10 })).toHaveLength(2);
  expect(open(folder).state().portfolio).toEqual(state().portfolio);
  expect(readFileSync(join(folder, 'ledger.set-aside-2026-01-15.json'), 'utf8')).toBe(
    '{"schema": 2, "portf',
  );
});

test('after a damaged file, what was entered since is not lost by a restore', () => {
  const folder = temporaryFolder();
  const first = open(folder);
  first.add('one');
  first.backups.make('manual');
  writeFileSync(join(folder, 'ledger.json'), '');
  const { state, restore, undo, begin, add } = open(folder);
  const name = state().setAside?.backup?.name ?? '';
  begin({ with: 'empty' });
  add('mine');
  restore({ name });
  expect(state().portfolio.companies.map(({ id }) => id)).toEqual(['buyer', 'seller', 'one']);
  undo({ id: state().steps.undo?.id ?? '' });
  expect(state().portfolio.companies.map(({ id }) => id)).toEqual(['mine']);
});

test('a backup of an earlier schema is restored, one of a newer is refused', () => {
  const folder = temporaryFolder();
  const { add, state, restore } = open(folder);
  add('one');
  mkdirSync(join(folder, 'backups'), { recursive: true });
  const [old, newer] = [1, 3].map((schema) => {
    const name = `ledger-2025-01-0${schema}T00-00-00-000Z.daily.json`;
    const document = { schema, portfolio: smallPortfolio, changes: [], begun: true };
    writeFileSync(join(folder, 'backups', name), JSON.stringify(document));
    return name;
  });
  expect(restore({ name: newer ?? '' })).toMatchObject({
    ok: false,
    problems: [{ code: 'newer-version' }],
  });
  expect(state().revision).toBe(1);
  expect(restore({ name: old ?? '' })).toMatchObject({ ok: true });
  expect(state().portfolio).toEqual(smallPortfolio);
});

test('no name leads out of the folder', () => {
  const folder = temporaryFolder();
  const { add, restore, compare } = open(folder);
  add('one');
  for (const name of ['../ledger.json', 'ledger.json', '', '..', '/etc/passwd']) {
    expect(restore({ name })).toEqual({ ok: false, why: 'gone' });
    expect(compare({ name })).toEqual({ ok: false, why: 'gone' });
  }
});

test('seventy days of changes leave thirty backups, and the last of each month before', () => {
  const { add, setTime, names } = open(temporaryFolder());
  add('first');
  for (let day = 1; day <= 70; day++) {
    setTime(1, day, 12);
    add(`c${day}`);
  }
  expect(names()).toHaveLength(31);
});
