/** Every figure of a shock and of the user's holdings says what it is made of. */
import type { Page } from '@playwright/test';
import { axeOn } from './axe';
import { beginWith, showAsOf } from './begun';
import { expect, test } from './fixtures';
import { openScreen } from './screens';

const behind = (page: Page, name: string) =>
  page.getByTitle(`What is behind it: ${name}`, { exact: true });
const panelOf = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

/** The panel alone: the screen beneath is tried on its own. */
async function expectAccessible(page: Page) {
  const { violations } = await axeOn(page).include('[data-explains]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('what a shock costs is taken apart: the whole, a hop, what a company leaves unpaid, a dial after it', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await openScreen(page, '#/stress');
  await showAsOf(page, '2026-07-31');
  await page.getByRole('button', { name: 'OpenAI pays 50% of what it owes' }).click();
  const full = page.getByRole('region', { name: 'Passed on in full', exact: true });
  const figure = (name: string) =>
    full.getByTitle(`What is behind it: ${name}`, { exact: true }).first();

  await figure('Lost').click();
  const lost = panelOf(page, 'Lost');
  await expect(lost).toContainText('Shock: OpenAI pays 50% of what it owes');
  await expect(lost).toContainText('The dot-com networks stand under no shock');
  await expect(lost.getByRole('link', { name: 'OpenAI → Oracle' })).toBeVisible();
  await expectAccessible(page);

  await figure('Lost at a hop').focus();
  await page.keyboard.press('Enter');
  const hop = panelOf(page, 'Lost at a hop');
  await expect(hop).toBeFocused();
  await expect(hop).toContainText('Hop 1 · Passed on in full');
  await expect(hop.getByRole('row', { name: /^Oracle/ })).toContainText('$');
  await page.keyboard.press('Escape');
  await expect(figure('Lost at a hop')).toBeFocused();

  await figure('Circularity after the shock').click();
  const dial = panelOf(page, 'Circularity after the shock');
  await expect(dial).toContainText('in the dot-com networks');
  await dial.getByTitle('What is behind it: Loop share after the shock').click();
  await expect(panelOf(page, 'Loop share after the shock')).toContainText('All flow');

  await page
    .getByRole('row', { name: /^Oracle/ })
    .getByTitle('What is behind it: Left unpaid by a company')
    .last()
    .click();
  await expect(
    panelOf(page, 'Left unpaid by a company').getByRole('row', { name: /^It lost/ }),
  ).toContainText('$');
  await page.getByRole('slider', { name: 'OpenAI pays' }).press('ArrowRight');
  await expect(page.getByRole('dialog'), 'another shock, other figures').toHaveCount(0);
});

test('what is held hangs on what the panel names: funds looked through, suppliers by their orders', async ({
  app,
  page,
}) => {
  await app.call('holdings.write', {
    positions: [
      { kind: 'company', id: 'p1', companyId: 'oracle', usd: 10_000 },
      {
        kind: 'fund',
        id: 'p2',
        name: 'Chips',
        usd: 30_000,
        parts: [{ name: 'Nvidia', companyId: 'nvidia', weight: 0.5 }],
      },
    ],
  });
  await beginWith('starter', app, page);
  await openScreen(page, '#/holdings');
  await showAsOf(page, '2026-07-31');
  const row = (name: string) =>
    page
      .getByRole('table', { name: 'By company' })
      .getByRole('row', { name: new RegExp(`^${name}`) });

  await row('NVIDIA').getByTitle('What is behind it: Held of a company').click();
  const held = panelOf(page, 'Held of a company');
  await expect(held.getByRole('row', { name: /^Chips/ })).toContainText('$15,000');
  await expect(held).toContainText('the dot-com era has no value beside it');
  await expect(held).toContainText('It rests on what you entered, and on no link.');
  await expect(held.getByRole('list').filter({ hasText: /./ })).toHaveCount(0);
  await expectAccessible(page);

  const orders = row('OpenAI').getByTitle('What is behind it: Through its suppliers');
  await orders.focus();
  await page.keyboard.press('Enter');
  const panel = panelOf(page, 'Through its suppliers');
  await expect(panel).toBeFocused();
  await expect(panel.getByRole('row', { name: /^Oracle/ })).toContainText('$10,000');
  await expect(panel.getByRole('link', { name: 'OpenAI → Oracle' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(orders).toBeFocused();

  await behind(page, 'Hangs on the core').click();
  await expect(panelOf(page, 'Hangs on the core').getByRole('row', { name: /^÷/ })).toContainText(
    '$40,000',
  );
});
