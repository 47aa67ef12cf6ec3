/** The built app while nobody looks, in the stand-in: in the background, at login, a mark for a new summary, the log, the smoke test. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginIn, expect, ours, test } from './standin/fixtures';
import { chooseItem } from './standin/modules';
import { startStandin } from './standin/standin';

const isMac = process.platform === 'darwin';
test('stand-in run: in the background the closed window does not end the app, tray or dock brings it back, and hidden it opens none', async ({
  context,
  dataFolder,
  browser,
}) => {
  writeFileSync(join(dataFolder, 'settings.json'), JSON.stringify({ background: true }));
  const hidden = await startStandin(context, dataFolder, { args: ['--hidden'] });
  expect(hidden.record.windows).toEqual([]);
  if (isMac) hidden.emit('activate');
  else {
    await expect.poll(() => hidden.record.tray?.icon).toMatch(/tray\.png$/);
    hidden.record.tray?.click();
  }
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
  expect(shown.record.quits).toBe(isMac ? 0 : 1);
  await shown.close();
  await again.close();
});

test('stand-in run: packaged, the app is made to start at login, hidden, as the user wants it, and no longer once they do not', async ({
  context,
  dataFolder,
}) => {
  const home = join(dataFolder, 'config');
  const entry = join(home, 'autostart', 'bubblescope.desktop');
  const before = process.env.XDG_CONFIG_HOME;
  process.env.XDG_CONFIG_HOME = home;
  try {
    const standin = await startStandin(context, dataFolder, { isPackaged: true });
    await expect((await standin.page).locator('h1')).toBeVisible();
    const { value } = (await standin.invoke('settings.read', undefined, ours)) as { value: object };
    const told = () =>
      process.platform === 'linux'
        ? existsSync(entry) && /--hidden$/m.test(readFileSync(entry, 'utf8'))
        : standin.record.loginItems.at(-1);
    const expected = (openAtLogin: boolean) =>
      process.platform === 'linux' ? openAtLogin : { openAtLogin, args: ['--hidden'] };
    for (const background of [true, false]) {
      await standin.invoke('settings.write', { ...value, background }, ours);
      expect(told()).toEqual(expected(background));
    }
    await standin.close();
  } finally {
    if (before === undefined) delete process.env.XDG_CONFIG_HOME;
    else process.env.XDG_CONFIG_HOME = before;
  }
});

test('stand-in run: a process that ends by itself is logged, by its kind and its code', async ({
  window,
  standin,
  dataFolder,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  standin.emit('render-process-gone', {}, {}, { reason: 'oom', exitCode: 5 });
  standin.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 6 });
  standin.emit('child-process-gone', {}, { type: 'Utility', reason: 'clean-exit', exitCode: 0 });
  const log = readFileSync(join(dataFolder, 'logs', 'main.log'), 'utf8');
  expect(log).toContain("the page's process ended: oom, 5");
  expect(log).toContain('a process ended: GPU, crashed, 6');
  expect(log).not.toContain('Utility');
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
