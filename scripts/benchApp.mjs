/**
 * `npm run bench:app [RUNS]`: how soon the Overview can be used, how soon an edit shows, and what is loaded for it, in
 * Chromium, with 200 and with 10,000 links; and how long what is kept takes to read, which a window waits for. Medians; nothing
 * is asserted.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { seededLedger } from './benchApp/seededLedger.mjs';
import { bundle } from './build/bundle.mjs';
import { buildParts, root } from './build.mjs';
import { findOrInstallChromium, whatToInstall } from './chromium.mjs';
import { runApp } from './runningApp.mjs';

const runs = Number(process.argv[2] ?? 5);
const executablePath = findOrInstallChromium();
if (executablePath === null) {
  console.error(whatToInstall);
  process.exit(1);
}
await buildParts();

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const ms = (time) => `${Math.round(time)} ms`;

/** Has the page note the instant at which both dials show a figure: it can be read and used. Asking for it frame by frame would slow it. */
const noteUsable = (page) =>
  page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const scores = [...document.querySelectorAll('main [class*="_score_"]')];
      if (scores.length < 2 || !scores.every((score) => /\d/.test(score.textContent ?? ''))) return;
      globalThis.usableAt = Date.now();
      watch.disconnect();
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true });
  });

const opener = 'dist/.bench/openServices.js';
await bundle(root, 'scripts/benchApp/openServices.ts', opener);
/** In processes of their own: at a start, nothing is compiled yet. */
function keptReadIn(data) {
  const read = () => Number(execFileSync(process.execPath, [join(root, opener), data]).toString());
  return median(Array.from({ length: runs }, read));
}

const empty = mkdtempSync(join(tmpdir(), 'bubblescope-bench-'));
console.log(`what is kept is read, starter portfolio: ${ms(keptReadIn(empty))}`);
rmSync(empty, { recursive: true, force: true });

const rows = [];
for (const [companies, links] of [
  [60, 200],
  [2_000, 10_000],
]) {
  const data = mkdtempSync(join(tmpdir(), 'bubblescope-bench-'));
  const [boots, opens, wholes, firsts, edits] = [[], [], [], [], []];
  let loaded = 0;
  for (let run = 0; run < runs; run++) {
    writeFileSync(join(data, 'ledger.json'), JSON.stringify(seededLedger(companies, links, 7)));
    const browser = await chromium.launch({
      executablePath,
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const bodies = [];
    page.on('response', (response) => {
      if (!/\/api\//.test(response.url()))
        bodies.push(response.body().catch(() => Buffer.alloc(0)));
    });
    await noteUsable(page);
    // The browser's own start is not the app's: it has come to rest before.
    await page.waitForTimeout(2_000);
    const start = Date.now();
    const app = await runApp(data);
    const listens = Date.now();
    await page.goto(app.url);
    await page.waitForFunction(() => globalThis.usableAt !== undefined, null, { polling: 500 });
    const usableAt = await page.evaluate(() => globalThis.usableAt);
    boots.push(listens - start);
    opens.push(usableAt - listens);
    wholes.push(usableAt - start);
    // The chart comes after the dials, what else is on the screen after that.
    await page.waitForTimeout(1_000);
    loaded = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    firsts.push(await editSeen(page, 'Undo'));
    edits.push(await editSeen(page, 'Redo'));
    await browser.close();
    await app.stop();
  }
  const read = keptReadIn(data);
  rmSync(data, { recursive: true, force: true });
  const [boot, open, whole] = [median(boots), median(opens), median(wholes)];
  rows.push({ links, read, boot, open, whole, first: median(firsts), edit: median(edits), loaded });
}

/** From the click on Undo or Redo, once everything is drawn, until a dial shows that it is scored anew; the disk is within. */
async function editSeen(page, button) {
  await page.waitForTimeout(1_000);
  return page.evaluate(async (name) => {
    const undo = document.querySelector(`header [aria-label^="${name}"]:not([disabled])`);
    const dial = document.querySelector('main [class*="_score_"]');
    if (!undo || !dial) return Number.NaN;
    const start = performance.now();
    const changed = new Promise((done) => {
      const watch = new MutationObserver(() => done(performance.now() - start));
      watch.observe(dial, { subtree: true, childList: true, characterData: true });
      setTimeout(() => done(Number.NaN), 10_000);
    });
    undo.click();
    return changed;
  }, button);
}

console.log(
  '| links | what is kept is read | app listens | Overview usable, from its address | from the command | the day’s first edit shows | the next edit shows | loaded, gzip |',
);
console.log('|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const { links, read, boot, open, whole, first, edit, loaded } of rows)
  console.log(
    `| ${links.toLocaleString('en')} | ${ms(read)} | ${ms(boot)} | ${ms(open)} | ${ms(whole)} | ${ms(first)} | ${ms(edit)} | ${Math.round(loaded / 1000)} kB |`,
  );
