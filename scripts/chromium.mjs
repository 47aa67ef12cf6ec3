/** The browser of the end-to-end tests: an installed Chrome, Edge or Chromium, else Playwright's own, else Debian's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const onPath = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function candidates({ platform, env }) {
  if (platform === 'darwin')
    return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => windowsPrograms.map((program) => join(root, program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return onPath.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Its path, or null. BUBBLESCOPE_CHROMIUM names one by hand. */
export function findChromium() {
  const named = process.env.BUBBLESCOPE_CHROMIUM;
  if (named) return named;
  return (
    [...candidates(process), chromium.executablePath()].find((path) => existsSync(path)) ?? null
  );
}

/** As `findChromium`; on Debian as root it is installed where it is missing. */
export function findOrInstallChromium() {
  const found = findChromium();
  if (found || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return found;
  console.log('installing Chromium from Debian ...');
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', 'chromium');
  return findChromium();
}

export const whatToInstall =
  'The end-to-end tests need a browser: install Chrome, Edge or Chromium, or run `npx playwright install chromium`.';
