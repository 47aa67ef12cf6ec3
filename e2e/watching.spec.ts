/** The user's own lines and theses: drawn, locked, decided, and there after a restart. */
import { axeOn } from './axe';
import { beginWith } from './begun';
import { expect, test } from './fixtures';

test('an alert is drawn with its level, told as a sentence, and removed', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await page.goto(`${app.url.split('#')[0]}#/weekly/watching`);
  await page.getByRole('button', { name: 'Add alert' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Add alert' }).click();
  await expect(form.getByText('This is needed.')).toBeVisible();
  await form.getByLabel('What', { exact: true }).selectOption('burden');
  await form.getByRole('combobox', { name: 'Company' }).fill('OpenAI');
  await page.keyboard.press('Tab');
  await form.getByLabel('Level').fill('50');
  await page.keyboard.press('Enter');
  const line = 'OpenAI: commitments above 50× a year’s revenue';
  await expect(page.getByText(line)).toBeVisible();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.reload();
  await page.getByRole('button', { name: `Remove the alert “${line}”` }).click();
  await expect(page.getByText('No alert yet.')).toBeVisible();
});

test('a thesis is locked once set, decided once, and scored', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await page.goto(`${app.url.split('#')[0]}#/weekly/watching`);
  await page.getByRole('button', { name: 'Set a thesis' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('What you expect').fill('Cerebras will list below its last round');
  await form.getByLabel('How likely, in percent').fill('70');
  await form.getByLabel('Decided by').fill('2099-12-31');
  await form.getByLabel('What would confirm it').fill('The first day’s close');
  await form.getByLabel('What would refute it').fill('The first day’s close');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await form.getByRole('button', { name: 'Set and lock' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('Cerebras will list below its last round')).toBeVisible();

  await page.getByRole('button', { name: 'Refuted' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('Brier score will be 0.49');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByText('Brier score over 1 decided thesis: 0.49')).toBeVisible();
  const kept = await app.call('lines.read', undefined);
  await app.restart();
  expect(await app.call('lines.read', undefined)).toEqual(kept);
  const changed = kept.theses.map((thesis) => ({ ...thesis, probability: 0.1 }));
  await expect(app.call('lines.write', { ...kept, theses: changed })).rejects.toThrow('locked');
});

test('a line that a week crosses is told first in its summary', async ({ app, page }) => {
  const condition = { kind: 'dial', dial: 'circularity', side: 'above', level: 60 } as const;
  await app.call('lines.write', { alerts: [{ id: 'a1', condition }], theses: [] });
  await beginWith('starter', app, page);
  await page.goto(`${app.url.split('#')[0]}#/weekly/2026-W03`);
  const first = page.getByRole('article').getByRole('region').first();
  await expect(first).toContainText('69');
  await expect(first.getByRole('heading')).toHaveText('Your lines');
});
