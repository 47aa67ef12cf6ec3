/** Every screen fits: small, large, from right to left. */
import type { Page } from '@playwright/test';
import { beginWith } from './begun';
import { expect, test } from './fixtures';
import { everyScreen, openScreen } from './screens';

/** What is wider than the page, or than the frame that holds it and does not scroll. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    const cut = root.scrollWidth > root.clientWidth ? ['the page'] : [];
    const places = document.querySelectorAll('nav, main, header, [role=dialog], button, h1, h2');
    for (const place of places) {
      if (place.scrollWidth > place.clientWidth + 1 && !place.closest('.visually-hidden'))
        cut.push(place.outerHTML.slice(0, 100));
    }
    return cut;
  });

async function expectToFit(page: Page, where: string): Promise<void> {
  await page.waitForTimeout(300);
  expect(await tooWide(page), where).toEqual([]);
}

const sizes = [
  { width: 900, height: 600 },
  { width: 1280, height: 800 },
  { width: 3840, height: 2160 },
];

test('every screen fits from 900 × 600 to 4K, and no line grows too long to read', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  await beginWith('starter', app, page);
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const screen of everyScreen) {
      await openScreen(page, screen);
      await expectToFit(page, `${screen} at ${size.width}`);
      // A screen's parts lie beside each other, not a metre wide; the map alone takes the window that it is given.
      if (screen === '#/network') continue;
      const width = await page.evaluate(
        () => document.querySelector('h1')?.closest('header')?.parentElement?.clientWidth ?? 0,
      );
      expect(width, `${screen} at ${size.width}`).toBeLessThanOrEqual(96 * 16);
    }
  }
});

test('from right to left every screen fits, and the navigation changes sides', async ({
  app,
  page,
}) => {
  test.setTimeout(90_000);
  await beginWith('starter', app, page);
  for (const size of sizes.slice(0, 2)) {
    await page.setViewportSize(size);
    for (const screen of everyScreen) {
      await openScreen(page, screen);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      await expectToFit(page, `${screen} at ${size.width}, right to left`);
      const rail = await page.getByRole('navigation', { name: 'Screens' }).boundingBox();
      expect((rail?.x ?? 0) + (rail?.width ?? 0), screen).toBe(size.width);
    }
  }
  await openScreen(page, '#/overview');
  const turned = await page
    .getByRole('button', { name: 'A week earlier' })
    .locator('svg')
    .evaluate((icon) => getComputedStyle(icon).scale);
  expect(turned, 'what points back points the other way').toBe('-1 1');
  await page.evaluate(() => {
    document.querySelector('h1')?.replaceChildren('\u22125.2% – $12 bn');
  });
  const [first, last] = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    const text = heading.firstChild as Text;
    return [0, text.length - 1].map((at) => {
      const letter = document.createRange();
      letter.setStart(text, at);
      letter.setEnd(text, at + 1);
      return letter.getBoundingClientRect().left;
    });
  });
  expect(first, 'a figure is written from left to right').toBeLessThan(last ?? 0);
});
