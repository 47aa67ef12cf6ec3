/** What the pictures of the screens are held to: the browser that took them, and the day on which the app believes it is. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = join(fileURLToPath(import.meta.url), '..');
const folder = join(here, 'pictures', process.platform);
const record = join(folder, 'chromium.txt');

export const today = '2026-07-31T12:00:00Z';

/** For the app's own process and its threads: their clock starts at `today`. */
export const clockOption = `--import=${pathToFileURL(join(here, 'clock.mjs')).href}`;

const majorOf = (version: string): string => version.split('.')[0] ?? version;

/** The browser's major version goes with the pictures: another one draws other edges. */
export function keepBrowser(version: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(record, `${majorOf(version)}\n`);
}

/** Why a browser can't be compared with the pictures; null where it can. */
export function whyNot(version: string): string | null {
  const anew = '`npm run test:visual -- --update` takes them.';
  if (!existsSync(record)) return `There are no pictures of this system yet: ${anew}`;
  const taken = readFileSync(record, 'utf8').trim();
  if (taken === majorOf(version)) return null;
  return `The pictures were taken with Chromium ${taken}; this is ${version}, which draws other edges: ${anew}`;
}
