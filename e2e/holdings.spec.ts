/** Your holdings: off until used, by company and by fund, and what they hang on. */
import type { Page } from '@playwright/test';
import { axeOn } from './axe';
import { beginWith } from './begun';
import { expect, test } from './fixtures';

async function expectAccessible(page: Page) {
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('a company and a fund of a CSV file are entered, seen to hang on the loops, removed and put back', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await page.getByRole('link', { name: 'Holdings', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is entered' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Add a company' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Keep it' }).click();
  await expect(form.getByText('This is needed.')).toHaveCount(2);
  await form.getByRole('combobox', { name: 'Company' }).fill('Oracle');
  await page.keyboard.press('Tab');
  await form.getByLabel('Value in dollars').fill('$10k');
  await form.getByRole('button', { name: 'Keep it' }).click();
  await expect(form).toBeHidden();

  await page.getByRole('button', { name: 'Add a fund' }).click();
  await form.getByLabel('Fund', { exact: true }).fill('Chips');
  await form.getByLabel('Value in dollars').fill('30,000');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    form.getByRole('button', { name: 'Read from a CSV file…' }).click(),
  ]);
  const csv = 'Ticker;Name;Weight %\nNVDA;Nvidia;50,0\nNESN;Nestlé;25,5\nORCL;Oracle;n/a\n';
  await chooser.setFiles({ name: 'chips.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(form.getByText('2 companies named, 75.5% of the fund')).toBeVisible();
  await expect(form.getByText('Line 4, “Oracle; n/a”: there is no weight.')).toBeVisible();
  await form.getByRole('button', { name: 'Keep it' }).click();
  await expect(form.getByText('each problem is named below')).toBeVisible();
  await expectAccessible(page);
  const weights = form.getByLabel('What it holds');
  await weights.fill((await weights.inputValue()).replace('Oracle; n/a', ''));
  await form.getByRole('button', { name: 'Keep it' }).click();
  await expect(form).toBeHidden();

  await expect(page.getByText('$40,000')).toBeVisible();
  const byCompany = page.getByRole('table', { name: 'By company' });
  await expect(byCompany.getByRole('row', { name: /^NVIDIA/ })).toContainText('37.5%');
  await expect(byCompany.getByRole('row', { name: /^OpenAI/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'By loop' }).getByRole('row')).not.toHaveCount(1);
  await expectAccessible(page);

  await app.restart();
  await page.goto(`${app.url}`);
  await page.evaluate(() => {
    window.location.hash = '#/holdings';
  });
  await page.getByRole('button', { name: 'Remove Chips' }).click();
  await expect(page.getByText('Chips is removed.')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('button', { name: 'Edit Chips' })).toBeVisible();
  const kept = await app.call('holdings.read', undefined);
  expect(kept.positions.map(({ usd }) => usd)).toEqual([10_000, 30_000]);
});
