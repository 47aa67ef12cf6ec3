/** What happens to edits that the disk refuses: they stay, are told of, and are saved as soon as it can be done. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeDisk, makeLater } from '../testing/disk';
import { company, put, smallPortfolio } from '../testing/portfolio';
import { temporaryFolder } from '../testing/temporaryFolder';
import { openLedger } from './ledger';

const noon = new Date(2026, 0, 15, 12);

function open(folder: string) {
  const disk = makeDisk();
  const clock = makeLater();
  const answered = makeLater();
  const ledger = openLedger({
    folder,
    openStore: disk.openStore,
    starter: smallPortfolio,
    now: () => noon,
    later: clock.later,
    soon: (run) => void answered.later(0, run),
  });
  const add = (id: string, revision: number) =>
    ledger.edit({ revision, edits: [put('companies', company(id))] });
  const addSoon = (id: string, revision: number) =>
    ledger.edit({ revision, edits: [put('companies', company(id))], answerFirst: true });
  return { ...ledger, add, addSoon, disk, clock, answer: answered.pass };
}
const changesIn = (folder: string): number =>
  JSON.parse(readFileSync(join(folder, 'ledger.json'), 'utf8')).changes.length;

test('an edit that the disk refuses is kept in memory, and said to be unsaved', () => {
  const folder = temporaryFolder();
  const { add, disk, read } = open(folder);
  expect(add('one', 0)).toMatchObject({ ok: true, saving: { unsaved: null } });
  disk.refuse('ENOSPC');
  const unsaved = { code: 'ENOSPC', since: noon.toISOString(), edits: 1 };
  expect(add('two', 1)).toMatchObject({ ok: true, revision: 2, saving: { unsaved } });
  expect(add('three', 2)).toMatchObject({ saving: { unsaved: { ...unsaved, edits: 2 } } });
  expect(read()).toMatchObject({ revision: 3, saving: { unsaved: { edits: 2 } } });
  expect(changesIn(folder)).toBe(1);
});

test('it is tried again ever more rarely, and all that waited is saved at once', () => {
  const folder = temporaryFolder();
  const { add, disk, clock, saving } = open(folder);
  disk.refuse('EROFS');
  add('one', 0);
  for (let tries = 0; tries < 6; tries++) clock.pass();
  expect(clock.delays).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  add('two', 1);
  expect(saving().unsaved).toMatchObject({ edits: 2 });
  disk.refuse(null);
  clock.pass();
  expect(saving()).toEqual({ unsaved: null, noBackup: null });
  expect(changesIn(folder)).toBe(2);
  const { length } = clock.delays;
  clock.pass();
  expect(clock.delays).toHaveLength(length);
});

test('the next edit, and the user, try again without waiting', () => {
  const folder = temporaryFolder();
  const { add, disk, saveNow, clock } = open(folder);
  disk.refuse('EACCES');
  add('one', 0);
  disk.refuse(null);
  expect(add('two', 1)).toMatchObject({ saving: { unsaved: null } });
  expect(changesIn(folder)).toBe(2);
  disk.refuse('EACCES');
  add('three', 2);
  expect(saveNow()).toMatchObject({ unsaved: { code: 'EACCES' } });
  disk.refuse(null);
  expect(saveNow()).toMatchObject({ unsaved: null });
  const writes = disk.writes();
  clock.pass();
  expect(disk.writes()).toBe(writes);
});

test('an unsaved edit can be undone, and the first start’s choice waits like an edit', () => {
  const { begin, disk, read, add, undo, clock } = open(temporaryFolder());
  disk.refuse('ENOSPC');
  expect(begin({ with: 'starter' })).toMatchObject({
    begun: true,
    saving: { unsaved: { edits: 1 } },
  });
  add('one', 0);
  const state = read();
  const id = state.kind === 'open' ? (state.steps.undo?.id ?? '') : '';
  expect(undo({ id })).toMatchObject({ ok: true, revision: 2 });
  disk.refuse(null);
  clock.pass();
  expect(read()).toMatchObject({ portfolio: smallPortfolio, saving: { unsaved: null } });
});

test('a data folder that vanished is made anew, and the whole ledger is in it', () => {
  const folder = join(temporaryFolder(), 'data');
  mkdirSync(folder);
  const { add } = open(folder);
  add('one', 0);
  rmSync(folder, { recursive: true });
  expect(add('two', 1)).toMatchObject({ saving: { unsaved: null } });
  expect(changesIn(folder)).toBe(2);
});

test('a vanished drive is not filled in: the edits wait for it to come back', () => {
  const drive = join(temporaryFolder(), 'drive');
  const folder = join(drive, 'data');
  mkdirSync(folder, { recursive: true });
  const { add, clock, saving } = open(folder);
  add('one', 0);
  renameSync(drive, `${drive}-away`);
  onTestFinished(() => rmSync(`${drive}-away`, { recursive: true, force: true }));
  expect(add('two', 1)).toMatchObject({ saving: { unsaved: { code: 'ENOENT' } } });
  renameSync(`${drive}-away`, drive);
  clock.pass();
  expect(saving()).toEqual({ unsaved: null, noBackup: null });
  expect(changesIn(folder)).toBe(2);
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
});

test('a backup that can not be made is told of, and holds no edit back', () => {
  const folder = temporaryFolder();
  open(folder).add('one', 0);
  rmSync(join(folder, 'backups'), { recursive: true, force: true });
  writeFileSync(join(folder, 'backups'), 'a file in its place');
  const { add, saving } = open(folder);
  expect(add('two', 1)).toMatchObject({ ok: true, saving: { unsaved: null } });
  expect(saving().noBackup).toEqual({ code: 'EEXIST', since: noon.toISOString() });
  expect(changesIn(folder)).toBe(2);
});

test('an edit may be answered before it is written, and is written right after', () => {
  const folder = temporaryFolder();
  const { add, addSoon, answer, undo, read, disk } = open(folder);
  add('one', 0);
  const result = addSoon('two', 1);
  expect(result).toMatchObject({ ok: true, revision: 2 });
  expect(read()).toMatchObject({ revision: 2 });
  expect(changesIn(folder)).toBe(1);
  answer();
  expect(changesIn(folder)).toBe(2);

  const id = result.ok ? (result.change?.id ?? '') : '';
  undo({ id, answerFirst: true });
  expect(changesIn(folder)).toBe(2);
  answer();
  expect(changesIn(folder)).toBe(3);
  const writes = disk.writes();
  answer();
  expect(disk.writes()).toBe(writes);
});

test('two that were answered first are written at once, and with the next edit all of them', () => {
  const folder = temporaryFolder();
  const { add, addSoon, saveNow, disk, answer } = open(folder);
  addSoon('one', 0);
  addSoon('two', 1);
  expect(saveNow()).toEqual({ unsaved: null, noBackup: null });
  expect([changesIn(folder), disk.writes()]).toEqual([2, 1]);
  addSoon('three', 2);
  add('four', 3);
  expect([changesIn(folder), disk.writes()]).toEqual([4, 2]);
  answer();
  expect(disk.writes()).toBe(2);
});

test('what was answered first and the disk refuses waits like any other, and is counted', () => {
  const folder = temporaryFolder();
  const { addSoon, saveNow, disk, clock, saving } = open(folder);
  disk.refuse('ENOSPC');
  expect(addSoon('one', 0)).toMatchObject({ ok: true, saving: { unsaved: null } });
  expect(saveNow()).toMatchObject({ unsaved: { code: 'ENOSPC', edits: 1 } });
  addSoon('two', 1);
  expect(saveNow()).toMatchObject({ unsaved: { code: 'ENOSPC', edits: 2 } });
  disk.refuse(null);
  clock.pass();
  expect(saving()).toEqual({ unsaved: null, noBackup: null });
  expect(changesIn(folder)).toBe(2);
});

test('a backup of today is made before what was answered first is written, and holds what was before', () => {
  const folder = temporaryFolder();
  open(folder).begin({ with: 'starter' });
  rmSync(join(folder, 'backups'), { recursive: true, force: true });
  const { addSoon, answer } = open(folder);
  addSoon('one', 0);
  expect(existsSync(join(folder, 'backups'))).toBe(false);
  answer();
  const [backup = ''] = readdirSync(join(folder, 'backups'));
  const held = JSON.parse(readFileSync(join(folder, 'backups', backup), 'utf8'));
  expect([held.changes.length, changesIn(folder)]).toEqual([0, 1]);
});
