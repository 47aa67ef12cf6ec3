/**
 * Where the system forces its own colours (Windows' contrast themes), nothing that is told by a colour of ours goes: what
 * is chosen, where the focus is, where a dial stands, what is drawn.
 */
import type { Locator, Page } from '@playwright/test';
import { axeOn } from './axe';
import { beginWith } from './begun';
import { expect, test } from './fixtures';
import { comeToRest } from './quiet';
import { everyScreen, openScreen } from './screens';

/** The colours that a picture of an element has in earnest, most frequent first, as `r,g,b`. */
async function coloursOf(page: Page, element: Locator): Promise<string[]> {
  const png = (await element.screenshot()).toString('base64');
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) return [];
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 3).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count > 12)
      .sort(([, a], [, b]) => b - a)
      .map(([colour]) => colour);
  }, png);
}

function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = colour.split(',').map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How many colours stand out from the ground by 3:1, as a graphic must. */
async function distinct(page: Page, element: Locator): Promise<number> {
  const [ground = '', ...others] = await coloursOf(page, element);
  return others.filter((colour) => contrast(ground, colour) >= 3).length;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`forced colours, ${colorScheme}`, () => {
    test.beforeEach(async ({ app, page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await beginWith('starter', app, page);
    });

    test('every screen is accessible, and shows where one is', async ({ page }) => {
      test.setTimeout(120_000);
      for (const screen of everyScreen) {
        await openScreen(page, screen);
        await comeToRest(page);
        const { violations } = await axeOn(page).analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        expect(found, screen).toEqual([]);
        const current = page.getByRole('navigation', { name: 'Screens' }).locator('[aria-current]');
        await expect(current, screen).toHaveCSS('outline-style', 'solid');
        const other = page
          .getByRole('navigation', { name: 'Screens' })
          .locator('a:not([aria-current])');
        await expect(other.first(), screen).toHaveCSS('outline-style', 'none');
      }
    });

    test('dials, ladder and chart are still drawn', async ({ page }) => {
      await comeToRest(page);
      const dial = page.getByRole('img', { name: /^Circularity: \d+/ });
      const mark = dial.locator('[data-level]');
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(await mark.evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe(
        ground,
      );
      expect(await distinct(page, dial), 'the dial').toBeGreaterThanOrEqual(3);
      const ladder = page.getByRole('region', { name: 'From headline to cash' });
      const bar = ladder.locator('[data-look=binding]').first();
      expect(await distinct(page, bar.locator('..')), 'the ladder').toBeGreaterThanOrEqual(1);
      const weeks = page.getByRole('img', { name: /week/i }).last();
      expect(await distinct(page, weeks), 'the weeks').toBeGreaterThanOrEqual(3);
    });

    test('the map tells finance from trade, and both from its ground', async ({ page }) => {
      await openScreen(page, '#/network');
      const map = page.getByRole('application', { name: /^Map of links/ });
      await expect(map).toHaveAttribute('data-ready');
      await comeToRest(page);
      expect(await distinct(page, map)).toBeGreaterThanOrEqual(4);
    });

    test('the focus is framed, and what is chosen too', async ({ page }) => {
      await openScreen(page, '#/network');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      await expect(focused).toHaveCSS('outline-style', 'solid');
      const colour = await focused.evaluate((node) => getComputedStyle(node).outlineColor);
      expect(colour).not.toBe(
        await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      );
      const chosen = page.getByRole('radiogroup', { name: 'View' }).locator('[data-selected]');
      await expect(chosen).toHaveCSS('outline-style', 'solid');
    });
  });
}
