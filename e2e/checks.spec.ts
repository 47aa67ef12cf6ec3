/** The checks: what may be wrong is named, and one press away from where it is mended. */
import type { Page } from '@playwright/test';
import { axeOn } from './axe';
import { beginWith, showAsOf } from './begun';
import { expect, test } from './fixtures';
import { themes } from './screens';

async function openChecks(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Commitments', exact: true }).click();
  await showAsOf(page, '2026-06-30');
  await page.getByText(/^Checks \(12\)$/).click();
}

test('a price out of line is named, and leads to the form of its link', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await openChecks(page);
  const group = page.getByRole('region', { name: 'Price of a gigawatt out of line' });
  await expect(group.getByText(/for a GW, 3\.17× below the median/)).toBeVisible();
  await group.getByRole('link', { name: /^Meta Platforms → Advanced Micro Devices/ }).click();
  const form = page.getByRole('dialog');
  await expect(form.getByRole('textbox', { name: 'Best estimate' })).toHaveValue(/60/);
  await form.getByRole('button', { name: 'Close' }).click();
  await expect(group).toBeVisible();
});

test('a company beyond its revenue leads to its page', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await openChecks(page);
  const group = page.getByRole('region', { name: 'Commitments beyond revenue' });
  await group.getByRole('link', { name: 'IREN' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'IREN' })).toBeVisible();
});

test('the ledger marks a link that a check speaks of, and shows those alone', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await openChecks(page);
  await page.getByText('Links', { exact: true }).click();
  await page.getByRole('button', { name: 'With a notice' }).click();
  await expect(page.getByText(/^6 of 148 links$/)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Check: Its term ran to Apr 2025/ })).toBeVisible();
});

for (const theme of themes) {
  test(`the checks and the export menu are accessible in the ${theme} theme`, async ({
    app,
    page,
  }) => {
    await beginWith('starter', app, page);
    await page.getByLabel('Theme').selectOption(theme);
    await openChecks(page);
    await page.getByRole('region', { name: 'Term already over' }).waitFor();
    const found = async () => (await axeOn(page).analyze()).violations;
    expect((await found()).map(({ id }) => id)).toEqual([]);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menu').waitFor();
    await page.waitForTimeout(500);
    expect((await found()).map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
