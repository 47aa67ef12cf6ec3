/**
 * `npm run show:memory [SHARE]`: a day of eight hours in some minutes – 500 edits, 200 changes of the screen, 50 rescorings, a
 * summary an hour – and what both sides hold at its start, at noon and at its end. A tenth more than at the start is a leak, and
 * fails. SHARE 0.1 does a tenth of it.
 *
 * The start is a warm one: every screen was opened, every kind of act done. What is loaded and compiled on first use is there
 * then, and whatever grows from there on grows with use. Both sides are told to drop compiled code at each collection: V8 compiles
 * what runs often in ever better ways, which grows for hours, is bounded by the app's own text, and is no memory that the app holds.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { buildParts, root } from './build.mjs';
import { findOrInstallChromium, whatToInstall } from './chromium.mjs';
import { dayOf } from './memory/day.mjs';
import { measuring } from './memory/measure.mjs';
import { runApp } from './runningApp.mjs';

const share = Number(process.argv[2] ?? 1);
const hours = 8;
const perDay = { edits: 500, screens: 200, rescorings: 50 };
const allowed = 0.1;
const dropCode = '--stress-flush-code';

const executablePath = findOrInstallChromium();
if (executablePath === null) {
  console.error(whatToInstall);
  process.exit(1);
}
await buildParts();
const data = mkdtempSync(join(tmpdir(), 'bubblescope-memory-'));
const probe = pathToFileURL(join(root, 'scripts', 'memory', 'probe.mjs')).href;
const running = await runApp(data, {
  node: ['--expose-gc', dropCode, '--import', probe],
  ipc: true,
});
const app = running.process;
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: process.getuid?.() !== 0,
  args: [`--js-flags=${dropCode}`],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
page.setDefaultTimeout(120_000);
const measure = await measuring({ page, browser, app });
await page.goto(running.url);
await page.getByRole('button', { name: 'Go on with it' }).click();
await page.getByRole('button', { name: 'Skip the tour' }).click();
const day = dayOf(page, running.url);

async function hour(part) {
  const inAnHour = (count) => Math.max(1, Math.round((count * part) / hours));
  await day.edit(inAnHour(perDay.edits));
  await day.changeScreens(inAnHour(perDay.screens));
  await day.rescore(2 * Math.ceil(inAnHour(perDay.rescorings) / 2));
  await day.writeSummary();
}
const begun = Date.now();
const told = (what) => console.log(`${Math.round((Date.now() - begun) / 1000)} s: ${what}`);
const measured = [];
async function look(name) {
  await day.rest();
  measured.push({ name, ...(await measure()) });
  told(`measured, ${name}`);
}

await day.changeScreens(2 * day.screens);
await hour(1);
await look('start');
for (let at = 1; at <= hours; at++) {
  await hour(share);
  if (at === hours / 2) await look('4 h');
}
await look('8 h');
await browser.close();
await running.stop();
if (app.exitCode === null) await once(app, 'exit');
rmSync(data, { recursive: true, force: true });

const [start, noon, end] = measured;
const mb = (bytes) => (bytes === null ? 'unknown' : `${(bytes / 1024 / 1024).toFixed(1)} MB`);
const said = (name, value) => (/heap|objects|buffers/.test(name) ? mb(value) : String(value));
const grown = (name) => {
  const [before, after] = [start.held[name] ?? 0, end.held[name] ?? 0];
  return before === 0 ? (after === 0 ? 0 : Number.POSITIVE_INFINITY) : after / before - 1;
};
const names = [...new Set(measured.flatMap(({ held }) => Object.keys(held)))];
for (const name of names) {
  const values = [start, noon, end].map(({ held }) => said(name, held[name] ?? 0));
  console.log(`${name}: ${values.join(' → ')} (${(100 * grown(name)).toFixed(1)} %)`);
}
for (const side of ['main', 'renderer']) {
  const values = [start, noon, end].map(({ resident }) => mb(resident[side]));
  console.log(`${side}: resident, not judged: ${values.join(' → ')}`);
}
console.log(
  `main: threads started: ${[start, noon, end].map((one) => one.threadsStarted).join(' → ')}`,
);
const leaks = names.filter((name) => grown(name) > allowed);
if (leaks.length > 0) console.error(`leaks: ${leaks.join(', ')}`);
process.exitCode = leaks.length === 0 ? 0 : 1;
