/** axe finds nothing on any screen, in any theme. */
import type { Page } from '@playwright/test';
import { axeOn } from './axe';
import { beginWith } from './begun';
import { expect, test } from './fixtures';
import { everyScreen, keepSettings, looks, openScreen } from './screens';

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await axeOn(page).analyze();
  const found = violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html.slice(0, 160)),
  ]);
  expect(found, where).toEqual([]);
}

for (const { name, theme, contrast } of looks) {
  // In French, light and dark, they are tried by french.spec.ts; with high contrast only the colours are others.
  test(`every screen is accessible, ${name}`, async ({ app, page }) => {
    test.setTimeout(180_000);
    await keepSettings(app, { theme, contrast });
    await beginWith('starter', app, page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.locator('html')).toHaveAttribute('data-contrast', contrast);
    for (const screen of everyScreen) {
      await openScreen(page, screen);
      // Past the figures' coming in: what is measured is the screen at rest.
      await page.waitForTimeout(700);
      await expectAccessible(page, screen);
    }
  });

  test(`the dialogs that open anywhere are accessible, ${name}`, async ({ app, page }) => {
    await keepSettings(app, { theme, contrast });
    await beginWith('starter', app, page);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Find anything' }).waitFor();
    await expectAccessible(page, 'the palette');
    await page.keyboard.type('cerebras');
    await page.getByRole('option', { name: /^Cerebras Systems \(/ }).waitFor();
    await expectAccessible(page, 'the palette with what it found');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor();
    await expectAccessible(page, 'the shortcuts');
    await page.keyboard.press('Escape');
  });
}

test('the welcome is accessible too, and the tour after it', async ({ page }) => {
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'the welcome');
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await page.getByRole('dialog', { name: 'Two dials' }).waitFor();
  await expectAccessible(page, 'the tour');
});

test('with nothing entered every screen is accessible', async ({ app, page }) => {
  test.setTimeout(90_000);
  await beginWith('empty', app, page);
  for (const screen of everyScreen) {
    await openScreen(page, screen);
    await page.waitForTimeout(500);
    await expectAccessible(page, `${screen}, empty`);
  }
});
