/** The built app at home on the system, in the stand-in: menus, files from outside and those taken away, the window's place. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginIn, expect, ours, test } from './standin/fixtures';
import { chooseItem, itemsOf } from './standin/modules';
import { startStandin } from './standin/standin';

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

test('stand-in run: a file that is dropped on the window goes to the import; what is saved as a portfolio is one again', async ({
  window,
  standin,
  dataFolder,
}) => {
  await beginIn(window);
  const exported = join(dataFolder, 'mine.bubblescope');
  standin.record.saveAnswers.push({ canceled: false, filePath: exported });
  const text = portfolio('Taken away');
  const taken = { name: 'mine.bubblescope.json', mediaType: 'application/json', text };
  expect(await standin.invoke('file.save', taken, ours)).toEqual({
    ok: true,
    value: { saved: true },
  });
  expect(standin.record.saveDialogs.at(-1)).toMatchObject({
    defaultPath: 'mine.bubblescope',
    filters: [{ extensions: ['bubblescope'] }, { extensions: ['json'] }],
  });
  // As the system drags a file in: a drag made up within the page carries none.
  const chromium = await window.context().newCDPSession(window);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await chromium.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 400,
      data: { items: [], files: [exported], dragOperationsMask: 1 },
    });
  }
  const dialog = window.getByRole('dialog', { name: 'Import mine.bubblescope' });
  await expect(dialog.getByRole('button', { name: 'Take all' })).toBeVisible();
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
