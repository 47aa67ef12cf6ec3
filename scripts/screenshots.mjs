/** `npm run screenshots`: every screen, light and dark, at 1280 × 800, from the starter portfolio into `docs/screenshots/`. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildParts, root } from './build.mjs';
import { findOrInstallChromium, whatToInstall } from './chromium.mjs';
import { runApp } from './runningApp.mjs';

/** The day of the pictures: a week with news in it. */
const asOf = '2026-04-24';
const shots = [
  { name: 'overview', at: '#/overview' },
  { name: 'network', at: '#/network' },
  { name: 'companies', at: '#/companies' },
  { name: 'company', at: '#/companies/cerebras' },
  { name: 'commitments', at: '#/commitments' },
  { name: 'dotcom', at: '#/dotcom' },
  { name: 'weekly', at: '#/weekly/2026-W03' },
];

const executablePath = findOrInstallChromium();
if (executablePath === null) {
  console.error(whatToInstall);
  process.exit(1);
}
await buildParts();
const data = mkdtempSync(join(tmpdir(), 'bubblescope-shots-'));
const folder = join(root, 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });

const app = await runApp(data);

const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
await page.goto(app.url);
await page.getByRole('button', { name: 'Go on with it' }).click();
await page.getByRole('button', { name: 'Skip the tour' }).click();
const [year, month, day] = asOf.split('-');
await page.getByRole('spinbutton', { name: /day/ }).first().click();
await page.keyboard.type(`${day}${month}${year}`);
await page.getByRole('heading', { level: 1 }).click();
for (const theme of ['light', 'dark']) {
  await page.getByLabel('Theme').selectOption(theme);
  for (const { name, at } of shots) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, at);
    // Past the map's layout and the figures that come in late.
    await page.waitForTimeout(4_000);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`) });
  }
}
await browser.close();
await app.stop();
rmSync(data, { recursive: true, force: true });
