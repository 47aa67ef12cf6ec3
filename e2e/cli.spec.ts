/** The `bubblescope` command as a process: clean output, exit codes, a pipe. What it computes is tested beside its code. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const traps = join(root, 'shared', 'engine', 'golden', 'traps.portfolio.json');

const bubblescope = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [join(root, 'scripts', 'bubblescope.mjs'), ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, BUBBLESCOPE_BUILT: '1', LC_ALL: 'C' },
  });

test('score --json prints JSON and nothing else', () => {
  const { status, stdout, stderr } = bubblescope(['score', traps, '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ portfolio: 'traps', asOf: null });
});

test('a file comes through a pipe, and a bad one ends with 1', () => {
  const { status, stdout, stderr } = bubblescope(['check', '-'], '{"format": "other"}');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe('format: "other" is not "bubblescope.portfolio"\n');
});

test('bad usage ends with 2', () => {
  expect(bubblescope(['score']).status).toBe(2);
});

test('report reads the data folder of a running app, and writes nothing', async ({ app }) => {
  await app.call('ledger.begin', { with: 'starter' });
  // The running app writes its own summaries meanwhile.
  const files = () => readdirSync(app.dataFolder).filter((name) => name !== 'summaries');
  const before = files();
  const args = ['report', '--week', '2026-W03', '--data', app.dataFolder, '--format', 'json'];
  const { status, stdout } = bubblescope(args);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ week: '2026-W03' });
  expect(files()).toEqual(before);
});
