/** `npm run guide`: the user guide's text and pictures, in every language, into `docs/guide/`. `--text`: the text alone. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { bundle } from './build/bundle.mjs';
import { buildParts, root } from './build.mjs';
import { findOrInstallChromium, whatToInstall } from './chromium.mjs';
import { runApp } from './runningApp.mjs';

const folder = join(root, 'docs', 'guide');
const asOf = '24042026';
const shots = [
  { name: 'overview', at: '#/overview' },
  { name: 'explain', at: '#/overview', press: 'explain' },
  { name: 'network', at: '#/network' },
  { name: 'company', at: '#/companies/cerebras' },
  { name: 'commitments', at: '#/commitments' },
  { name: 'adding', at: '#/commitments', press: 'addLink' },
  { name: 'weekly', at: '#/weekly/2026-W03' },
  { name: 'calendar', at: '#/weekly/calendar' },
  { name: 'dotcom', at: '#/dotcom' },
  { name: 'stress', at: '#/stress', press: 'shock' },
  { name: 'importing', at: '#/commitments', press: 'importFile' },
  { name: 'settings', at: '#/settings' },
];
const button = (name) => (page) => page.getByRole('button', { name }).first();
const presses = {
  addLink: button(/^(Add link|Ajouter un lien)$/),
  importFile: button(/^(Import|Importer)/),
  explain: (page) => page.getByTitle(/: Circularit[éy]$/).first(),
  shock: button(/(pays 50% of what it owes|paie 50\s?% de ce qu’elle doit)$/),
};

await bundle(root, 'scripts/guide/markdown.ts', 'dist/.guide/markdown.js');
const { guideFiles } = await import(
  pathToFileURL(join(root, 'dist', '.guide', 'markdown.js')).href
);
mkdirSync(join(folder, 'pictures'), { recursive: true });
for (const [name, text] of Object.entries(guideFiles())) writeFileSync(join(folder, name), text);
if (process.argv.includes('--text')) process.exit(0);

const executablePath = findOrInstallChromium();
if (executablePath === null) {
  console.error(whatToInstall);
  process.exit(1);
}
await buildParts();
const data = mkdtempSync(join(tmpdir(), 'bubblescope-guide-'));
const app = await runApp(data);
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: process.getuid?.() !== 0,
});
for (const [code, locale] of [
  ['en', 'en-GB'],
  ['fr', 'fr-FR'],
]) {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 750 },
    locale,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(app.url);
  const goOn = page.getByRole('button', {
    name: /^(Go on with it|Continuer avec ce portefeuille)$/,
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (await goOn.isVisible()) {
    await goOn.click();
    await page.getByRole('button', { name: 'Skip the tour' }).click();
  }
  await page.getByRole('spinbutton').first().click();
  await page.keyboard.type(asOf);
  await page.getByRole('heading', { level: 1 }).click();
  const session = await context.newCDPSession(page);
  for (const { name, at, press } of shots) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, at);
    await page.waitForTimeout(1500);
    if (press) await presses[press](page).click();
    await page.waitForTimeout(500);
    // What is worked out is drawn when it is there.
    await page.waitForFunction(() => document.querySelector('[role="progressbar"]') === null);
    await page.mouse.move(0, 0);
    const { data: picture } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 70,
      clip: { x: 0, y: 0, width: 1200, height: 750, scale: 0.8 },
    });
    writeFileSync(join(folder, 'pictures', `${name}-${code}.webp`), picture, 'base64');
    if (press) await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
  }
  await context.close();
}
await browser.close();
await app.stop();
rmSync(data, { recursive: true, force: true });
