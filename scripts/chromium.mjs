/** The browser of the end-to-end tests: an installed Chrome, Edge or Chromium, else Playwright's own, else Debian's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { installedChromium } from '../electron/services/pdf/installedChromium.mjs';

/** Its path, or null. BUBBLESCOPE_CHROMIUM names one by hand. */
export function findChromium() {
  const found = installedChromium();
  if (found) return found;
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

const shell = '/usr/bin/chromium-headless-shell';

/** For end-to-end tests: Debian's Chromium without its windows where it is there, which spares a third of the work. */
export function findTestChromium() {
  return !process.env.BUBBLESCOPE_CHROMIUM && existsSync(shell) ? shell : findChromium();
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
  // For the tests alone, and not in every release of Debian.
  apt('install', '-y', '-qq', 'chromium-headless-shell');
  return findChromium();
}

export const whatToInstall =
  'The end-to-end tests need a browser: install Chrome, Edge or Chromium, or run `npx playwright install chromium`.';
