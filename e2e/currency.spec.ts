/** An amount in another currency: typed, shown, kept beside its dollars, and let go only where the user says so. */
import type { Page } from '@playwright/test';
import type { App } from './app';
import { axeOn } from './axe';
import { beginWith } from './begun';
import { expect, test } from './fixtures';
import { themes } from './screens';

async function openForm(page: Page) {
  await page.getByRole('link', { name: 'Commitments', exact: true }).click();
  await page.getByRole('button', { name: 'Add link' }).click();
  const form = page.getByRole('dialog');
  for (const [label, name] of [
    ['Buyer', 'OpenAI'],
    ['Seller', 'Cerebras Systems'],
  ] as const) {
    await form.getByRole('combobox', { name: label }).fill(name);
    await page.keyboard.press('Tab');
  }
  await form.getByLabel('State').selectOption({ label: 'Signed' });
  return form;
}

/** The link that the form has added. */
async function added(app: App) {
  const state = await app.call('ledger.read', undefined);
  const links = state.kind === 'open' ? state.portfolio.links : [];
  return links.find(({ id }) => id === 'openai-cerebras-purchase');
}

test('€2,1 bn of 2024 takes that year’s average, and a typed rate stays', async ({ app, page }) => {
  await beginWith('starter', app, page);
  const form = await openForm(page);
  await form.getByRole('textbox', { name: 'Best estimate' }).fill('€2,1 bn');
  await form.getByLabel('Currency').selectOption('EUR');
  await expect(form.getByText(/^= €2\.1.bn$/)).toBeVisible();
  await form.getByRole('textbox', { name: 'Announced' }).fill('2024-06-01');
  const rate = form.getByRole('textbox', { name: 'USD for 1 EUR' });
  await expect(rate).toHaveValue('1.082');
  await expect(form.getByText(/Federal Reserve/)).toBeVisible();
  await expect(form.getByRole('status', { name: 'Makes' })).toContainText(/\$2\.27.bn/);
  await rate.fill('1,09');
  await form.getByRole('textbox', { name: 'Announced' }).fill('2025-06-01');
  await expect(rate).toHaveValue('1,09');
  await expect(form.getByRole('status', { name: 'Makes' })).toContainText(/\$2\.29.bn/);
  await form.getByRole('button', { name: 'Save link' }).click();
  await expect(form).toBeHidden();
  expect(await added(app)).toMatchObject({
    amount: { best: 2_289_000_000 },
    original: { currency: 'EUR', best: 2.1e9, usdPerUnit: 1.09, day: '2025-06-01' },
  });

  await page
    .getByRole('textbox', { name: 'Search the ledger' })
    .or(page.getByRole('searchbox'))
    .fill('OpenAI');
  await expect(page.getByTitle(/^Entered as €2\.1.bn at 1\.09, 1 Jun 2025$/)).toContainText(
    /\$2\.29.bn\s*€2\.1.bn/,
  );
});

test('a year that is not in the table asks for the rate, in place', async ({ app, page }) => {
  await beginWith('starter', app, page);
  const form = await openForm(page);
  await form.getByLabel('Currency').selectOption('JPY');
  await form.getByRole('textbox', { name: 'Best estimate' }).fill('300bn');
  await form.getByRole('textbox', { name: 'Announced' }).fill('2026-03-01');
  await expect(form.getByText('The table has 1995 to 2025: type it')).toBeVisible();
  await form.getByRole('button', { name: 'Save link' }).click();
  await expect(form.getByText('One thing keeps this from being saved')).toBeVisible();
  await form.getByRole('textbox', { name: 'USD for 1 JPY' }).fill('0.0064');
  await form.getByRole('button', { name: 'Save link' }).click();
  await expect(form).toBeHidden();
  expect(await added(app)).toMatchObject({ amount: { best: 1.92e9 } });
});

test('dollars typed over an original keep it until the user lets it go', async ({ app, page }) => {
  await beginWith('starter', app, page);
  const form = await openForm(page);
  await form.getByLabel('Currency').selectOption('GBP');
  await form.getByRole('textbox', { name: 'Best estimate' }).fill('1bn');
  await form.getByRole('textbox', { name: 'Announced' }).fill('2024');
  await form.getByRole('button', { name: 'Save link' }).click();
  await expect(form).toBeHidden();
  await page.evaluate(() => {
    window.location.hash = '#/commitments/openai-cerebras-purchase';
  });
  await expect(form.getByLabel('Currency')).toHaveValue('GBP');
  await form.getByLabel('Currency').selectOption('USD');
  const best = form.getByRole('textbox', { name: 'Best estimate' });
  await expect(best).toHaveValue('1.2781bn');
  await best.fill('1.3bn');
  await form.getByRole('button', { name: 'Save link' }).click();
  await expect(form.getByText('One thing keeps this from being saved')).toBeVisible();
  expect((await added(app))?.original).toBeDefined();
  await form.getByText(/^Let the amount as entered go/).click();
  await form.getByRole('button', { name: 'Save link' }).click();
  await expect(form).toBeHidden();
  expect(await added(app)).toMatchObject({ amount: { best: 1.3e9 } });
  expect(await added(app)).not.toHaveProperty('original');
});

test('1,400 is shown as it was read, with the way to the other reading', async ({ app, page }) => {
  await beginWith('starter', app, page);
  const form = await openForm(page);
  await form.getByRole('textbox', { name: 'Best estimate' }).fill('1,400 bn');
  await expect(
    form.getByText(/^= \$1\.4.tn: the comma groups thousands\. For \$1\.4.bn type a point$/),
  ).toBeVisible();
});

test('a link’s state must be chosen, and an empty new source does not make it count', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  const form = await openForm(page);
  await form.getByLabel('State').selectOption({ label: 'Choose…' });
  await form.getByRole('textbox', { name: 'Best estimate' }).fill('1bn');
  await form.getByRole('button', { name: 'New source' }).click();
  await expect(form.getByRole('checkbox', { name: 'Count it in the scores' })).not.toBeChecked();
  await form.getByRole('button', { name: 'Drop new source 1' }).click();
  await form.getByRole('button', { name: 'Save link' }).click();
  await expect(form.getByText('One thing keeps this from being saved')).toBeVisible();
  expect(await added(app)).toBeUndefined();
});

for (const theme of themes) {
  test(`the fields of a currency are accessible in the ${theme} theme`, async ({ app, page }) => {
    await beginWith('starter', app, page);
    await page.getByLabel('Theme').selectOption(theme);
    const form = await openForm(page);
    await form.getByLabel('Currency').selectOption('EUR');
    await form.getByRole('textbox', { name: 'Best estimate' }).fill('2,1 bn');
    await form.getByRole('textbox', { name: 'Announced' }).fill('2024');
    await form.getByRole('textbox', { name: 'USD for 1 EUR' }).fill('much');
    await page.keyboard.press('Tab');
    await page.waitForTimeout(500);
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
