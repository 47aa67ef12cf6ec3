/** Nothing jumps: neither while a screen is loaded, nor where another is gone to, nor when its figures come in late. */
import type { Page } from '@playwright/test';
import { beginWith } from './begun';
import { expect, test } from './fixtures';
import { comeToRest } from './quiet';
import { everyScreen, openScreen } from './screens';

/** How much may move by itself: a twentieth of what https://web.dev/articles/cls calls good. */
const stillness = 0.005;
/** Figures that are there before the first frame move nothing: they are held back until the screen has been drawn. */
const lateMs = 250;

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}
type Watched = typeof window & { shifts: Shift[] };

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    interface Moved {
      readonly value: number;
      readonly sources?: readonly {
        node: Node | null;
        previousRect: DOMRect;
        currentRect: DOMRect;
      }[];
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources = [] } = entry as unknown as Moved;
        const moved = sources.map(({ node, previousRect: a, currentRect: b }) => {
          const what = node instanceof Element ? node.outerHTML.slice(0, 100) : node?.textContent;
          const from = [a.x, a.y, a.width, a.height].map(Math.round).join(' ');
          return `${what}: ${from} → ${[b.x, b.y, b.width, b.height].map(Math.round).join(' ')}`;
        });
        shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved since it was asked last. */
async function expectStill(page: Page, where: string): Promise<void> {
  await comeToRest(page);
  const shifts = await page.evaluate(() => (window as Watched).shifts.splice(0));
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect.soft(sum, `${where}: ${JSON.stringify(shifts, null, 1)}`).toBeLessThan(stillness);
}

for (const size of [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
]) {
  test.describe(`at ${size.width} × ${size.height}`, () => {
    test.use({ viewport: size });

    test.beforeEach(async ({ app, page }) => {
      await beginWith('starter', app, page);
      await watchShifts(page);
      await page.route(/\/api\/|\/assets\/worker-/, async (route) => {
        await new Promise((done) => setTimeout(done, lateMs));
        await route.continue();
      });
    });

    test('nothing jumps while a screen is loaded', async ({ app, page }) => {
      test.setTimeout(180_000);
      for (const screen of everyScreen) {
        await page.goto(app.url);
        await page.evaluate((to) => {
          window.location.hash = to;
        }, screen);
        await page.reload();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expectStill(page, screen);
      }
    });

    test('nothing jumps where another screen is gone to', async ({ page }) => {
      test.setTimeout(120_000);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectStill(page, 'the first');
      for (const screen of everyScreen.toReversed()) {
        await openScreen(page, screen);
        await expectStill(page, `gone to ${screen}`);
      }
    });
  });
}
