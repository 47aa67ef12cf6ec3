/** The built app at home on the system, in the stand-in: menus, files from outside, the window's place, the background, the log. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './standin/fixtures';
import { chooseItem, itemsOf } from './standin/modules';
import { startStandin } from './standin/standin';

/** Past the first start's choice, and past the tour that it begins. */
async function beginIn(window: Page): Promise<void> {
  await window.getByRole('dialog').getByRole('button').first().click();
  await window.getByRole('button', { name: 'Skip the tour' }).click();
}

const ours = { url: 'app://bubblescope/', parent: null };
const portfolio = (name: string) =>
  JSON.stringify({
    format: 'bubblescope.portfolio',
    version: 1,
    name,
    companies: [{ id: 'acme', name: 'Acme', kind: 'chipmaker', watched: true }],
    links: [],
    commitments: [],
    sources: [],
  });

test('stand-in run: each menu says its items in the language of the app, and the roles are the system’s', async ({
  window,
  standin,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  const roles = itemsOf(standin.record).flatMap(({ role }) => role ?? []);
  const all = [
    ...['fileMenu', 'editMenu', 'viewMenu', 'windowMenu', 'help', 'undo', 'redo', 'cut', 'copy'],
    ...['paste', 'selectAll', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen', 'minimize'],
    ...['close', 'quit'],
  ] as const;
  expect(roles).toEqual(expect.arrayContaining([...all]));
  expect(itemsOf(standin.record).map(({ label }) => label)).toContain('User Guide');
  const { value } = (await standin.invoke('settings.read', undefined, ours)) as { value: object };
  await standin.invoke('settings.write', { ...value, language: 'fr', theme: 'dark' }, ours);
  expect(itemsOf(standin.record).map(({ label }) => label)).toContain('Guide de l’utilisateur');
  expect(standin.record.themeSource).toBe('dark');
});

test('stand-in run: what the menu asks, the page does', async ({ window, standin }) => {
  await beginIn(window);
  chooseItem(standin.record, 'Settings…');
  await expect(window.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  chooseItem(standin.record, 'User Guide');
  await expect(window.getByRole('heading', { level: 1, name: 'User guide' })).toBeVisible();
  chooseItem(standin.record, 'About Bubblescope');
  await expect(window.getByRole('dialog', { name: 'Bubblescope' })).toBeVisible();
  await window.getByText('Packages that it is made of').click();
  await expect(window.getByText(/^react-dom/)).toBeVisible();
  await window.keyboard.press('Escape');
  chooseItem(standin.record, 'Show Log');
  await expect(window.getByText('nothing has failed')).toBeVisible();
});

test('stand-in run: a file from a double click waits for the first start’s choice, goes to the import, and is among the recent ones', async ({
  context,
  dataFolder,
}) => {
  mkdirSync(dataFolder, { recursive: true });
  const file = join(dataFolder, 'deals.bubblescope.json');
  writeFileSync(file, portfolio('From outside'));
  const standin = await startStandin(context, dataFolder, { args: [file] });
  const window = await standin.page;
  await expect(window.getByRole('dialog').getByRole('button').first()).toBeVisible();
  await window.getByRole('button', { name: 'Begin empty' }).click();
  await expect(window.getByText('deals.bubblescope.json')).toBeVisible();
  expect(await standin.invoke('opened.take', undefined, ours)).toEqual({ ok: true, value: null });
  expect(standin.record.recent).toEqual([file]);
  expect(itemsOf(standin.record).map(({ label }) => label)).toContain('deals.bubblescope.json');
  chooseItem(standin.record, 'Clear List');
  expect(itemsOf(standin.record).map(({ label }) => label)).not.toContain('deals.bubblescope.json');
  await standin.close();
});

test('stand-in run: a second start hands its file over; macOS does so by an event; a bad one is told without a change', async ({
  window,
  standin,
  dataFolder,
}) => {
  await beginIn(window);
  writeFileSync(join(dataFolder, 'second.json'), portfolio('Second'));
  standin.emit('second-instance', {}, ['electron', '.', 'second.json'], dataFolder);
  await expect(window.getByText('second.json')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);

  let prevented = false;
  const event = {
    preventDefault: () => {
      prevented = true;
    },
  };
  standin.emit('open-file', event, join(dataFolder, 'missing.json'));
  expect(prevented).toBe(true);
  await expect.poll(() => standin.record.errorBoxes.length).toBe(1);
  expect(standin.record.errorBoxes[0]?.content).toBe('missing.json could not be read (ENOENT).');

  standin.record.openAnswers.push([join(dataFolder, 'second.json')]);
  chooseItem(standin.record, 'Open…');
  await expect(window.getByText('second.json')).toBeVisible();
});

test('stand-in run: the window comes back where it was, and a display that is gone is no place', async ({
  context,
  dataFolder,
  browser,
}) => {
  test.slow();
  const first = await startStandin(context, dataFolder);
  await expect((await first.page).locator('h1')).toBeVisible();
  first.record.bounds = { x: 120, y: 60, width: 1100, height: 700 };
  await first.closeWindow();
  expect(first.record.quits).toBe(process.platform === 'darwin' ? 0 : 1);
  await first.close();

  const again = await browser.newContext();
  const second = await startStandin(again, dataFolder);
  await expect((await second.page).locator('h1')).toBeVisible();
  expect(second.record.windows[0]).toMatchObject({ x: 120, y: 60, width: 1100, height: 700 });
  second.record.bounds = { x: 5000, y: 60, width: 1100, height: 700 };
  await second.closeWindow();
  await second.close();
  await again.close();

  const last = await browser.newContext();
  const third = await startStandin(last, dataFolder);
  await expect((await third.page).locator('h1')).toBeVisible();
  expect(third.record.windows[0]).toMatchObject({ width: 1100, height: 700 });
  expect(third.record.windows[0]).not.toHaveProperty('x');
  await third.close();
  await last.close();
});

test('stand-in run: in the background the closed window does not end the app, the tray brings it back, and hidden it opens none', async ({
  context,
  dataFolder,
  browser,
}) => {
  test.skip(process.platform === 'darwin', 'macOS has the dock for it');
  writeFileSync(join(dataFolder, 'settings.json'), JSON.stringify({ background: true }));
  const hidden = await startStandin(context, dataFolder, { args: ['--hidden'] });
  expect(hidden.record.windows).toEqual([]);
  await expect.poll(() => hidden.record.tray?.icon).toMatch(/tray\.png$/);
  hidden.record.tray?.click();
  await expect((await hidden.page).locator('h1')).toBeVisible();
  await hidden.closeWindow();
  expect(hidden.record.quits).toBe(0);
  // From source, nothing is made to start at login.
  expect(hidden.record.loginItems).toEqual([]);
  await hidden.close();

  const again = await browser.newContext();
  const shown = await startStandin(again, dataFolder);
  const window = await shown.page;
  await beginIn(window);
  await window.evaluate(() => {
    location.hash = '#/settings';
  });
  await window.getByText('Start with the computer, without a window').click();
  await expect.poll(() => shown.record.tray).toBeNull();
  await shown.closeWindow();
  expect(shown.record.quits).toBe(1);
  await shown.close();
  await again.close();
});

test('stand-in run: a new summary marks the icon while nobody looks, and the window’s focus takes the mark away', async ({
  window,
  standin,
}) => {
  standin.record.focused = false;
  await beginIn(window);
  await expect.poll(() => standin.record.badges, { timeout: 30_000 }).toEqual([1]);
  standin.record.notifications[0]?.click();
  expect(standin.record.badges).toEqual([1, 0]);
});

test('stand-in run: what fails within is logged without its words, shown, and packed into a report that was looked through', async ({
  context,
  dataFolder,
}) => {
  // Not by the fixture, whose watch would count this failure as an offence.
  const standin = await startStandin(context, dataFolder);
  const window = await standin.page;
  await beginIn(window);
  await window
    .evaluate(() => {
      setTimeout(() => {
        const fail = () => Promise.reject(new Error('Project Nightingale, $4 bn'));
        void fail();
      });
    })
    .catch(() => {});
  const log = join(dataFolder, 'logs', 'main.log');
  await expect.poll(() => existsSync(log)).toBe(true);
  const text = readFileSync(log, 'utf8');
  expect(text).toContain('page: Error');
  expect(text).not.toContain('Nightingale');

  chooseItem(standin.record, 'Report a Problem…');
  const dialog = window.getByRole('dialog', { name: 'Report a problem' });
  await expect(dialog.getByText('page: Error')).toBeVisible();
  await dialog.getByText('Your settings').click();
  await dialog.getByRole('textbox').fill('It happened on Sunday.');
  const filePath = join(dataFolder, 'report.zip');
  standin.record.saveAnswers.push({ canceled: false, filePath });
  await dialog.getByRole('button', { name: 'Save the report' }).click();
  await expect(dialog.getByText(/^Saved/)).toBeVisible();
  const zip = readFileSync(filePath).toString('latin1');
  for (const name of ['note.txt', 'app.txt', 'log.txt']) expect(zip).toContain(name);
  expect(zip).not.toContain('settings.json');
  await window.keyboard.press('Escape');
  chooseItem(standin.record, 'Show Log');
  await window.getByRole('button', { name: 'Show the file' }).click();
  await expect.poll(() => standin.record.shownPaths).toEqual([log]);
  await standin.close();
});

test('stand-in run: with --smoke the app opens, loads, answers, starts its thread and quits', async ({
  context,
  dataFolder,
}) => {
  const standin = await startStandin(context, dataFolder, { args: ['--smoke'], isPackaged: false });
  await expect.poll(() => standin.record.quits, { timeout: 30_000 }).toBe(1);
  expect(standin.record.exits).toEqual([]);
  expect(existsSync(join(dataFolder, 'writer.lock'))).toBe(false);
  await standin.close();
});
