import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { peerTime } from './peers';

const folder = mkdtempSync(join(tmpdir(), 'bubblescope-peers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const root = join(import.meta.dirname, '..', '..');

const fileOf = (name: string, rows: string) => {
  const file = join(folder, name);
  writeFileSync(file, `from,to,amount\n${rows}`);
  return file;
};

test('a peer runs in its own process and tells how long it took', { timeout: 30_000 }, async () => {
  const file = fileOf('ring.csv', 'a,b,1\nb,a,1\n');
  for (const peer of ['highs', 'graphology'] as const) {
    expect(await peerTime(root, peer, file)).toEqual({ ms: expect.any(Number) });
  }
});

test('a peer that takes too long is cut', { timeout: 30_000 }, async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `${at % 3_000},${(at * 7 + 1) % 3_001},9`);
  const file = fileOf('large.csv', `${rows.join('\n')}\n`);
  expect(await peerTime(root, 'highs', file, 1)).toBe('cut');
});

test('a peer that fails is no end of the table', { timeout: 30_000 }, async () => {
  // A chain deeper than its recursion can follow.
  const chain = Array.from({ length: 100_000 }, (_, at) => `${at},${at + 1},1`).join('\n');
  expect(await peerTime(root, 'graphology', fileOf('chain.csv', `${chain}\n`))).toEqual({
    failed: expect.stringContaining('RangeError'),
  });
});
