/** The ledger's job: what is entered is scored at once, kept for good, and refused where it is wrong. */
import type { Page } from '@playwright/test';
import { beginWith, dialScore } from './begun';
import { expect, test } from './fixtures';

async function open(page: Page, screen: string): Promise<void> {
  await page.getByRole('link', { name: screen, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: screen }).waitFor();
}

async function addCompany(page: Page, name: string): Promise<void> {
  await open(page, 'Companies');
  await page.getByRole('button', { name: 'Add company' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Name' }).fill(name);
  await form.getByRole('button', { name: 'Save company' }).click();
  await expect(form).toBeHidden();
}

interface LinkEntry {
  readonly kind: string;
  readonly from: readonly [label: string, name: string];
  readonly to: readonly [label: string, name: string];
  readonly amount: string;
}

async function fillLink(page: Page, { kind, from, to, amount }: LinkEntry) {
  await open(page, 'Commitments');
  await page.getByRole('button', { name: 'Add link' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Kind').selectOption({ label: kind });
  for (const [label, name] of [from, to]) {
    await form.getByRole('combobox', { name: label }).fill(name);
    await page.keyboard.press('Tab');
  }
  await form.getByRole('textbox', { name: 'Best estimate' }).fill(amount);
  await form.getByRole('textbox', { name: 'Announced' }).fill('2026-01-15');
  await form.getByLabel('State').first().selectOption({ label: 'Signed' });
  await form.getByText('Count it in the scores').click();
  return form;
}

test('a company and two links that close a loop change circularity and the loop list, and outlive a restart', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  const before = await dialScore(page, 'Circularity');
  await addCompany(page, 'Ringmaker');
  const stake = {
    kind: 'Investment (finance)',
    from: ['Investor', 'NVIDIA'],
    to: ['Investee', 'Ringmaker'],
  } as const;
  const sale = {
    kind: 'Purchase (trade)',
    from: ['Buyer', 'Ringmaker'],
    to: ['Seller', 'NVIDIA'],
  } as const;
  for (const entry of [
    { ...stake, amount: '$900bn' },
    { ...sale, amount: '0.8tn' },
  ]) {
    const form = await fillLink(page, entry);
    await form.getByRole('button', { name: 'Save link' }).click();
    await expect(form).toBeHidden();
  }
  await open(page, 'Overview');
  const loops = page.getByRole('region', { name: 'The biggest loops' });
  await expect(loops.getByRole('listitem').first()).toContainText('Ringmaker');
  await expect(loops.getByText('$800 bn').first()).toBeVisible();
  await expect.poll(() => dialScore(page, 'Circularity')).toBeGreaterThan(before + 10);

  await app.restart();
  await page.goto(app.url);
  await page.reload();
  await expect(loops.getByRole('listitem').first()).toContainText('Ringmaker');
  const history = await app.call('ledger.history', { limit: 10 });
  expect(history).toHaveLength(3);
});

test('a bad amount is refused with its reason, and what was typed stays', async ({ app, page }) => {
  await beginWith('starter', app, page);
  const form = await fillLink(page, {
    kind: 'Purchase (trade)',
    from: ['Buyer', 'OpenAI'],
    to: ['Seller', 'Oracle'],
    amount: 'lots',
  });
  await form.getByRole('button', { name: 'Save link' }).click();
  await expect(form.getByText('One thing keeps this from being saved')).toBeVisible();
  await expect(form.getByRole('textbox', { name: 'Best estimate' })).toHaveValue('lots');
  await form.getByRole('textbox', { name: 'Best estimate' }).fill('5bn');
  await form.getByRole('textbox', { name: 'Low' }).fill('6bn');
  await form.getByRole('button', { name: 'Save link' }).click();
  await expect(form.getByText(/One thing keeps this from being saved/)).toBeVisible();
  const state = await app.call('ledger.read', undefined);
  expect(state.kind === 'open' && state.portfolio.links.length).toBe(148);
});

test('750 MW and $10bn are understood as typed and shown back', async ({ app, page }) => {
  await beginWith('starter', app, page);
  const form = await fillLink(page, {
    kind: 'Purchase (trade)',
    from: ['Buyer', 'OpenAI'],
    to: ['Seller', 'Cerebras Systems'],
    amount: '$10bn',
  });
  await form.getByRole('textbox', { name: 'Capacity' }).fill('0.75 GW');
  await expect(form.getByText(/= \$10.bn/)).toBeVisible();
  await expect(form.getByText(/= 750.MW/)).toBeVisible();
});

test('a link is edited and removed, a company removed with its links in one change', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await page.evaluate(() => {
    window.location.hash = '#/companies/cerebras';
  });
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await expect(dialog).toContainText(/links/);
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(dialog).toBeHidden();
  const state = await app.call('ledger.read', undefined);
  const left = state.kind === 'open' ? state.portfolio.links : [];
  expect(left.some(({ from, to }) => from === 'cerebras' || to === 'cerebras')).toBe(false);
  expect(await app.call('ledger.history', { limit: 10 })).toHaveLength(1);
});

test('a company is taken off the watch list with one press, and the list says so', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await open(page, 'Companies');
  await page.getByRole('button', { name: 'Watch OpenAI' }).click();
  await expect(page.getByText('20 watched of 55')).toBeVisible();
});
