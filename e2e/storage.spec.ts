/** What a person finds of the files on disk: unsaved changes, a damaged ledger, backups and the settings. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './app';
import { axeOn } from './axe';
import { beginWith } from './begun';
import { expect, test } from './fixtures';

const acme = { id: 'acme', name: 'Acme', kind: 'chipmaker', watched: true } as const;
const add = (app: App, id: string, revision: number) =>
  app.call('ledger.edit', {
    revision,
    edits: [{ table: 'companies', id, after: { ...acme, id, name: `Acme ${id}` } }],
  });
const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
const unwatch = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: /watch/i }).first().click();
const axe = async (page: Page) => (await axeOn(page).analyze()).violations;

test('while the data folder is gone the edit stays on screen, said to be unsaved, and is saved when it is back', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await goTo(page, '#/companies/cerebras');
  await expect(page.locator('h1')).toHaveText('Cerebras Systems');
  const folder = app.dataFolder;
  renameSync(folder, `${folder}-away`);
  writeFileSync(folder, 'something else');

  await unwatch(page);
  const banner = page.getByRole('alert').filter({ hasText: 'not saved' });
  await expect(banner).toContainText('1 change is not saved');
  await expect(banner).toContainText(folder);
  await unwatch(page);
  await expect(banner).toContainText('2 changes are not saved');
  expect(await axe(page)).toEqual([]);

  rmSync(folder);
  renameSync(`${folder}-away`, folder);
  await banner.getByRole('button', { name: 'Try again' }).click();
  await expect(banner).toHaveCount(0);
  expect(JSON.parse(readFileSync(join(folder, 'ledger.json'), 'utf8')).changes).toHaveLength(2);
});

test('it saves by itself once it can, and a page with unsaved changes asks before it is left', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await goTo(page, '#/companies/cerebras');
  await expect(page.locator('h1')).toHaveText('Cerebras Systems');
  renameSync(app.dataFolder, `${app.dataFolder}-away`);
  writeFileSync(app.dataFolder, 'something else');
  await unwatch(page);
  const banner = page.getByRole('alert').filter({ hasText: 'not saved' });
  await expect(banner).toBeVisible();
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.reload({ timeout: 2_000 }).catch(() => {});
  expect(asked).toEqual(['beforeunload']);
  rmSync(app.dataFolder);
  renameSync(`${app.dataFolder}-away`, app.dataFolder);
  await expect(banner).toHaveCount(0, { timeout: 20_000 });
});

test('a backup is made, compared and restored, and the restore is undone', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await add(app, 'one', 0);
  await goTo(page, '#/settings');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  const table = page.getByRole('table', { name: 'Backups, newest first' });
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(table.getByRole('row').filter({ hasText: 'Made by you' })).toHaveCount(1);
  await add(app, 'two', 1);
  await page.reload();

  await table
    .getByRole('row')
    .filter({ hasText: 'Made by you' })
    .getByRole('button', { name: /^Restore the backup of/ })
    .click();
  const dialog = page.getByRole('alertdialog');
  const row = dialog.getByRole('row', { name: /^Companies/ });
  await expect(row).toHaveText('Companies001');
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'is restored' })).toBeVisible();
  await expect(table.getByRole('row').filter({ hasText: 'Before a restore' })).toHaveCount(1);

  const companies = async () => {
    const state = await app.call('ledger.read', undefined);
    return state.kind === 'open' ? state.portfolio.companies.map(({ id }) => id) : [];
  };
  expect(await companies()).not.toContain('two');
  await page.getByRole('banner').getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(companies).toContain('two');
});

test('a setting takes effect at once, wherever it is shown, and is kept', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await goTo(page, '#/settings');
  const scoring = page.getByRole('region', { name: 'Scoring' });
  await scoring.getByText('Headline', { exact: true }).click();
  const bar = page.getByRole('radiogroup', { name: 'Convention' });
  await expect(bar.getByRole('radio', { name: 'Headline' })).toBeChecked();
  await page.getByRole('region', { name: 'Appearance' }).getByText('Dark').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Closes on').selectOption('Monday');
  await page.getByLabel('At', { exact: true }).selectOption('09:00');
  await expect
    .poll(() => app.call('settings.read', undefined))
    .toMatchObject({
      theme: 'dark',
      convention: 'headline',
      weekClose: { weekday: 1, hour: 9 },
    });
  await expect(page.getByRole('region', { name: 'Data folder' })).toContainText(app.dataFolder);
});

test.describe('a damaged ledger', () => {
  test.use({
    app: async ({ startApp, dataFolder }, use) => {
      const first = await startApp();
      await first.call('ledger.begin', { with: 'starter' });
      await add(first, 'one', 0);
      await first.call('backups.make', undefined);
      await first.stop();
      writeFileSync(join(dataFolder, 'ledger.json'), '{"schema": 2, "portf');
      await first.start();
      await use(first);
    },
  });

  test('the newest backup is offered and put back in one click, and the bad file stays', async ({
    app,
    page,
  }) => {
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText('Your portfolio file could not be read');
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole('button', { name: /^Put back the backup of/ }).click();
    await expect(dialog).toHaveCount(0);
    await goTo(page, '#/companies/one');
    await expect(page.locator('h1')).toHaveText('Acme one');
    const aside = readdirSync(app.dataFolder).find((name) => name.includes('set-aside')) ?? '';
    expect(readFileSync(join(app.dataFolder, aside), 'utf8')).toBe('{"schema": 2, "portf');
    await app.restart();
    const state = await app.call('ledger.read', undefined);
    expect(state).toMatchObject({ setAside: null, revision: 1 });
  });

  test('who begins anew finds the way to the backup above the screen', async ({ page }) => {
    await page.getByRole('button', { name: 'Begin empty' }).click();
    const banner = page.getByRole('alert').filter({ hasText: 'could not be read' });
    await banner.getByRole('button', { name: /^Put back/ }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Restore', exact: true })
      .click();
    await goTo(page, '#/companies/one');
    await expect(page.locator('h1')).toHaveText('Acme one');
  });
});
