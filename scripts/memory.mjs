/**
 * `npm run show:memory [SHARE]`: a day's use in some minutes – 500 edits, 200 changes of the screen, 50 rescorings – and what of
 * the memory of both sides is still held afterwards. More than a tenth above the start is a leak, and fails. SHARE 0.1 does a tenth of it.
 * On the page it is the app's own objects that count: the heap as a whole grows with what V8 compiles and the browser books.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { buildParts, root } from './build.mjs';
import { findOrInstallChromium, whatToInstall } from './chromium.mjs';
import { runApp } from './runningApp.mjs';

const share = Number(process.argv[2] ?? 1);
const times = (count) => Math.max(1, Math.round(count * share));
const allowed = 0.1;
const screens = [
  'overview',
  'companies',
  'companies/cerebras',
  'commitments',
  'weekly',
  'settings',
];

const executablePath = findOrInstallChromium();
if (executablePath === null) {
  console.error(whatToInstall);
  process.exit(1);
}
await buildParts();
const data = mkdtempSync(join(tmpdir(), 'bubblescope-memory-'));
const probe = pathToFileURL(join(root, 'scripts', 'memory', 'probe.mjs')).href;
const running = await runApp(data, { node: ['--expose-gc', '--import', probe], ipc: true });
const app = running.process;
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
await page.goto(running.url);
await page.getByRole('button', { name: 'Go on with it' }).click();
await page.getByRole('button', { name: 'Skip the tour' }).click();
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');

const show = async (screen) => {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${screen}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
};

const starOf = 'main header button[aria-pressed]';

async function edits(count) {
  await show('companies/cerebras');
  const star = page.locator(starOf).first();
  for (let at = 0; at < count; at++) {
    const before = await star.getAttribute('aria-pressed');
    await star.click();
    await page.waitForFunction(
      ([selector, was]) => document.querySelector(selector)?.getAttribute('aria-pressed') !== was,
      [starOf, before],
    );
  }
}

async function screenChanges(count) {
  for (let at = 0; at < count; at++) await show(screens[at % screens.length]);
}

async function rescorings(count) {
  await show('overview');
  for (let at = 0; at < count; at++) {
    await page
      .getByText(at % 2 === 0 ? 'Headline' : 'Binding', { exact: true })
      .first()
      .click();
    await page.waitForTimeout(400);
  }
}

/** What the app's own objects take: neither compiled code nor what the browser keeps about the page. */
async function objectBytes() {
  const chunks = [];
  const take = ({ chunk }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const apart = ['code', 'native', 'hidden', 'synthetic'];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!apart.includes(types[type][nodes[at + type]])) bytes += nodes[at + size];
  }
  return bytes;
}

/** At rest on one screen, with all freed that can be. */
async function measure() {
  await show('settings');
  await page.waitForTimeout(5_000);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const objects = await objectBytes();
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
  app.send('heap');
  const [main] = await once(app, 'message');
  return {
    objects,
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    main,
  };
}

// Once around first: what is loaded, compiled and cached on first use is no leak.
await edits(20);
await screenChanges(3 * screens.length);
await rescorings(6);
const before = await measure();
const begun = Date.now();
await edits(times(500));
await screenChanges(times(200));
await rescorings(times(50));
const after = await measure();
await browser.close();
await running.stop();
await once(app, 'exit');
rmSync(data, { recursive: true, force: true });

const mb = (bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const growth = (name) => after[name] / before[name] - 1;
console.log(
  `${times(500)} edits, ${times(200)} screens, ${times(50)} rescorings in ${Math.round((Date.now() - begun) / 1000)} s`,
);
for (const [name, said] of [
  ['objects', mb],
  ['heap', mb],
  ['main', mb],
  ['nodes', String],
  ['listeners', String],
]) {
  const grown = `${(100 * growth(name)).toFixed(1)} %`;
  console.log(`${name}: ${said(before[name])} → ${said(after[name])} (${grown})`);
}
const leaks = ['objects', 'main', 'nodes', 'listeners'].filter((name) => growth(name) > allowed);
if (leaks.length > 0) console.error(`leaks: ${leaks.join(', ')}`);
process.exitCode = leaks.length === 0 ? 0 : 1;
