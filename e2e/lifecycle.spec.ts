/** Starting, stopping and starting again: what is printed, what is kept, who may write. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultSettings } from '#shared/model/settings';
import { ask } from './ask';
import { expect, test } from './fixtures';

const start = join(fileURLToPath(import.meta.url), '..', '..', 'scripts', 'start.mjs');
const run = (...args: string[]) =>
  spawnSync(process.execPath, [start, ...args], {
    encoding: 'utf8',
    env: { ...process.env, BUBBLESCOPE_BUILT: '1' },
  });
const acme = { id: 'acme', name: 'Acme', kind: 'chipmaker', watched: true } as const;

test('it prints its address and nothing else, and stops cleanly on Ctrl+C', async ({ app }) => {
  expect(app.output).toBe(`Bubblescope is at ${app.url}\n`);
  const code = await app.stop();
  if (process.platform !== 'win32') {
    expect(code).toBe(0);
    expect(existsSync(join(app.dataFolder, 'writer.lock'))).toBe(false);
  }
});

test('what was changed is still there after stopping and starting', async ({ app }) => {
  const edits = [{ table: 'companies', id: 'acme', after: acme }] as const;
  const edited = await app.call('ledger.edit', { revision: 0, edits });
  expect(edited).toMatchObject({ ok: true, revision: 1 });
  const before = await app.call('ledger.read', undefined);
  await app.call('settings.write', {
    ...defaultSettings,
    theme: 'dark',
    language: 'fr',
    convention: 'headline',
    weekClose: { weekday: 1, hour: 9 },
    notify: false,
    background: false,
    staleAfterDays: 90,
  });
  await app.restart();
  expect(await app.call('ledger.read', undefined)).toEqual(before);
  expect(await app.call('ledger.history', { limit: 5 })).toHaveLength(1);
  expect(await app.call('settings.read', undefined)).toMatchObject({ theme: 'dark' });
});

test('a damaged ledger is set aside, and the app says under which name', async ({
  dataFolder,
  startApp,
}) => {
  writeFileSync(join(dataFolder, 'ledger.json'), '{"schema": 1, "portf');
  const app = await startApp();
  const state = await app.call('ledger.read', undefined);
  if (state.kind === 'refused') throw new Error('refused');
  const aside = state.setAside?.file ?? '';
  expect(aside).toMatch(/^ledger\.set-aside-\d{4}-\d\d-\d\d\.json$/);
  expect(readFileSync(join(dataFolder, aside), 'utf8')).toBe('{"schema": 1, "portf');
});

test('a second start on the same data folder says so in one line and ends with 1', async ({
  app,
}) => {
  const second = run('--browser', '--no-open', '--data', app.dataFolder);
  expect(second.status).toBe(1);
  expect(second.stdout).toBe('');
  expect(second.stderr).toMatch(/^Bubblescope is already open on .+ \(process \d+\)\.\n$/);
});

test('a port that is in use is told in one line, and the folder is free again', async ({
  app,
  dataFolder,
}) => {
  const other = join(dataFolder, 'other');
  const second = run('--browser', '--no-open', '--port', String(app.port), '--data', other);
  expect(second.status).toBe(1);
  expect(second.stderr).toBe(`Port ${app.port} is in use; try --port 0.\n`);
  expect(existsSync(join(other, 'writer.lock'))).toBe(false);
});

for (const args of [['--colour'], ['--port', 'many'], ['--port', '70000'], ['extra']]) {
  test(`npm start -- ${args.join(' ')} ends with 2 and the usage`, () => {
    const { status, stderr, stdout } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/usage: npm start/);
  });
}

test('it answers on no other address of this machine', async ({ app }) => {
  const others = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  for (const { address } of others) {
    await expect(fetch(`http://${address}:${app.port}/`)).rejects.toThrow();
  }
  expect(
    (await ask(app.port, { path: '/', headers: { host: `127.0.0.1:${app.port}` } })).status,
  ).toBe(200);
});
