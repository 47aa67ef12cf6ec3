/** Two pages of one app: what one has had kept shows in the other, and neither writes over what it has not seen. */
import type { Page } from '@playwright/test';
import { beginWith, dialScore } from './begun';
import { expect, test } from './fixtures';

async function openCompanies(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Companies', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Companies' }).waitFor();
}

async function editNotes(page: Page, notes: string) {
  await page.getByRole('button', { name: 'Edit' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Note' }).fill(notes);
  return { form, save: form.getByRole('button', { name: 'Save company' }) };
}

test('an edit and its undoing show in the other page at once, with its word on them', async ({
  app,
  page,
  context,
}) => {
  await beginWith('starter', app, page);
  const other = await context.newPage();
  await other.goto(app.url);
  const before = await dialScore(other, 'Concentration');
  await page.goto(`${app.origin}#/companies/nvidia`);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect.poll(() => dialScore(other, 'Concentration')).not.toBe(before);
  await expect(other.getByRole('status').filter({ hasText: 'NVIDIA' })).toBeVisible();

  await other.getByRole('button', { name: /^Undo/ }).first().click();
  await expect.poll(() => dialScore(other, 'Concentration')).toBe(before);
  await expect(page.getByRole('link', { name: 'NVIDIA', exact: true }).first()).toBeVisible();
});

test('a form that was filled in before the other page changed its row is not kept over it', async ({
  app,
  page,
  context,
}) => {
  await beginWith('starter', app, page);
  await page.goto(`${app.origin}#/companies/nvidia`);
  const { form, save } = await editNotes(page, 'Typed first, saved last.');
  const other = await context.newPage();
  await other.goto(app.url);
  await other.goto(`${app.origin}#/companies/nvidia`);
  const second = await editNotes(other, 'Typed last, saved first.');
  await second.save.click();
  await expect(second.form).toBeHidden();

  await save.click();
  await expect(form.getByText(/changed/)).toBeVisible();
  await expect(form.getByRole('textbox', { name: 'Note' })).toHaveValue('Typed first, saved last.');
  const state = await app.call('ledger.read', undefined);
  const nvidia =
    state.kind === 'open' ? state.portfolio.companies.find(({ id }) => id === 'nvidia') : undefined;
  expect(nvidia?.note).toBe('Typed last, saved first.');
});

test('what is shown and can not be said to be kept is taken back, and what was typed stays', async ({
  app,
  page,
}) => {
  await beginWith('empty', app, page);
  await openCompanies(page);
  await page.getByRole('button', { name: 'Add company' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Name' }).fill('Ringmaker');
  await page.route('**/api/ledger.saveNow', (route) => route.abort());
  await form.getByRole('button', { name: 'Save company' }).click();
  await expect(form.getByText(/no longer running/)).toBeVisible();
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue('Ringmaker');
  await expect(page.getByRole('row', { name: /Ringmaker/ })).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Ringmaker' })).toHaveCount(0);
});
