/**
 * What each screen looks like, light and dark, small and large, against how it looked before on this system and in this
 * browser. Only `npm run test:visual` asks for it: another browser draws other edges, and that is no failure.
 */
import { beginWith, showAsOf } from './begun';
import { test as base, expect } from './fixtures';
import { clockOption, keepBrowser, today, whyNot } from './pictures';
import { comeToRest } from './quiet';
import { everyScreen, keepSettings, openScreen } from './screens';

/** At fewer points than a screen has: all that is laid out shows, and the pictures stay small enough to keep. */
const sizes = [
  { width: 900, height: 600, deviceScaleFactor: 0.75 },
  { width: 1920, height: 1080, deviceScaleFactor: 0.5 },
];
/** A week with news in it. */
const day = '2026-04-24';

const test = base.extend<{ fixedDay: void }>({
  fixedDay: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      Object.assign(process.env, {
        BUBBLESCOPE_TODAY: today,
        NODE_OPTIONS: clockOption,
        TZ: 'UTC',
      });
      await use();
    },
    { auto: true },
  ],
});

if (process.env.BUBBLESCOPE_SNAPSHOTS === '1') {
  // The style that is laid over a picture is none of the app's.
  test.use({ timezoneId: 'UTC', bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

  test.beforeAll(({ browser }, { config }) => {
    const isUpdate = ['all', 'changed'].includes(config.updateSnapshots);
    if (isUpdate) keepBrowser(browser.version());
    else expect(whyNot(browser.version())).toBeNull();
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const { deviceScaleFactor, ...size } of sizes) {
      test.describe(`${theme}, ${size.width} × ${size.height}`, () => {
        test.use({ viewport: size, deviceScaleFactor });
        test('every screen looks as before', async ({ app, page }) => {
          test.setTimeout(240_000);
          await page.clock.setFixedTime(today);
          await keepSettings(app, { theme, contrast: 'normal', language: 'en' });
          await beginWith('starter', app, page);
          await showAsOf(page, day);
          await page.getByRole('heading', { level: 1 }).click();
          for (const screen of everyScreen) {
            await openScreen(page, screen);
            await page.mouse.move(0, 0);
            await comeToRest(page, 600);
            const name = `${screen.slice(2).replaceAll('/', '-')}-${theme}-${size.width}.png`;
            await expect.soft(page).toHaveScreenshot(name, {
              stylePath: 'e2e/pictures.css',
              scale: 'device',
              threshold: 0.03,
              maxDiffPixels: 20,
            });
          }
        });
      });
    }
  }
}
