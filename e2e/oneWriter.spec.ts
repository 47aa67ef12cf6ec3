/** One writer per data folder, whichever of the three ways in comes first: Electron (its stand-in), browser mode, command line. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from './app';
import { expect, test } from './fixtures';
import { startStandin } from './standin/standin';

const cli = join(fileURLToPath(import.meta.url), '..', '..', 'dist', 'cli.js');
const command = (...args: string[]) =>
  spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });

/** Every file below with its size and time. */
function contentOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => [name, statSync(join(folder, name))] as const)
    .filter(([, stat]) => stat.isFile())
    .map(([name, { size, mtimeMs }]) => `${name} ${size} ${mtimeMs}`)
    .sort();
}

test('where browser mode holds the folder, Electron says so and ends, the command line writes nothing, and a plain report is told all the same', async ({
  app,
  dataFolder,
  browser,
}) => {
  await app.call('ledger.begin', { with: 'starter' });
  await expect
    .poll(async () => (await app.call('summaries.status', undefined)).running, { timeout: 30_000 })
    .toBeNull();
  const context = await browser.newContext();
  const second = await startStandin(context, dataFolder);
  expect(second.record.exits).toEqual([1]);
  expect(second.record.windows).toEqual([]);
  await second.close();
  await context.close();

  const before = contentOf(dataFolder);
  const missed = command('report', '--all-missed', '--data', dataFolder);
  expect(missed.status).toBe(1);
  expect(missed.stderr).toMatch(/open/i);
  const report = command('report', '--week', '2026-W03', '--data', dataFolder, '--format', 'md');
  expect(report.status).toBe(0);
  expect(report.stdout).toContain('2026');
  expect(contentOf(dataFolder)).toEqual(before);
});

test('where Electron holds the folder, browser mode says so and ends, and the command line writes nothing', async ({
  browser,
  dataFolder,
}) => {
  const context = await browser.newContext();
  const standin = await startStandin(context, dataFolder);
  await expect((await standin.page).locator('h1')).toBeVisible();
  const held = readFileSync(join(dataFolder, 'writer.lock'), 'utf8');
  await expect(new App(dataFolder).start()).rejects.toThrow(/already open on/);
  expect(command('report', '--all-missed', '--data', dataFolder).status).toBe(1);
  expect(readFileSync(join(dataFolder, 'writer.lock'), 'utf8')).toBe(held);
  await standin.close();
  expect(existsSync(join(dataFolder, 'writer.lock'))).toBe(false);
  await context.close();
});
