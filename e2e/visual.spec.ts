/**
 * What each screen looks like, light and dark, small and large, against how it looked before on this platform. Only
 * `npm run test:visual` asks for it: another machine's fonts draw other edges, and that is no failure.
 */
import { beginWith, showAsOf } from './begun';
import { expect, test } from './fixtures';
import { everyScreen, keepSettings, openScreen } from './screens';

/** At fewer points than a screen has: all that is laid out shows, and the pictures stay small enough to keep. */
const sizes = [
  { width: 900, height: 600, deviceScaleFactor: 0.75 },
  { width: 1920, height: 1080, deviceScaleFactor: 0.5 },
];
/** A week with news in it, so that no picture depends on the day it is taken. */
const day = '2026-04-24';

if (process.env.BUBBLESCOPE_SNAPSHOTS === '1') {
  for (const theme of ['light', 'dark'] as const) {
    for (const { deviceScaleFactor, ...size } of sizes) {
      test.describe(`${theme}, ${size.width} × ${size.height}`, () => {
        test.use({ viewport: size, deviceScaleFactor });
        test('every screen looks as before', async ({ app, page }) => {
          test.setTimeout(180_000);
          await keepSettings(app, { theme, contrast: 'normal', language: 'en' });
          await page.emulateMedia({ reducedMotion: 'reduce' });
          await beginWith('starter', app, page);
          await showAsOf(page, day);
          await page.getByRole('heading', { level: 1 }).click();
          for (const screen of everyScreen) {
            await openScreen(page, screen);
            await page.mouse.move(0, 0);
            await page.waitForTimeout(2_500);
            const name = `${screen.slice(2).replaceAll('/', '-')}-${theme}-${size.width}.png`;
            await expect.soft(page).toHaveScreenshot(name, {
              // The newest week, backups and the data folder are of this run.
              mask: [page.locator('code'), page.getByRole('table', { name: 'Backups' })],
              scale: 'device',
              maxDiffPixelRatio: 0.002,
            });
          }
        });
      });
    }
  }
}
