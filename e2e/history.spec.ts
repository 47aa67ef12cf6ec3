/** Every change can be taken back and made again, across restarts, and is told in the history. */
import type { Page } from '@playwright/test';
import type { App } from './app';
import { axeOn } from './axe';
import { beginWith, dialScore } from './begun';
import { expect, test } from './fixtures';
import { themes } from './screens';

const deal = 'openai-oracle-300bn';

async function dealBn(app: App): Promise<number> {
  const state = await app.call('ledger.read', undefined);
  const links = state.kind === 'open' ? state.portfolio.links : [];
  return (links.find(({ id }) => id === deal)?.amount?.best ?? 0) / 1e9;
}

/** Through the form, as a person does it. */
async function editDeal(page: Page, amount: string): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/companies/oracle';
  });
  await page.getByRole('button', { name: /^Edit OpenAI → Oracle, purchase, \$3/ }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Best estimate' }).fill(amount);
  await form.getByRole('button', { name: 'Save link' }).click();
  await expect(form).toBeHidden();
}

/** Those of the bar; a toast may offer the same step. */
const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Undo/ });
const redo = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Redo/ });

test('an amount is taken back and made again from the keyboard, and after a restart', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await expect(undo(page)).toBeDisabled();
  await editDeal(page, '310bn');
  await expect(undo(page)).toHaveAccessibleName('Undo: amount of OpenAI → Oracle');
  expect(await dealBn(app)).toBe(310);

  await page.keyboard.press('Control+z');
  await expect(redo(page)).toHaveAccessibleName('Redo: amount of OpenAI → Oracle');
  expect(await dealBn(app)).toBe(300);
  await expect(undo(page)).toBeDisabled();
  await page.keyboard.press('Control+Shift+z');
  await expect(redo(page)).toBeDisabled();
  expect(await dealBn(app)).toBe(310);

  await app.restart();
  await page.goto(app.url);
  await page.reload();
  await undo(page).click();
  await expect(redo(page)).toBeEnabled();
  expect(await dealBn(app)).toBe(300);
  await page.keyboard.press('Control+y');
  await expect(undo(page)).toBeEnabled();
  expect(await dealBn(app)).toBe(310);
  expect(await app.call('ledger.history', { limit: 10 })).toHaveLength(5);
});

test('while a form is open or a text is typed, Ctrl+Z is left to the text', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await editDeal(page, '310bn');
  await page.getByRole('button', { name: /^Edit OpenAI → Oracle, purchase, \$3/ }).click();
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'Best estimate' });
  await field.fill('320bn');
  await page.keyboard.press('Control+z');
  await expect(field).not.toHaveValue('320bn');
  await page.getByRole('dialog').getByLabel('Kind').focus();
  await page.keyboard.press('Control+z');
  expect(await dealBn(app)).toBe(310);
});

test('the history tells each change: when, what, from what to what', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await editDeal(page, '310bn');
  const card = page.getByRole('region', { name: 'History' });
  await expect(card.getByRole('listitem')).toHaveCount(1);
  await expect(card).toContainText('Amount of OpenAI → Oracle');
  await expect(card).toContainText(/\$300.bn.*\$310.bn/);

  await undo(page).click();
  await expect(card.getByRole('listitem').first()).toContainText(
    'Undid: amount of OpenAI → Oracle',
  );
  await page.getByRole('button', { name: /^Edit OpenAI → Oracle, purchase, \$3/ }).click();
  const form = page.getByRole('dialog');
  await form.getByText('What was changed here').click();
  await expect(form.getByText('Undid: amount of OpenAI → Oracle')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'History', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'History' });
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  for (const theme of themes) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test('a company removed with its links comes back in one step', async ({ app, page }) => {
  await beginWith('starter', app, page);
  const before = await app.call('ledger.read', undefined);
  await page.evaluate(() => {
    window.location.hash = '#/companies/cerebras';
  });
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: 'Remove' })
    .click();
  await expect(undo(page)).toHaveAccessibleName(/^Undo: removed Cerebras Systems and \d+ links/);
  await undo(page).click();
  await expect(undo(page)).toBeDisabled();
  const after = await app.call('ledger.read', undefined);
  expect(after.kind === 'open' && before.kind === 'open' && after.portfolio).toEqual(
    before.kind === 'open' && before.portfolio,
  );
});

test('a past day is typed digit by digit, whatever the day is on the way', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await page.getByRole('button', { name: 'As known now' }).click();
  const field = page.getByRole('group', { name: 'As known on' });
  for (const [typed, told] of [
    ['31012026', '31 Jan 2026'],
    ['01122025', '1 Dec 2025'],
  ] as const) {
    await field.getByRole('spinbutton', { name: /^day/ }).click();
    await page.keyboard.type(typed);
    await expect(page.getByRole('status').filter({ hasText: `recorded by ${told}` })).toBeVisible();
  }
});

test('as known on a past day hides what was entered today, and shows what was corrected as it was', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  const acme = { id: 'acme', name: 'Acme', kind: 'chipmaker', watched: true } as const;
  await app.call('ledger.edit', {
    revision: 0,
    edits: [{ table: 'companies', id: 'acme', after: acme }],
  });
  await page.reload();
  await editDeal(page, '310bn');
  await page.getByRole('button', { name: 'As known now' }).click();
  const field = page.getByRole('group', { name: 'As known on' });
  await field.getByRole('spinbutton', { name: /^day/ }).click();
  await page.keyboard.type('15012026');
  const banner = page.getByRole('status').filter({ hasText: 'recorded by 15 Jan 2026' });
  await expect(banner).toBeVisible();

  // The correction of today is not there yet, and nothing can be changed.
  await expect(
    page.getByRole('button', { name: /^Edit OpenAI → Oracle, purchase, \$300/ }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeDisabled();
  await expect(undo(page)).toBeDisabled();
  await page.keyboard.press('Control+z');
  expect(await dealBn(app)).toBe(310);
  await page.getByRole('button', { name: /^Edit OpenAI → Oracle, purchase, \$300/ }).click();
  const form = page.getByRole('dialog');
  await expect(form).toContainText('return to now');
  await expect(form.getByRole('button', { name: 'Save link' })).toBeDisabled();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Companies', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Companies' }).waitFor();
  await expect(page.getByRole('link', { name: 'Acme' })).toHaveCount(0);
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.getByRole('button', { name: 'Return to now' }).click();
  await expect(banner).toBeHidden();
  await expect(page.getByRole('link', { name: 'Acme' })).toBeVisible();
});

test('the dials are scored from what was known on the day', async ({ app, page }) => {
  await beginWith('starter', app, page);
  const now = await dialScore(page, 'Circularity');
  await page.getByRole('button', { name: 'As known now' }).click();
  const field = page.getByRole('group', { name: 'As known on' });
  await field.getByRole('spinbutton', { name: /^day/ }).click();
  await page.keyboard.type('01062024');
  await expect.poll(() => dialScore(page, 'Circularity')).not.toBe(now);
  await page.getByRole('button', { name: 'Return to now' }).click();
  await expect.poll(() => dialScore(page, 'Circularity')).toBe(now);
});
