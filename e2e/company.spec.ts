/** A company's page as a person reads it. */
import type { Page } from '@playwright/test';
import { axeOn } from './axe';
import { beginWith, showAsOf } from './begun';
import { expect, test } from './fixtures';
import { themes } from './screens';

const go = (page: Page, id: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/companies/${id}`);
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('Cerebras: who it is, who is tied to it, and how much hangs on one customer', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await go(page, 'cerebras');
  await expect(heading(page, 'Cerebras Systems')).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('Chipmaker · Listed as CBRS · US');
  await expect(main).toContainText(/Revenue \$510.m in the year to 31 Dec 2025/);
  await expect(main).toContainText('Tied to Sam Altman, who is also tied to OpenAI');
  const dials = page.getByRole('region', { name: 'Its own dials' });
  await expect(
    dials.getByRole('img', { name: /^Concentration of its customers: 8,754, \d+ of \d+$/ }),
  ).toBeVisible();
  await dials.getByTitle('What is behind it: Concentration of its customers').click();
  const panel = page.getByRole('dialog', { name: 'Concentration of its customers' });
  await expect(panel.getByRole('row', { name: /OpenAI/ })).toContainText('93.3%');
  await expect(panel.getByRole('row', { name: /G42/ })).toContainText('6.7%');
});

test('links over time and what falls due stand as charts, and as tables that say the same', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await go(page, 'openai');
  const links = page.getByRole('region', { name: 'Links over time' }).first();
  await expect(links.getByRole('img', { name: 'Links of OpenAI from start to end' })).toBeVisible();
  await links.getByRole('button', { name: 'Show as table' }).click();
  const oracle = links.getByRole('row', { name: /Purchase → Oracle.*\$300/ });
  await expect(oracle).toContainText(/\$300.bn/);
  await expect(oracle).toContainText('2031');
  await expect(links.getByRole('row', { name: /Warrant ← Cerebras/ })).toContainText('undisclosed');

  const due = page.getByRole('region', { name: 'Due per year' }).first();
  await expect(
    due.getByRole('img', { name: /^What falls due each year for OpenAI/ }),
  ).toBeVisible();
  await due.getByRole('button', { name: 'Show as table' }).click();
  const year = due.getByRole('row', { name: /^2028/ });
  await expect(year).toContainText(/\$86.3.bn/);
  await expect(year).toContainText('GW');
  await year.getByTitle('What is behind it: Due in a year, in dollars').click();
  const panel = page.getByRole('dialog', { name: 'Due in a year, in dollars' });
  await expect(panel).toContainText('OpenAI: it pays, 2028');
  await expect(panel.getByText(/^Purchase.*\$60.bn in it$/)).toBeVisible();
});

test('before a link was announced it is not on the page', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await showAsOf(page, '2025-06-30');
  await go(page, 'openai');
  const links = page.getByRole('region', { name: 'Links over time' }).first();
  await links.getByRole('button', { name: 'Show as table' }).click();
  await expect(links.getByRole('row', { name: /Stargate/ })).toBeVisible();
  await expect(links.getByRole('row', { name: /Oracle/ })).toHaveCount(0);
});

test('the next and the previous company of the list are a key away', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await page.getByRole('link', { name: 'Companies', exact: true }).click();
  const names = page.getByRole('table').getByRole('rowheader').getByRole('link');
  await expect(names.first()).toHaveText('OpenAI');
  const [first = '', second = ''] = await names.allTextContents();
  await names.first().click();
  await expect(heading(page, first)).toBeVisible();
  await expect(page.getByRole('link', { name: `Next: ${second} (Alt ↓)` })).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(heading(page, second)).toBeVisible();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(heading(page, first)).toBeVisible();
});

test('a company is watched and no longer watched, and its note is edited', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await go(page, 'cerebras');
  await page.getByRole('button', { name: 'Watch Cerebras Systems' }).click();
  await expect(page.getByText('Not on your watch list')).toBeVisible();
  const notes = page.getByRole('region', { name: 'Notes', exact: true });
  await notes.getByRole('button', { name: 'Edit note' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Note', { exact: true }).fill('Waits for its listing.');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(notes).toContainText('Waits for its listing.');
});

test('a company without links says what to do, and one that is not there says so', async ({
  app,
  page,
}) => {
  await beginWith('empty', app, page);
  const { revision } = (await app.call('ledger.read', undefined)) as { revision: number };
  const after = { id: 'lone', name: 'Lone', kind: 'other', watched: false } as const;
  await app.call('ledger.edit', { revision, edits: [{ table: 'companies', id: 'lone', after }] });
  await page.reload();
  await go(page, 'lone');
  await expect(page.getByRole('region', { name: 'No link yet' })).toBeVisible();
  await page.getByRole('region', { name: 'No link yet' }).getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await go(page, 'nobody');
  await expect(page.getByText('There is no such company in your ledger.')).toBeVisible();
});

test('the sources are listed by tier and age', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await go(page, 'cerebras');
  const sources = page.getByRole('region', { name: 'Sources', exact: true });
  await expect(sources).toContainText(/\d+ of tier 1, \d+ of tier 2, \d+ of tier 3/);
  const tiers = await sources.getByRole('row').filter({ hasText: 'Tier' }).allTextContents();
  const order = tiers.map((text) => Number(/Tier (\d)/.exec(text)?.[1]));
  expect(order.length).toBeGreaterThan(3);
  expect(order).toEqual(order.toSorted());
});

for (const theme of themes) {
  test(`the page is accessible in the ${theme} theme, as charts and as tables`, async ({
    app,
    page,
  }) => {
    test.slow();
    await beginWith('starter', app, page);
    await page.getByLabel('Theme').selectOption(theme);
    await go(page, 'cerebras');
    await expect(page.getByRole('img', { name: /^Links of Cerebras/ })).toBeVisible();
    await page.waitForTimeout(500);
    const axe = async () => {
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await axe();
    const button = page.getByRole('button', { name: 'Show as table' });
    await button.first().click();
    await button.click();
    await expect(button).toHaveCount(0);
    await axe();
  });
}
