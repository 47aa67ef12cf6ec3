/** Stress: a shock built by picking, followed hop by hop, kept under a name and told in the week's summary. */
import type { Page } from '@playwright/test';
import type { App } from './app';
import { axeOn } from './axe';
import { beginWith, showAsOf } from './begun';
import { expect, test } from './fixtures';
import { themes } from './screens';

async function open(app: App, page: Page, subject = ''): Promise<void> {
  await beginWith('starter', app, page);
  await page.goto(`${app.url.split('#')[0]}#/stress${subject}`);
  await page.getByRole('heading', { level: 1, name: /Stress/ }).waitFor();
}
const bound = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const lost = (page: Page, name: string) => bound(page, name).getByRole('strong').first();

test('half of what OpenAI owes is lost at its creditors, and the bounds tell how far it runs', async ({
  app,
  page,
}) => {
  await open(app, page);
  await page.getByRole('button', { name: 'OpenAI pays 50% of what it owes' }).click();
  const slider = page.getByRole('slider', { name: 'OpenAI pays' });
  await expect(slider).toHaveValue('50');
  await expect(lost(page, 'Cushioned')).toHaveText(/^\$\d/);
  const half = await lost(page, 'Cushioned').textContent();
  await slider.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('70');
  await expect(lost(page, 'Cushioned')).not.toHaveText(half ?? '');
  await page.getByRole('button', { name: 'Step back' }).click();
  await expect(slider).toHaveValue('50');
  await expect(lost(page, 'Cushioned')).toHaveText(half ?? '');

  const full = bound(page, 'Passed on in full');
  await page.setViewportSize({ width: 900, height: 600 });
  const [left, right] = await Promise.all([
    bound(page, 'Cushioned').boundingBox(),
    full.boundingBox(),
  ]);
  expect(right?.y, 'the bounds stand side by side').toBe(left?.y);
  await full.getByRole('button', { name: 'Show as table' }).click();
  await expect(bound(page, 'Cushioned').getByRole('table')).toBeVisible();
  const first = full.getByRole('row').nth(1);
  await expect(first).toContainText('OpenAI');
  await expect(first).toContainText('Oracle');
});

test('several at once, by keyboard alone: a link is called off and a financier stops', async ({
  app,
  page,
}) => {
  await open(app, page);
  await page.getByRole('radio', { name: 'Pays a part' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.type('OpenAI → Oracle');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=option][data-focused]')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  const parts = page.getByRole('list', { name: 'The shock' });
  await expect(parts).toContainText('OpenAI’s purchase from Oracle is called off');
  await page.getByRole('radio', { name: 'Is called off' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('combobox', { name: 'Which financier' }).fill('NVIDIA');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(parts).toContainText('NVIDIA stops financing others');
  await page.getByRole('button', { name: 'Remove: NVIDIA stops financing others' }).press('Enter');
  await expect(parts).not.toContainText('NVIDIA');
  await page.getByRole('combobox', { name: 'Which financier' }).fill('Nobody');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(page.getByText('Choose one from the list.')).toBeVisible();
});

test('a scenario is kept, renamed, duplicated, deleted, put back, and there after a restart', async ({
  app,
  page,
}) => {
  await open(app, page);
  await page.getByRole('button', { name: 'OpenAI pays 50% of what it owes' }).click();
  await page.getByRole('button', { name: 'Keep this one…' }).click();
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveValue('OpenAI pays 50% of what it owes');
  await name.fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A name is needed.')).toBeVisible();
  await name.fill('Half');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/stress\/half$/);
  await page.getByRole('slider', { name: 'OpenAI pays' }).press('ArrowLeft');
  await expect
    .poll(
      async () => (await app.call('scenarios.read', undefined)).scenarios[0]?.shock.pays[0]?.share,
    )
    .toBe(0.45);

  const more = page.getByRole('button', { name: 'More for “Half”' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Less than half');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'More for “Less than half”' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page.getByRole('link', { name: 'Less than half (copy)' })).toBeVisible();
  await page.getByRole('button', { name: 'More for “Less than half”' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByText('“Less than half” was deleted.')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Put it back' }).click();
  await expect
    .poll(async () =>
      (await app.call('scenarios.read', undefined)).scenarios.map((one) => one.name),
    )
    .toEqual(['Less than half', 'Less than half (copy)']);
  const kept = await app.call('scenarios.read', undefined);
  await app.restart();
  expect(await app.call('scenarios.read', undefined)).toEqual(kept);
});

test('a scenario that names what is gone says so, is kept, and is told in the week’s summary', async ({
  app,
  page,
}) => {
  const shock = {
    pays: [{ companyId: 'openai', share: 0.5 }],
    cancelled: ['long-gone'],
    stopsFinancing: [],
  };
  await app.call('scenarios.write', {
    scenarios: [{ id: 'half', name: 'Half', shock }],
  });
  await open(app, page, '/half');
  await expect(page.getByText('long-gone', { exact: false }).first()).toBeVisible();
  await page.goto(`${app.url.split('#')[0]}#/weekly/2026-W03`);
  const section = page.getByRole('region', { name: 'If it goes wrong' });
  await expect(section).toContainText('“Half”: OpenAI pays 50% of what it owes');
  await expect(section).toContainText('It names what the ledger does not hold: long-gone');
  expect((await app.call('scenarios.read', undefined)).scenarios).toHaveLength(1);
});

test('a scenario that is not there is said to be not there', async ({ app, page }) => {
  await open(app, page, '/nothing');
  await expect(page.getByText('There is no scenario “nothing”.')).toBeVisible();
});

test('another day has other obligations: the screen looks at the day that is chosen', async ({
  app,
  page,
}) => {
  await open(app, page);
  await showAsOf(page, '2025-12-31');
  await expect(page.getByText('What falls due from 31 Dec 2025 to 31 Dec 2026')).toBeVisible();
});

for (const theme of themes) {
  test(`stress is accessible in the ${theme} theme`, async ({ app, page }) => {
    await open(app, page);
    await page.getByLabel('Theme').selectOption(theme);
    await page.getByRole('button', { name: 'OpenAI pays 50% of what it owes' }).click();
    await expect(lost(page, 'Cushioned')).toHaveText(/^\$\d/);
    await page.waitForTimeout(600);
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: 'Show as table' }).first().click();
    expect((await axeOn(page).analyze()).violations).toEqual([]);
  });
}
