/** Files read in: understood, asked about, previewed, and written in one step that undo takes back. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { portfolioFile } from '#shared/export/portfolioFile';
import type { Portfolio } from '#shared/model/portfolio';
import type { App } from './app';
import { axeOn } from './axe';
import { beginWith } from './begun';
import { expect, test } from './fixtures';

/** axe looks at each step in both themes. */
test.slow();

async function portfolioOf(app: App): Promise<Portfolio> {
  const state = await app.call('ledger.read', undefined);
  if (state.kind !== 'open') throw new Error('the ledger is not open');
  return state.portfolio;
}

/** `€` is 0x80 in Windows-1252, where Latin-1 has it not. */
const windows1252 = (text: string) =>
  Buffer.from([...text].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))));

async function choose(page: Page, name: string, buffer: Buffer): Promise<Locator> {
  await page.getByRole('link', { name: 'Commitments', exact: true }).click();
  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = page.getByRole('dialog');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Choose a file…' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer });
  return page.getByRole('dialog', { name: `Import ${name}` });
}

const next = (dialog: Locator) => dialog.getByRole('button', { name: 'Next', exact: true }).click();

async function expectAccessible(page: Page): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await page.waitForTimeout(300);
    const axe = axeOn(page);
    // What lies behind a dialog is looked at elsewhere, and takes axe the longest.
    if ((await page.getByRole('dialog').count()) > 0) axe.include('[role="dialog"]');
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
}

const german = windows1252(
  [
    'Käufer;Verkäufer;Art;Betrag in Mrd. €;Leistung;Datum;Status;Quelle;URL;Stufe',
    'OpenAI;Cerebras Systems Inc.;Kauf;10,5;750 MW;03/04/2026;unterzeichnet;Handelsblatt-Bericht;https://example.org/a;2',
    'OpenAI;Münchner Rechenwerk;Miete;1,4;0,75 GW;05/06/2026;unterzeichnet;Handelsblatt-Bericht;https://example.org/a;2',
    'Oracle;Cerebras;Tauschhandel;viel;1 PS;31/31/2026;;;;',
  ].join('\r\n'),
);

test('a German file of deals: found out, asked about, its bad row saved, the rest written and undone', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  const before = await portfolioOf(app);
  const dialog = await choose(page, 'deals.csv', german);
  await expect(dialog.getByLabel('Encoding')).toContainText('Windows-1252 (found)');
  await expect(dialog.getByLabel('Columns are parted by')).toContainText('Semicolon (found)');
  await expect(dialog.getByRole('cell', { name: 'Münchner Rechenwerk' })).toBeVisible();
  await expectAccessible(page);

  await next(dialog);
  await expect(dialog.getByLabel('Column for From (pays)')).toHaveValue('Käufer');
  await expect(dialog.getByLabel('Column for Amount or range')).toHaveValue('Betrag in Mrd. €');
  await expectAccessible(page);

  await next(dialog);
  const go = dialog.getByRole('button', { name: 'Next', exact: true });
  await expect(go).toBeDisabled();
  await expect(dialog.getByText('2 questions are open')).toBeVisible();
  await dialog.getByLabel('Datum: which comes first').selectOption('Day, month, year');
  await dialog.getByLabel('USD for 1 EUR').fill('1,1');
  await dialog.getByLabel('EUR: the day of the rate').fill('2026-04');
  await dialog.getByLabel('“Cerebras” is').selectOption('the same as Cerebras Systems');
  await expect(go).toBeEnabled();
  await expectAccessible(page);

  await next(dialog);
  await expect(dialog.getByText(/^2 links will be imported with 1 company/)).toBeVisible();
  const problems = dialog.getByRole('row', { name: /^4 Problem/ });
  for (const column of ['Betrag in Mrd. €', 'Leistung', 'Datum', 'Art'])
    await expect(problems).toContainText(`${column}: “`);
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save them to mend…' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('deals-to-mend.csv');
  const mend = readFileSync(await download.path(), 'utf8');
  expect(mend.split('\r\n')[1]).toMatch(/^Oracle;Cerebras;Tauschhandel;viel;1 PS;31\/31\/2026;/);
  expect(await portfolioOf(app)).toEqual(before);

  await dialog.getByRole('button', { name: 'Import 2 links' }).click();
  await expect(dialog).toBeHidden();
  const done = page.getByRole('status').filter({ hasText: 'imported from deals.csv' });
  await expect(done).toContainText('1 company, 2 links and 1 source imported from deals.csv.');
  // Pointed at, it stays.
  await done.getByRole('button', { name: 'Undo' }).hover();
  await expectAccessible(page);
  const after = await portfolioOf(app);
  expect(after.links.slice(before.links.length)).toMatchObject([
    {
      from: 'openai',
      to: 'cerebras',
      kind: 'purchase',
      amount: { low: 11.55e9, best: 11.55e9, high: 11.55e9 },
      original: { currency: 'EUR', best: 10.5e9, usdPerUnit: 1.1, day: '2026-04' },
      capacityMw: 750,
      announced: '2026-04-03',
      counted: true,
    },
    { to: 'munchner-rechenwerk', kind: 'lease', announced: '2026-06-05' },
  ]);
  await expect(page.getByRole('button', { name: /^Undo: import of deals\.csv/ })).toBeVisible();
  await done.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Redo: import of deals\.csv/ })).toBeEnabled();
  expect(await portfolioOf(app)).toEqual(before);
});

