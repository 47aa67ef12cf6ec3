/** The page at its address: it opens, hides its token from the address bar, and outlives a reload. */
import { expect, test } from './fixtures';

test('the first start shows the Overview of the starter portfolio', async ({ page, app }) => {
  await expect(page.locator('h1')).toHaveText('Overview');
  expect(page.url()).not.toContain(app.token);
  await page.reload();
  await expect(page.locator('h1')).toHaveText('Overview');
});

test('after a restart the page opens at its new address', async ({ page, app }) => {
  await expect(page.locator('h1')).toHaveText('Overview');
  await app.restart();
  await page.goto(app.url);
  await expect(page.locator('h1')).toHaveText('Overview');
});
