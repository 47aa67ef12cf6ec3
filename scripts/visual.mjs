/** `npm run test:visual [-- --update] [-g "light, 900"]`: the pictures of every screen against those of this system, or taken anew. */

import { join } from 'node:path';
import { buildParts, root } from './build.mjs';
import { findOrInstallChromium, whatToInstall } from './chromium.mjs';
import { run } from './run.mjs';

const browser = findOrInstallChromium();
if (browser === null) {
  console.error(whatToInstall);
  process.exit(1);
}
await buildParts();
const [update, rest] = [
  process.argv.includes('--update') ? ['--update-snapshots'] : [],
  process.argv.slice(2).filter((flag) => flag !== '--update'),
];
const well = await run(
  join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
  ['test', '--reporter=list', 'e2e/visual.spec.ts', ...update, ...rest],
  { BUBBLESCOPE_CHROMIUM: browser, BUBBLESCOPE_BUILT: '1', BUBBLESCOPE_SNAPSHOTS: '1' },
);
process.exitCode = well ? 0 : 1;
