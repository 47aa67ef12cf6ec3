/** What a summary rests on: every sentence and figure leads there, by pointer and by keys; each drawing has its table. */
import type { Page } from '@playwright/test';
import { axeOn } from './axe';
import { beginWith } from './begun';
import { expect, test } from './fixtures';
import { themes } from './screens';

test.beforeEach(async ({ app, page }) => {
  await beginWith('starter', app, page);
  await page.evaluate(() => {
    window.location.hash = '#/weekly/2026-W09';
  });
  await expect(page.getByText(/^Circularity stands at 94/)).toBeVisible();
});

const panel = (page: Page) => page.getByRole('dialog', { name: 'What this rests on' });

test('a sentence leads to its figures with their definitions, and to its links with their sources', async ({
  page,
}) => {
  await page.getByText('Circularity stands at 94 (elevated), up 24.3 on the week.').click();
  await expect(panel(page)).toContainText('How much of the money goes round.');
  await expect(panel(page)).toContainText(/Last week.*Change.*Band.*Dot-com/);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();

  await page.getByText('Amazon is both an investor in OpenAI ($50 bn)').click();
  await expect(panel(page)).toContainText('Known finance from Amazon for OpenAI');
  await expect(panel(page).getByRole('link', { name: 'Amazon → OpenAI' }).first()).toBeVisible();
  const source = panel(page).locator('a[target="_blank"]').first();
  await expect(source).toHaveAttribute('href', /^https:/);
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toBeHidden();
});

test('a headline is a figure with a source of its own; a binding sum leads to its contracts', async ({
  page,
}) => {
  await page.getByText(/^OpenAI’s headline was \$1\.4\stn for 30\sGW/).click();
  await expect(panel(page)).toContainText('OpenAI’s headline');
  await expect(panel(page).locator('a[target="_blank"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByText(/^Binding contracts come to/).click();
  await expect(
    panel(page)
      .getByRole('link', { name: /^OpenAI → Oracle/ })
      .first(),
  ).toBeVisible();
});

test('a section is one stop for Tab; the arrow keys move among its figures, Enter asks, Escape comes back', async ({
  page,
}) => {
  const dials = page.getByRole('region', { name: 'The dials', exact: true });
  const first = dials.getByRole('button', { name: '94', exact: true }).first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const sentence = dials.getByRole('button', { name: /^Circularity stands at 94/ });
  await expect(sentence).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sentence).toBeFocused();
  await expect(dials.locator('[data-figure][tabindex="0"]')).toHaveCount(1);

  const cell = dials
    .getByRole('row', { name: /^Loop share/ })
    .getByRole('button', { name: '19.9%' });
  await cell.focus();
  await page.keyboard.press('ArrowDown');
  await expect(
    dials.getByRole('row', { name: /^Buy-back share/ }).getByRole('button', { name: '23.4%' }),
  ).toBeFocused();
});

test('each drawing is named and has its table', async ({ page }) => {
  await expect(
    page.getByRole('img', { name: /^Circularity 94; Elevated; 69 last week/ }),
  ).toBeVisible();
  const moved = page.getByRole('region', { name: 'What moved the dials' });
  await expect(
    moved.getByRole('img', { name: /^What moved circularity, in points: Amazon → OpenAI/ }),
  ).toBeVisible();
  const toggle = moved.getByRole('button', { name: 'Show as table: What moved circularity' });
  await toggle.click();
  const table = moved.getByRole('table', { name: 'What moved circularity, in points' });
  await expect(table.getByRole('row', { name: /Amazon → OpenAI, investment/ })).toContainText(
    '+19.3',
  );
  await expect(moved.getByRole('button', { name: /^Show as drawing/ })).toBeFocused();
  await table.getByRole('button', { name: '+19.3' }).click();
  await expect(panel(page)).toContainText('Circularity: due to Amazon → OpenAI (new facts)');
  await page.keyboard.press('Escape');

  const loops = page.getByRole('region', { name: 'Loops' });
  await expect(
    loops.getByRole('img', { name: /^Loop: Advanced Micro Devices/ }).first(),
  ).toBeVisible();
  await loops.getByRole('button', { name: 'Show as table: New loops' }).click();
  await expect(loops.getByRole('table', { name: 'New loops' })).toBeVisible();
});

for (const theme of themes)
  test(`the page and its panel have no accessibility violations (${theme})`, async ({ page }) => {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const check = async () => {
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    };
    await check();
    await page.getByText('Amazon is both an investor in OpenAI ($50 bn)').click();
    await expect(panel(page)).toBeVisible();
    await check();
  });
