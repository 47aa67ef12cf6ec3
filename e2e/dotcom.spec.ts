/** Dot-com: the signals, both networks, the indicators' path, the twins and the endings, as a reader meets them. */
import type { Page } from '@playwright/test';
import type { App } from './app';
import { axeOn } from './axe';
import { beginWith, showAsOf } from './begun';
import { expect, test } from './fixtures';
import { themes } from './screens';

async function open(app: App, page: Page, view = ''): Promise<void> {
  await beginWith('starter', app, page);
  await page.goto(`${app.url.split('#')[0]}#/dotcom${view}`);
  await page.getByRole('heading', { level: 1, name: 'Dot-com' }).waitFor();
}

test('every signal stands beside its dot-com range, and tells what it rests on', async ({
  app,
  page,
}) => {
  await open(app, page);
  await showAsOf(page, '2026-01-16');
  const row = page.getByRole('row', { name: /^Loop share/ });
  await expect(row).toContainText('12.0% – 37.7%');
  await expect(
    row.getByRole('img', { name: /^Loop share: \d+\.\d% today, dot-com/ }),
  ).toBeVisible();
  await expect(row.getByRole('img', { name: /a year ago/ })).toBeVisible();
  await page.getByRole('button', { name: 'What buy-back share rests on' }).click();
  const drawer = page.getByRole('dialog');
  await expect(drawer).toContainText('Finance whose receiver also buys from the financier.');
  await expect(drawer.getByRole('list').nth(1)).toContainText('AOL → Bertelsmann');
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
});

test('one click leads to both networks, drawn in one scale, with a table for each', async ({
  app,
  page,
}) => {
  await open(app, page);
  await page.getByRole('link', { name: 'See both networks side by side' }).click();
  await expect(page.getByRole('img', { name: /in a ring/ })).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Dot-com, 1996–2002' })).toContainText(
    '$43.5 bn on 65 links between 53 companies',
  );
  await page.getByRole('radio', { name: 'With tied purchases' }).press('Space');
  await expect(page.getByRole('region', { name: 'Dot-com, 1996–2002' })).not.toContainText(
    '65 links',
  );
  await page.getByRole('button', { name: 'Show as tables' }).click();
  const table = page.getByRole('table', { name: 'Dot-com, 1996–2002' });
  await expect(table.getByRole('row').nth(1)).toContainText('Bertelsmann');
});

test('each indicator has its own months that equal today, or says why it has none', async ({
  app,
  page,
}) => {
  await open(app, page, '/path');
  const strips = page.getByRole('table', { name: 'Months of 1995–2003 that equal today' });
  await expect(strips.getByRole('row', { name: /Shiller CAPE/ })).toContainText('1998');
  await expect(strips.getByRole('row', { name: /Nasdaq Composite/ })).toContainText(
    'Above every month of 1995–2003',
  );
  await expect(strips.getByRole('row', { name: /Buffett/ })).toContainText('counted another way');
  await expect(strips.getByRole('row', { name: /^IPO count/ })).toContainText(
    'No value for this day',
  );
  await expect(
    page.getByRole('img', { name: /^Shiller CAPE.*1995–2003\. Today: 39\.6×/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('table', { name: 'The indicators year by year' })).toBeVisible();
});

test('a link has its twin, how that ended, and where the likeness breaks', async ({
  app,
  page,
}) => {
  await open(app, page, '/twin');
  const field = page.getByRole('combobox', { name: 'Link' });
  await expect(field).not.toHaveValue('');
  await field.fill('NVIDIA → OpenAI');
  await expect(page.getByRole('option').first()).toContainText('NVIDIA → OpenAI');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=option][data-focused]')).toContainText('NVIDIA → OpenAI');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'NVIDIA → OpenAI' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where the likeness breaks' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'How it ended' })).toContainText(
    /Bankrupt|Absorbed|Survived|Closed|Restated|protection|Seized/,
  );
  await field.fill('no such link');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Choose one from the list.')).toBeVisible();
});

test('who the vendors and customers were and how each ended is a table', async ({ app, page }) => {
  await open(app, page, '/endings');
  await page.getByRole('radio', { name: 'Customers' }).press('Space');
  const winstar = page.getByRole('row', { name: /^Winstar/ });
  await expect(winstar).toContainText('Bankrupt');
  await expect(winstar).toContainText('$3.67 bn');
  await expect(page.getByRole('row', { name: /^BellSouth/ })).toHaveCount(0);
});

for (const theme of themes) {
  test(`every view of the dot-com era is accessible in the ${theme} theme`, async ({
    app,
    page,
  }) => {
    test.setTimeout(90_000);
    await open(app, page, '');
    await page.getByLabel('Theme').selectOption(theme);
    for (const view of ['', '/networks', '/path', '/twin', '/endings']) {
      await page.evaluate((to) => {
        window.location.hash = to;
      }, `#/dotcom${view}`);
      await page.waitForTimeout(1500);
      expect((await axeOn(page).analyze()).violations, view).toEqual([]);
    }
  });
}
