/** axe finds nothing on any screen, in either theme. */
import { AxeBuilder } from '@axe-core/playwright';
import { beginWith } from './begun';
import { expect, test } from './fixtures';

const screens = [
  '#/overview',
  '#/network',
  '#/companies',
  '#/companies/cerebras',
  '#/commitments',
  '#/weekly/2026-W03',
  '#/settings',
];

for (const screen of screens) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${screen} is accessible in the ${theme} theme`, async ({ app, page }) => {
      await beginWith('starter', app, page);
      await page.getByLabel('Theme').selectOption(theme);
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, screen);
      // Past the figures' coming in: what is measured is the screen at rest.
      await page.waitForTimeout(1000);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html }) => html.slice(0, 160)),
      ]);
      expect(found).toEqual([]);
    });
  }
}

test('the welcome is accessible too', async ({ page }) => {
  await page.getByRole('dialog').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
