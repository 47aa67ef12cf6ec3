/** A test that begins after the first start's choice: the starter portfolio, or an empty one. */
import { expect, type Page } from '@playwright/test';
import { defaultSettings } from '#shared/model/settings';
import type { App } from './app';

export async function beginWith(choice: 'starter' | 'empty', app: App, page: Page): Promise<void> {
  await app.call('ledger.begin', { with: choice });
  const settings = await app.call('settings.read', undefined);
  if (JSON.stringify(settings) === JSON.stringify(defaultSettings)) {
    // As another tab would tell it: the page shows what was begun, and need not be loaded once more.
    await page.evaluate(() => new BroadcastChannel('bubblescope.ledger').postMessage('all'));
    await expect(page.getByRole('dialog')).toHaveCount(0);
  } else {
    await page.goto(app.url);
    await page.reload();
  }
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Types a day, `YYYY-MM-DD`, into the as-of field. */
export async function showAsOf(page: Page, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  await page.getByRole('spinbutton', { name: /^day/ }).click();
  await page.keyboard.type(`${date}${month}${year}`);
}

/** The score that a dial shows on the Overview. */
export async function dialScore(
  page: Page,
  dial: 'Circularity' | 'Concentration',
): Promise<number> {
  const card = page.getByRole('region', { name: dial, exact: true });
  const gauge = card.getByRole('img', { name: new RegExp(`^${dial}: \\d+`) });
  const name = await gauge.getAttribute('aria-label');
  return Number(/: (\d+)/.exec(name ?? '')?.[1]);
}
