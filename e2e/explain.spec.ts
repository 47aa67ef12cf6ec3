/** Every figure says what it is made of, at the side, without standing in the way. */
import type { Page } from '@playwright/test';
import { axeOn } from './axe';
import { beginWith, showAsOf } from './begun';
import { expect, test } from './fixtures';
import { themes } from './screens';

/** The panel of a figure, once its links are weighed. */
async function weighed(page: Page, name: string) {
  const panel = page.getByRole('dialog', { name, exact: true });
  await expect(panel).toBeVisible();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await expect(panel.getByRole('listitem').first()).toBeVisible();
  return panel;
}

const behind = (page: Page, name: string) =>
  page.getByTitle(`What is behind it: ${name}`, { exact: true });

test('a dial tells its band, formula, signals, dot-com range and the links that weigh most', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await showAsOf(page, '2026-01-15');
  await expect(behind(page, 'Circularity').first()).toHaveText('69');
  await behind(page, 'Circularity').first().click();
  const panel = await weighed(page, 'Circularity');
  await expect(panel).toContainText(/^Circularity69/);
  await expect(panel).toContainText(/Band \d+ to \d+/);
  await expect(panel).toContainText('midpoint of the two dot-com values');
  await expect(panel.getByRole('row', { name: /Loop share/ })).toContainText('12.0% – 37.7%');
  await expect(panel).toContainText('67 – 133 in the dot-com networks');
  await expect(panel).toContainText('Binding, as of 15 Jan 2026');
  await expect(panel.getByRole('listitem')).toHaveCount(8);
  await panel.getByRole('button', { name: /^Show all \d+$/ }).click();
  expect(await panel.getByRole('listitem').count()).toBeGreaterThan(20);
});

test('from a dial to a signal and back, by keyboard; Escape gives the focus back to the figure', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await showAsOf(page, '2026-07-31');
  const figure = behind(page, 'Circularity').first();
  await figure.focus();
  await page.keyboard.press('Enter');
  const dial = await weighed(page, 'Circularity');
  await expect(dial).toBeFocused();
  await dial.getByTitle('What is behind it: Buy-back share').focus();
  await page.keyboard.press('Enter');
  const signal = await weighed(page, 'Buy-back share');
  await expect(signal).toBeFocused();
  await expect(signal.getByRole('row', { name: /All finance/ })).toContainText('$');
  await signal.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('dialog', { name: 'Circularity' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(figure).toBeFocused();
});

test('the page stays in reach: another figure is asked while one is open, and leaving closes it', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await showAsOf(page, '2026-07-31');
  await behind(page, 'Loop share').click();
  await weighed(page, 'Loop share');
  await behind(page, 'Circular core').click();
  await weighed(page, 'Circular core');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.getByRole('link', { name: 'Companies', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the figure stays in view: what stands at the right opens its panel at the left', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await showAsOf(page, '2026-07-31');
  for (const name of ['Circularity', 'Concentration']) {
    await behind(page, name).first().click();
    const panel = await weighed(page, name);
    const [own, figure] = await Promise.all([
      panel.boundingBox(),
      behind(page, name).first().boundingBox(),
    ]);
    if (!own || !figure) throw new Error('nothing to measure');
    const isApart = figure.x + figure.width <= own.x || figure.x >= own.x + own.width;
    expect(isApart, name).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('begun empty, a figure says why it is unknown', async ({ app, page }) => {
  await beginWith('empty', app, page);
  await behind(page, 'Circularity').first().click();
  const panel = page.getByRole('dialog', { name: 'Circularity' });
  await expect(panel).toContainText('unknown None of its signals is known.');
  await expect(panel).toContainText('No link stands behind it.');
});

test('a past week of the chart’s table is explained as of its close', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await showAsOf(page, '2026-07-31');
  await page.getByRole('button', { name: 'Show as table' }).click();
  const row = page.getByRole('row', { name: /2026-W03/ });
  await row.getByTitle('What is behind it: Circularity').click();
  const panel = await weighed(page, 'Circularity');
  await expect(panel).toContainText('as of 16 Jan 2026');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show as chart' }).click();
  await expect(page.getByRole('img', { name: /Line chart of both dials/ })).toBeVisible();
});

test('a company’s figure in the list is explained, with the revenue that it took', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await page.getByRole('link', { name: 'Companies', exact: true }).click();
  const row = page.getByRole('row', { name: /OpenAI/ }).first();
  await row.getByTitle('What is behind it: Burden').click();
  const panel = await weighed(page, 'Burden');
  await expect(panel).toContainText('OpenAI');
  await expect(panel.getByRole('row', { name: /Revenue of the year to/ })).toContainText('$13.1');
  await expect(panel.getByRole('link', { name: 'OpenAI → Oracle' })).toBeVisible();
});

for (const theme of themes) {
  test(`the panel is accessible in the ${theme} theme`, async ({ app, page }) => {
    await beginWith('starter', app, page);
    await showAsOf(page, '2026-07-31');
    await page.getByLabel('Theme').selectOption(theme);
    for (const name of ['Concentration', 'Concentration of buyers']) {
      await behind(page, name).first().click();
      await weighed(page, name);
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
}
