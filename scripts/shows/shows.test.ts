/** The shows, shorter than by hand: `npm run shows` runs all of them. */
import { expect, test } from 'vitest';
import { bundleShow } from '../shows.mjs';
import { damageShow } from './damage';
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

test('of a thousand hostile messages none crashes the main side, names a path or writes', async () => {
  expect(await fuzzIpc({ runs: 1_000, seed: 7, ...silently })).toEqual([]);
}, 120_000);
