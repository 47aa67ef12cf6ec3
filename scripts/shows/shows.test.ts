/** The shows, shorter than by hand: `npm run shows` runs all of them. */
import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../electron/testing/temporaryFolder';
import { bundleShow } from '../shows.mjs';
import { damageShow } from './damage';
import { deskShow, lookAtSummaries } from './desk';
import { fullDiskShow } from './fullDisk';
import { fuzzIpc } from './ipcFuzz';
import { killShow } from './kill';

const silently = { say: () => {} };

test('in fifteen rounds of kill -9 every acknowledged change is there, and every file opens', async () => {
  const editor = await bundleShow('editor');
  expect(await killShow({ rounds: 15, editor, ...silently })).toEqual([]);
}, 120_000);

test('the show of kills finds a writer that is careless', async () => {
  const editor = await bundleShow('editor');
  expect(await killShow({ rounds: 15, editor, careless: true, ...silently })).not.toEqual([]);
}, 120_000);

test('on a disk that fills up, what was acknowledged stays, and the rest is said to be unsaved', async () => {
  const editor = await bundleShow('editor');
  expect(await fullDiskShow({ editor, ...silently })).toEqual([]);
}, 120_000);

test('however the ledger is damaged, the app opens, offers the newest backup and keeps the file', async () => {
  expect(await damageShow(silently)).toEqual([]);
}, 120_000);

test('weeks that are written by a process that is killed again and again are all there, once and whole', async () => {
  const [writer, worker] = [await bundleShow('deskWriter'), await bundleShow('summaryWorker')];
  const folder = temporaryFolder();
  const show = { folder, weeks: 5, kills: 2, writer, worker, ...silently };
  expect(await deskShow(show)).toEqual([]);

  // The look finds what it is there to find.
  const damaged = (name: string, damage: (path: string) => void) => {
    const copy = join(folder, `copy-${name}`);
    cpSync(join(folder, 'summaries'), copy, { recursive: true });
    damage(join(copy, name));
    const found = lookAtSummaries(copy, 5);
    rmSync(copy, { recursive: true });
    return found.join('; ');
  };
  expect(damaged('2026-W50.json', (path) => writeFileSync(path, '{ "schema": 1'))).toContain(
    'torn',
  );
  expect(damaged('2026-W50.json', rmSync)).toContain('4 weeks');
  expect(damaged('2026-W50.md', rmSync)).toContain('no text');
  expect(damaged('2026-W60.tmp', (path) => appendFileSync(path, 'x'))).toContain('left behind');
}, 120_000);

test('of a thousand hostile messages none crashes the main side, names a path or writes', async () => {
  expect(await fuzzIpc({ runs: 1_000, seed: 7, ...silently })).toEqual([]);
}, 120_000);
