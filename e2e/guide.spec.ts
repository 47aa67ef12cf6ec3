/** The guide, the log, the report and About in a local browser: readable, reachable, without a request elsewhere, clean by axe in light and dark. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeOn } from './axe';
import { beginWith } from './begun';
import { expect, test } from './fixtures';

async function expectClean(page: Page): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    // Colours fade: what is measured is the page at rest.
    await page.waitForTimeout(300);
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

test('the guide is a click away, in the language of the app, and a section is reached by its address', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await page.getByRole('link', { name: 'Guide', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('User guide');
  await expect(page.locator('nav a[aria-current="page"]')).toHaveText('Guide');
  await expect(page).toHaveTitle('Guide – Bubblescope');
  await page.getByRole('navigation', { name: 'Contents' }).getByText('Work by keyboard').click();
  await expect(page.getByRole('heading', { name: 'Work by keyboard' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Work by keyboard' })).toBeInViewport();
  for (const picture of await page.getByRole('img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBe(960);
  }
  await expectClean(page);
  await page.getByLabel('Language').selectOption('fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guide de l’utilisateur');
});

test('the log is read, a report is looked through and taken away, and About lists every licence', async ({
  app,
  page,
}) => {
  // axe reads the page six times.
  test.slow();
  mkdirSync(join(app.dataFolder, 'logs'), { recursive: true });
  writeFileSync(
    join(app.dataFolder, 'logs', 'main.log'),
    '[x] [error] ledger.edit: Error ENOSPC\n',
  );
  await beginWith('empty', app, page);
  await page.goto(`${app.origin}#/settings`);
  await page.getByRole('button', { name: 'Show the log' }).click();
  await expect(page.getByRole('log')).toContainText('ENOSPC');
  await expectClean(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Report a problem' }).click();
  const dialog = page.getByRole('dialog', { name: 'Report a problem' });
  await expect(dialog.getByText(/^Bubblescope \d/)).toBeVisible();
  await expectClean(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the report' }).click();
  expect((await download).suggestedFilename()).toMatch(/^bubblescope-problem-[\d-]+\.zip$/);
  await expect(dialog.getByText(/^Saved/)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'About', exact: true }).click();
  await page.getByText('Packages that it is made of').click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await expectClean(page);
});
