/**
 * `node scripts/bench-network.mjs`: how fast the network's map is panned. Opens the built app in Chromium on seeded
 * portfolios, drags the map for two seconds and prints frames per second, the browser's own limit on them taken off where it
 * lets that be done (57 to 60 is the limit), and how long the page's thread is busy for each: what it could do by itself.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildParts } from './build.mjs';
import { findOrInstallChromium, whatToInstall } from './chromium.mjs';
import { runApp } from './runningApp.mjs';

/** `wide`: all of them drawn, where the map would begin with its core. */
const runs = [
  { companies: 60, links: 300 },
  { companies: 2000, links: 10_000 },
  { companies: 2000, links: 10_000, wide: true },
];
const panMs = 2000;
const batch = 1000;
const kinds = ['purchase', 'investment', 'purchase', 'credit', 'lease', 'purchase', 'warrant'];

const executablePath = findOrInstallChromium();
if (executablePath === null) {
  console.error(whatToInstall);
  process.exit(1);
}
await buildParts();
const data = runs.map(() => mkdtempSync(join(tmpdir(), 'bubblescope-bench-')));
console.log('companies  links   drawn   ready ms   fps median   fps worst   page ms a frame');
for (const [at, run] of runs.entries()) console.log(await measure(run, data[at]));
for (const folder of data) rmSync(folder, { recursive: true, force: true });

async function measure(run, folder) {
  const app = await start(folder);
  await fill(app, run);
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.goto(app.url);
    await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 });
    const from = Date.now();
    await page.evaluate(() => {
      window.location.hash = '#/network';
    });
    const map = page.locator('[role=application][data-ready]');
    await map.waitFor({ timeout: 120_000 });
    let ready = Date.now() - from;
    if (run.wide) {
      const again = Date.now();
      await page.getByRole('button', { name: 'Show all of them' }).click();
      await page.waitForTimeout(15_000);
      ready = Date.now() - again;
    }
    // Past the scores and the gliding in: what is measured is the panning alone.
    await page.waitForTimeout(4000);
    const drawn = /(\S+) links?$/.exec((await map.getAttribute('aria-label')) ?? '')?.[1] ?? '?';
    const fps = await pan(page, await map.boundingBox());
    return [
      String(run.companies).padStart(9),
      String(run.links).padStart(6),
      drawn.padStart(7),
      String(ready).padStart(10),
      fps.median.toFixed(0).padStart(12),
      fps.worst.toFixed(0).padStart(11),
      fps.busy.toFixed(1).padStart(17),
    ].join(' ');
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** Drags to and fro, a step in every animation frame, and tells how long each of them took. */
async function pan(page, { x, y, width, height }) {
  const middle = [x + width / 2, y + height / 2];
  await page.mouse.move(...middle);
  await page.mouse.down();
  const metrics = await page.context().newCDPSession(page);
  await metrics.send('Performance.enable');
  const busyFor = async () => {
    const found = await metrics.send('Performance.getMetrics');
    return 1000 * found.metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const before = await busyFor();
  const frames = await page.evaluate(
    ([[left, top], forMs]) =>
      new Promise((done) => {
        const map = document.querySelector('[role=application]');
        const lengths = [];
        const start = performance.now();
        let last = start;
        const step = (now) => {
          lengths.push(now - last);
          last = now;
          if (now - start > forMs) {
            done(lengths);
            return;
          }
          const turn = (now - start) / 150;
          const clientX = left + 140 * Math.sin(turn);
          const clientY = top + 90 * Math.cos(turn * 1.3);
          map.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    [middle, panMs],
  );
  const busy = ((await busyFor()) - before) / frames.length;
  await page.mouse.up();
  const sorted = frames.slice(1).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  return { median: 1000 / median, worst: 1000 / sorted.at(-1), busy };
}

async function start(folder) {
  const app = await runApp(folder);
  const [origin, token] = app.url.split('#');
  const call = async (channel, input) => {
    const response = await fetch(`${origin}api/${channel}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-bubblescope-token': token },
      body: JSON.stringify(input),
    });
    const reply = await response.json();
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value;
  };
  return { ...app, call };
}

/** Companies with a power-law tail of links, amounts that span four powers of ten, every seventh undisclosed. */
async function fill({ call }, { companies, links }) {
  const random = seeded(7);
  let { revision } = await call('ledger.begin', { with: 'empty' });
  const rows = [];
  for (let at = 0; at < companies; at++)
    rows.push([
      'companies',
      { id: `c${at}`, name: `Company ${at}`, kind: 'other', watched: at < 20 },
    ]);
  const pick = () => Math.floor(companies * random() ** 3);
  for (let at = 0; at < links; at++) {
    const from = pick();
    const to = (from + 1 + pick()) % companies;
    const best = Math.round(10 ** (7 + 4 * random()));
    rows.push([
      'links',
      {
        id: `l${at}`,
        kind: kinds[at % kinds.length],
        from: `c${from}`,
        to: `c${to === from ? (from + 1) % companies : to}`,
        amount: at % 7 === 3 ? null : { low: best, best, high: best },
        capacityMw: null,
        announced: '2024-05-01',
        start: null,
        end: null,
        status: [{ since: '2024-05-01', state: 'signed' }],
        counted: true,
        sourceIds: [],
      },
    ]);
  }
  for (let at = 0; at < rows.length; at += batch) {
    const edits = rows
      .slice(at, at + batch)
      .map(([table, after]) => ({ table, id: after.id, after }));
    const result = await call('ledger.edit', { revision, edits });
    if (!result.ok) throw new Error(JSON.stringify(result).slice(0, 400));
    revision = result.revision;
  }
}

/** Mulberry32 of T. Ettinger: the same numbers on every machine. */
function seeded(state) {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