test('a column is given by dragging and by keyboard, and the mapping is kept by name', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  const file = Buffer.from('X1,X2,X3,X4\nOpenAI,Oracle,purchase,$5bn\n');
  let dialog = await choose(page, 'odd.csv', file);
  await dialog.getByLabel('What the rows are').selectOption('Links');
  await next(dialog);
  await expect(dialog.getByText('Still needed: Kind, From (pays), To (receives)')).toBeVisible();
  // By keyboard: take it up, go to the field, put it down.
  const isTaken = () => page.locator('[data-dragging]').count();
  await expect(async () => {
    if ((await isTaken()) === 0) {
      await dialog.getByRole('button', { name: /^Drag X4/ }).focus();
      await page.keyboard.press('Enter');
    }
    await expect.poll(isTaken, { timeout: 1_000 }).toBeGreaterThan(0);
  }).toPass();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  // The targets are ready a moment after the drag begins, and each is reached by Tab.
  await expect.poll(focused).not.toMatch(/^Drag/);
  for (let press = 0; press < 40 && (await focused()) !== 'Amount or range'; press++) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(150);
  }
  expect(await focused()).toBe('Amount or range');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Column for Amount or range')).toHaveValue('X4');

  await dialog
    .getByRole('row', { name: /X1/ })
    .dragTo(dialog.getByText('From (pays)', { exact: false }).first());
  await expect(dialog.getByLabel('Column for From (pays)')).toHaveValue('X1');
  await dialog.getByLabel('Column for To (receives)').selectOption('X2');
  await dialog.getByLabel('Column for Kind').selectOption('X3');

  await dialog.getByRole('button', { name: 'Save mapping' }).click();
  await page.getByRole('textbox', { name: 'Save this mapping as' }).fill('Odd desk');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Saved mapping')).toHaveValue('Odd desk');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await app.restart();
  await page.goto(app.url);
  await page.reload();
  dialog = await choose(page, 'odd.csv', file);
  await dialog.getByLabel('What the rows are').selectOption('Links');
  await next(dialog);
  await dialog.getByLabel('Saved mapping').selectOption('Odd desk');
  await next(dialog);
  await next(dialog);
  await expect(dialog.getByText(/OpenAI → Oracle, purchase, \$5.bn/)).toBeVisible();
});

