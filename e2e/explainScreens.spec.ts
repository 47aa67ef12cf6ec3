/** Dot-com, Network and Commitments: every figure that they work out says what stands behind it. */
import type { Page } from '@playwright/test';
import type { App } from './app';
import { axeOn } from './axe';
import { beginWith, showAsOf } from './begun';
import { expect, test } from './fixtures';
import { openScreen } from './screens';

async function open(app: App, page: Page, hash: string): Promise<void> {
  await beginWith('starter', app, page);
  await showAsOf(page, '2026-07-31');
  await openScreen(page, hash);
}

/** The panel of a figure, once it is told and its links are weighed. */
async function panelOf(page: Page, name: string) {
  const panel = page.getByRole('dialog', { name, exact: true });
  await expect(panel.getByRole('heading', { name: 'Formula' })).toBeVisible();
  await expect(panel).not.toContainText('Working it out');
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  return panel;
}

/** The panel; the screens are tried elsewhere. */
async function isAccessible(page: Page): Promise<void> {
  const { violations } = await axeOn(page).include('[data-explains]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

const figures = (page: Page) => page.locator('main button[title^="What is behind it"]');

test('a score is told from both ends of its range, and each end from the links of its own network', async ({
  app,
  page,
}) => {
  await open(app, page, '#/dotcom');
  const row = page.getByRole('row', { name: /^Loop share/ });
  const score = row.getByTitle('What is behind it: Score', { exact: true });
  await score.focus();
  await page.keyboard.press('Enter');
  const panel = await panelOf(page, 'Score');
  await expect(panel).toContainText('Loop share');
  await expect(panel.getByRole('row', { name: /^Middle of the two/ })).toContainText('%');
  await expect(panel).toContainText(/Against the larger: \d+ · Against the smaller: \d+/);
  await expect(panel.getByRole('listitem').first()).toBeVisible();
  await isAccessible(page);
  const documented = panel.getByRole('row', { name: /documented links/ });
  await documented.getByRole('button').focus();
  await page.keyboard.press('Enter');
  const era = await panelOf(page, 'Loop share');
  await expect(era).toContainText('all years together');
  await expect(era.getByRole('listitem').first()).toContainText('→');
  await page.keyboard.press('Escape');
  await expect(score).toBeFocused();
});

test('an indicator tells its anchors, its scale and its sources, and that it rests on no link', async ({
  app,
  page,
}) => {
  await open(app, page, '#/dotcom/path');
  const row = page.getByRole('row', { name: /^Shiller CAPE/ });
  await row.getByTitle('What is behind it: Score of an indicator').click();
  const panel = await panelOf(page, 'Score of an indicator');
  await expect(panel.getByRole('row', { name: /^Calm, Jan 1995/ })).toContainText('20.2×');
  await expect(panel.getByRole('row', { name: /^Dot-com, Dec 1999/ })).toContainText('44.2×');
  await expect(panel).toContainText('High is the danger, measured as it is');
  await expect(panel).toContainText('Irrational Exuberance data set');
  await expect(panel).toContainText('None: it is a figure of the market');
});

test('a loop of the list is asked by keyboard without being chosen, and from its player', async ({
  app,
  page,
}) => {
  await open(app, page, '#/network');
  const loops = page.getByRole('grid', { name: 'Loops on this day' });
  await loops.getByRole('row').first().focus();
  await page.keyboard.press('ArrowRight');
  const figure = loops.getByRole('row').first().getByRole('button');
  await expect(figure).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = await panelOf(page, 'Smallest step of a loop');
  await expect(panel.getByRole('table').getByRole('row', { name: /smallest/ })).toContainText('$');
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await expect(figure).toBeFocused();
  await expect(loops).toBeVisible();
  await loops.getByRole('row').first().click();
  await page.getByTitle('What is behind it: Smallest step of a loop').click();
  await panelOf(page, 'Smallest step of a loop');
});

test('what falls due in a year is told contract by contract', async ({ app, page }) => {
  await open(app, page, '#/commitments');
  await page.getByRole('radio', { name: 'Due per year' }).press('Space');
  const row = page.getByRole('row', { name: /^2027/ });
  const shown = await row.getByRole('cell').first().innerText();
  await row.getByTitle('What is behind it: Due in a year, in dollars').click();
  const panel = await panelOf(page, 'Due in a year, in dollars');
  await expect(panel).toContainText(shown);
  await expect(panel).toContainText('All companies, 2027');
  await expect(panel.getByRole('listitem').first()).toContainText('in it');
  await isAccessible(page);
});

/** Where the figures are, and what is pressed to see them. */
const places: readonly (readonly [hash: string, choice?: string])[] = [
  ['#/dotcom'],
  ['#/dotcom/networks'],
  ['#/dotcom/path'],
  ['#/dotcom/twin'],
  ['#/dotcom/endings'],
  ['#/network/openai'],
  ['#/network', 'Table'],
  ['#/network', 'Companies on the map'],
  ['#/commitments'],
  ['#/commitments', 'Headlines'],
  ['#/commitments', 'Due per year'],
  ['#/commitments', 'Checks'],
];

test('each kind of figure on these screens opens a panel that is told', async ({ app, page }) => {
  test.setTimeout(60_000);
  await open(app, page, '#/overview');
  const met = new Set<string>();
  for (const [hash, choice] of places) {
    await openScreen(page, hash);
    if (choice !== undefined)
      await page
        .getByRole('radio', { name: choice === 'Checks' ? /^Checks/ : choice })
        .press('Space');
    if (choice === 'Table') continue;
    await expect(figures(page).first()).toBeVisible();
    const titles = await figures(page).evaluateAll((all) => [
      ...new Set(all.map((button) => button.getAttribute('title') ?? '')),
    ]);
    for (const title of titles.filter((one) => !met.has(one))) {
      met.add(title);
      // Where a drawing or a panel lies over it, it is still reached by keyboard.
      await page.getByTitle(title, { exact: true }).first().press('Enter');
      const panel = page.getByRole('dialog', { name: title.replace('What is behind it: ', '') });
      await expect(panel.getByRole('heading', { name: 'Links it rests on' })).toBeVisible();
      await expect(panel, title).not.toContainText(/Working it out|It is not there/);
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
    }
  }
  expect(met.size).toBeGreaterThan(25);
});
