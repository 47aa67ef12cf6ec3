/** The Overview as a person reads it. */
import { beginWith, dialScore, showAsOf } from './begun';
import { expect, test } from './fixtures';

test('the first start shows the starter portfolio, says what it rests on, and goes on with it', async ({
  page,
}) => {
  const welcome = page.getByRole('dialog', { name: /as far as it is public/ });
  await expect(welcome).toContainText('55 companies and 148 money links');
  await expect(welcome).toContainText('Resting on aggregators alone');
  await welcome.getByRole('button', { name: 'Go on with it' }).click();
  await expect(welcome).toBeHidden();
  await page.getByRole('button', { name: 'Skip the tour' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('begun empty, every figure is unknown and none is zero', async ({ app, page }) => {
  await beginWith('empty', app, page);
  const circularity = page.getByRole('region', { name: 'Circularity', exact: true });
  await expect(circularity.getByRole('img', { name: 'Circularity: unknown' })).toBeVisible();
  await expect(page.getByText('No headline was given by this day.')).toBeVisible();
  await expect(page.getByText('No loop is closed on this day.')).toBeVisible();
});

test('on 15 January 2026 the dials stand where the golden values say, under both conventions', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await showAsOf(page, '2026-01-15');
  await expect(page.getByText('Thursday 15 January 2026')).toBeVisible();
  await expect.poll(() => dialScore(page, 'Circularity')).toBe(69);
  await expect.poll(() => dialScore(page, 'Concentration')).toBe(155);
  await page.getByText('Headline', { exact: true }).first().click();
  await expect.poll(() => dialScore(page, 'Circularity')).toBe(100);
  await expect.poll(() => dialScore(page, 'Concentration')).toBe(186);
});

test('the ladder begins at $1.4 tn and 30 GW, and its revision comes later', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await showAsOf(page, '2026-01-15');
  const ladder = page.getByRole('region', { name: 'From headline to cash' });
  await expect(ladder.getByRole('row').first()).toContainText(/\$1\.4.tn\s*30.GW/);
  await expect(ladder).not.toContainText('Revised headline');
  await showAsOf(page, '2026-03-01');
  await expect(ladder.getByRole('row', { name: /Revised headline/ })).toContainText(/\$600.bn/);
});

test('the week that brought the Cerebras contract names it, and the chart has its table', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await showAsOf(page, '2026-01-16');
  const changes = page.getByRole('region', { name: 'Changed this week' });
  await expect(changes).toContainText('OpenAI → Cerebras Systems');
  await expect(changes).toContainText('now counted');
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('row', { name: /2026-W03/ })).toContainText('69');
});

test('each dial shows its band, and the theme can be chosen and is kept', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await showAsOf(page, '2026-07-31');
  await expect(page.getByText(/^\d+ to \d+ within the ranges of the amounts$/)).toHaveCount(2);
  await page.getByLabel('Theme').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the verdict is held against other conventions and chance, and the link most in need of a source is named', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await showAsOf(page, '2026-07-31');
  const verdict = page.getByRole('region', { name: 'Does the verdict survive?' });
  await expect(verdict).toContainText('Circularity changes its level with the convention.');
  await expect(verdict).toContainText('none of 1,000 random rewirings has as much');
  await expect(verdict.getByRole('row', { name: /Binding Per year/ })).toContainText('elevated');
  const verify = page.getByRole('region', { name: 'What to verify next' });
  await expect(verify.getByRole('listitem')).toHaveCount(5);
});