test('a portfolio file is merged line by line, or takes the place of all', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  const here = await portfolioOf(app);
  const [first, second, ...rest] = here.links;
  if (!first || !second) throw new Error('the starter has links');
  const file: Portfolio = {
    ...here,
    links: [
      { ...first, note: 'Theirs', confidence: 'estimate' },
      ...rest,
      { ...second, id: 'their-own-link', from: 'their-own-company' },
    ],
    companies: [
      ...here.companies,
      { id: 'their-own-company', name: 'Theirs Alone', kind: 'other', watched: false },
    ],
  };
  const text = Buffer.from(portfolioFile(file));
  const dialog = await choose(page, 'theirs.bubblescope.json', text);
  await expect(dialog.getByText(/^0 of 4 differences taken/)).toBeVisible();
  await expectAccessible(page);
  const merge = dialog.getByRole('button', { name: 'Merge', exact: true });
  await expect(merge).toBeDisabled();

  // A link without its company does not hold together, and that is said.
  const table = dialog.getByRole('table', { name: 'What differs' });
  const tick = (row: RegExp) => table.getByRole('row', { name: row }).locator('label').click();
  await tick(/Theirs Alone →/);
  await expect(dialog.getByRole('alert')).toContainText('there is no company "their-own-company"');
  await expect(merge).toBeDisabled();
  await tick(/^Take Theirs Alone Theirs Alone/);
  await tick(/Take Note of/);
  await expect(dialog.getByText(/^3 of 4 differences taken/)).toBeVisible();
  await expectAccessible(page);
  await merge.click();
  await expect(dialog).toBeHidden();
  const merged = await portfolioOf(app);
  expect(merged.links.length).toBe(here.links.length + 1);
  expect(merged.links[0]).toEqual({ ...first, note: 'Theirs' });
  expect(merged.companies.at(-1)).toMatchObject({ id: 'their-own-company' });

  const again = await choose(page, 'theirs.bubblescope.json', text);
  await again.getByText('Replace', { exact: true }).click();
  await expect(again.getByText('0 rows come, 1 change, 1 go.')).toBeVisible();
  await expectAccessible(page);
  await again.getByRole('button', { name: 'Replace my portfolio' }).click();
  await expect(again).toBeHidden();
  const replaced = await portfolioOf(app);
  expect(new Set(replaced.links.map(({ id }) => id))).toEqual(
    new Set(file.links.map(({ id }) => id)),
  );
  await page.getByRole('button', { name: /^Undo: import of theirs/ }).click();
  await expect(page.getByRole('button', { name: /^Redo: import of theirs/ })).toBeEnabled();
  expect(await portfolioOf(app)).toEqual(merged);
});

test('a bad portfolio file is told whole, and changes nothing', async ({ app, page }) => {
  await beginWith('starter', app, page);
  const before = await portfolioOf(app);
  const bad = JSON.stringify({ ...before, links: [{ id: 'x', kind: 'barter' }] });
  const dialog = await choose(page, 'bad.json', Buffer.from(bad));
  await expect(dialog.getByRole('alert')).toContainText('links[0].from: is missing');
  await expect(dialog.getByRole('button', { name: 'Next', exact: true })).toBeDisabled();
  expect(await portfolioOf(app)).toEqual(before);
});

test('10,000 rows are previewed and written; shared/import/speed.test.ts holds them to two seconds', async ({
  app,
  page,
}) => {
  await beginWith('empty', app, page);
  const lines = Array.from(
    { length: 10_000 },
    (_, at) =>
      `Company ${at % 500} Alpha,Other ${(at * 7) % 900} Beta,purchase,$${at + 1}m,2026-01-${String((at % 28) + 1).padStart(2, '0')},Report ${at},https://example.org/${at}`,
  );
  const text = ['from,to,kind,amount,announced,source,url', ...lines].join('\n');
  const dialog = await choose(page, 'many.csv', Buffer.from(text));
  await expect(dialog.getByText('10,000 rows, 7 columns')).toBeVisible();
  await next(dialog);
  await next(dialog);
  await expect(dialog.getByRole('button', { name: 'Next', exact: true })).toBeEnabled();
  await next(dialog);
  await expect(dialog.getByText(/^10,000 links will be imported/)).toBeVisible();
  const took = await dialog.getByText(/rows read in/).textContent();
  expect(Number(/([\d.]+) s$/.exec(took ?? '')?.[1])).toBeLessThan(5);
  await dialog.getByRole('button', { name: 'Import 10,000 links' }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  expect((await portfolioOf(app)).links).toHaveLength(10_000);
});
