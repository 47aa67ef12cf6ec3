/** `npm run bench`: the engine's kernels measured, all of them as a table or one on a file. Bundled first where stale. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './build/bundle.mjs';
import { isFresh, make } from './build/fresh.mjs';
import { root } from './build.mjs';

const output = 'dist/.bench/bench.js';
const part = {
  name: 'bench',
  inputs: ['package.json', 'package-lock.json', 'scripts/build', 'scripts/bench', 'shared'],
  outputs: [output],
  make: (at) => bundle(at, 'scripts/bench/main.ts', output),
};

// Whoever starts many at once builds beforehand.
if (!process.env.BUBBLESCOPE_BUILT && !isFresh(root, part)) await make(root, part);
const { main } = await import(pathToFileURL(join(root, output)).href);
process.exitCode = await main(process.argv.slice(2), root);
