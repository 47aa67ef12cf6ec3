/** What can be done from anywhere: the palette, the shortcuts, the word after a change, the tour, the looks. */
import type { Page } from '@playwright/test';
import { beginWith } from './begun';
import { expect, test } from './fixtures';
import { keepSettings, openScreen } from './screens';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const palette = (page: Page) => page.getByRole('dialog', { name: 'Find anything' });

/** Types, and takes what stands first: what is named. */
async function choose(page: Page, typed: string, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
  await page.keyboard.type(typed);
  await expect(palette(page).locator('[role=option][data-focused]')).toHaveText(name);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
}

test('the palette leads to a company, a week and a link, does actions, and knows what was chosen last', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await choose(page, 'cerebras', /^Cerebras Systems \(/);
  await expect(heading(page, 'Cerebras Systems')).toBeVisible();
  await choose(page, '2026-w03', /^2026-W03/);
  await expect(heading(page, 'Week 3 of 2026')).toBeVisible();
  await choose(page, 'g42 cerebras', /^G42 → Cerebras/);
  await expect(page.getByRole('dialog', { name: /link/i })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await choose(page, 'dark col', /^Dark colours/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await choose(page, 'french', /^Show in French/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-FR');

  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Tout rechercher' });
  const recent = dialog.getByRole('group', { name: 'Récents' }).getByRole('option');
  await expect(recent.last()).toContainText('Cerebras Systems');
  await page.keyboard.type('xyzzyq');
  await expect(dialog).toContainText('Rien ne s’appelle');
});

test('keys go to the screens, leaf through the weeks and open what they say', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  for (const [keys, name] of [
    ['gc', 'Companies'],
    ['gm', 'Commitments'],
    ['gs', 'Settings'],
    ['go', 'Overview'],
  ] as const) {
    await page.keyboard.type(keys);
    await expect(heading(page, name)).toBeVisible();
  }
  const day = page.getByRole('group', { name: 'As of' });
  const today = await day.innerText();
  await page.keyboard.press('e');
  await expect(day).not.toHaveText(today);
  await page.keyboard.press('t');
  await expect.poll(() => day.innerText()).toBe(today);

  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Shortcuts' });
  await expect(sheet).toContainText('Add a link');
  // A dialog is open: the keys rest.
  await page.keyboard.type('gc');
  await expect(heading(page, 'Companies')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: /link/i })).toBeVisible();
});

test('keys are letters where one types, and single ones can be switched off', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await openScreen(page, '#/companies');
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('n?go');
  await expect(page.getByRole('searchbox')).toHaveValue('n?go');
  await expect(page.getByRole('dialog')).toBeHidden();

  await openScreen(page, '#/settings');
  await page.getByText('Shortcuts of a single key').click();
  await page.locator('h1').click();
  await page.keyboard.type('?gcn');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(heading(page, 'Settings')).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeVisible();
});

test('a change is told with the way back, holds the focus where it is, and goes by itself', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await openScreen(page, '#/companies');
  const star = page
    .getByRole('row', { name: /OpenAI/ })
    .getByRole('button')
    .first();
  await star.focus();
  await page.keyboard.press('Space');
  const toast = page.getByRole('status').filter({ hasText: 'Watch list of OpenAI' });
  await expect(toast).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('[role=status]'))).toBeNull();
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Undid' })).toBeVisible();
  const now = async () => {
    const ledger = await app.call('ledger.read', undefined);
    if (ledger.kind !== 'open') throw new Error('refused');
    return ledger.portfolio.companies.find(({ id }) => id === 'openai')?.watched;
  };
  await expect.poll(now).toBe(true);
  // Pointed at and with the focus it stays; then it goes.
  await page.waitForTimeout(9_000);
  const undid = page.getByRole('status').filter({ hasText: 'Undid' });
  await expect(undid).toBeVisible();
  await page.mouse.move(5, 5);
  await page.locator('h1').click();
  await expect(undid).toBeHidden({ timeout: 15_000 });
});

test('the tour points at four real things, is skipped by Escape, and comes once unless asked for', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Go on with it' }).click();
  const notes = ['Two dials', 'What changed, and why', 'From headline to cash'];
  for (const name of notes) {
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expect(page.locator('[data-pointed-at]')).toBeInViewport();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('dialog', { name: /this week’s deals/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add link' })).toHaveAttribute('data-pointed-at');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();

  await choose(page, 'take the tour', /^Take the tour/);
  await expect(page.getByRole('dialog', { name: 'Two dials' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('contrast follows the system, or the choice', async ({ app, page }) => {
  await beginWith('starter', app, page);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-contrast', 'normal');
  await page.emulateMedia({ contrast: 'more' });
  await expect(html).toHaveAttribute('data-contrast', 'high');
  await openScreen(page, '#/settings');
  await page.getByRole('radiogroup', { name: 'Contrast' }).getByText('Normal').click();
  await expect(html).toHaveAttribute('data-contrast', 'normal');
  await page.emulateMedia({ media: 'print', contrast: 'no-preference' });
  await keepSettings(app, { theme: 'dark' });
  await page.reload();
  // Paper is white, whatever the screen is.
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ media: 'screen' });
  await expect(html).toHaveAttribute('data-theme', 'dark');
});
