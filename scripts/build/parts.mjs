/** What is built, from what, in which order. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { licencesFile, makeLicences } from './licences.mjs';

const packagesOf = (name) => `dist/.packages/${name}.json`;
/** What the packaged app consists of. */
const shipped = ['main', 'preload', 'summaryWorker', 'renderer'];

const always = ['package.json', 'package-lock.json', 'scripts/build', 'shared', 'assets'];
const baselineFiles = ['generated/dotcom-baseline.json', 'generated/dotcom-baseline-per-year.json'];

async function makeBaseline(root) {
  const code = join(root, 'dist', '.baseline', 'baseline.js');
  await bundle(root, 'scripts/baseline.ts', 'dist/.baseline/baseline.js');
  const { baselines } = await import(`${pathToFileURL(code).href}?at=${Date.now()}`);
  for (const path of baselineFiles) {
    const text = `${JSON.stringify(baselines[basename(path, '.json')], null, 2)}\n`;
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    // The same values keep their file's time, and what is built from it stays fresh.
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
  rmSync(dirname(code), { recursive: true });
}

async function makeRenderer(root) {
  const { build } = await import('vite');
  rmSync(join(root, packagesOf('renderer')), { force: true });
  await build({
    root: join(root, 'renderer'),
    configFile: join(root, 'renderer', 'vite.config.ts'),
    logLevel: 'warn',
  });
}

/** Those that the running app shows; the system takes the others out of the package. */
const shownIcons = ['tray.png', 'trayTemplate.png', 'trayTemplate@2x.png', 'badge.png'];

const iconAt = (name) => `dist/electron/icons/${name}`;

async function copyIcons(root) {
  mkdirSync(join(root, dirname(iconAt('x'))), { recursive: true });
  for (const name of shownIcons) {
    copyFileSync(join(root, 'assets', 'icons', name), join(root, iconAt(name)));
  }
}

const node = (name, entry, output) => ({
  name,
  inputs: [...always, ...baselineFiles, 'electron'],
  outputs: [output, packagesOf(name)],
  make: (root) => bundle(root, entry, output, packagesOf(name)),
});

export const parts = [
  {
    name: 'baseline',
    inputs: [...always, 'scripts/baseline.ts'],
    outputs: baselineFiles,
    make: makeBaseline,
  },
  node('cli', 'electron/cli.ts', 'dist/cli.js'),
  node('main', 'electron/main.ts', 'dist/electron/main.js'),
  {
    name: 'icons',
    inputs: ['scripts/build', 'assets/icons'],
    outputs: shownIcons.map(iconAt),
    make: copyIcons,
  },
  node('preload', 'electron/preload.ts', 'dist/electron/preload.cjs'),
  node('summaryWorker', 'electron/summaryWorker.ts', 'dist/electron/summaryWorker.js'),
  node('browser', 'electron/browser.ts', 'dist/electron/browser.js'),
  {
    name: 'renderer',
    inputs: [...always, ...baselineFiles, 'renderer', 'docs/guide/pictures'],
    outputs: ['dist/renderer/index.html', packagesOf('renderer')],
    make: makeRenderer,
  },
  {
    name: 'licences',
    inputs: ['scripts/build', ...shipped.map(packagesOf)],
    outputs: [licencesFile],
    make: (root) => makeLicences(root, shipped.map(packagesOf), licencesFile),
  },
];
