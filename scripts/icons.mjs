/** `npm run icons`: every icon of every system, drawn by Chromium from `assets/icon.svg` into `assets/icons/`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { root } from './build.mjs';
import { findOrInstallChromium, whatToInstall } from './chromium.mjs';
import { icns, icnsTypes, ico } from './icons/containers.mjs';

const folder = join(root, 'assets', 'icons');
const source = readFileSync(join(root, 'assets', 'icon.svg'), 'utf8');
const linux = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const windows = [16, 24, 32, 48, 64, 128, 256];

/** Apple's icons keep a tenth of their square free. */
const padded = source.replace('viewBox="0 0 64 64"', 'viewBox="-7.8 -7.8 79.6 79.6"');
/** Its alpha alone counts in the macOS menu bar. */
const template = source.replace(/<rect[^>]*\/>/, '').replace(/stroke="#\w+"/g, 'stroke="#000"');
const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#c05a1c" stroke="#fff" stroke-width="1.5"/></svg>';

const executablePath = findOrInstallChromium();
if (executablePath === null) {
  console.error(whatToInstall);
  process.exit(1);
}
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();

async function draw(svg, size) {
  await page.setViewportSize({ width: size, height: size });
  const sized = svg.replace(
    '<svg ',
    `<svg width="${size}" height="${size}" style="display:block" `,
  );
  await page.setContent(`<body style="margin:0">${sized}</body>`);
  return page.screenshot({ omitBackground: true });
}

mkdirSync(folder, { recursive: true });
const write = (name, bytes) => writeFileSync(join(folder, name), bytes);
const drawn = new Map();
for (const size of new Set([...linux, ...windows])) drawn.set(size, await draw(source, size));
for (const size of linux) write(`${size}x${size}.png`, drawn.get(size));
write('icon.ico', ico(windows.map((size) => ({ size, png: drawn.get(size) }))));
const apple = new Map();
for (const size of new Set(Object.values(icnsTypes))) apple.set(size, await draw(padded, size));
write(
  'icon.icns',
  icns((size) => apple.get(size)),
);
write('tray.png', await draw(source, 32));
write('trayTemplate.png', await draw(template, 18));
write('trayTemplate@2x.png', await draw(template, 36));
write('badge.png', await draw(dot, 32));
write('source.sha256', `${createHash('sha256').update(source).digest('hex')}\n`);
await browser.close();
