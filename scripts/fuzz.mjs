/** `npm run show:fuzz [COUNT [SEED]]`: bundles the fuzzing of the import where stale, and runs it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './build/bundle.mjs';
import { isFresh, make } from './build/fresh.mjs';
import { root } from './build.mjs';

const output = 'dist/.shows/fuzz.js';
const part = {
  name: 'fuzz',
  inputs: ['package.json', 'package-lock.json', 'scripts/build', 'scripts/shows', 'shared'],
  outputs: [output],
  make: (at) => bundle(at, 'scripts/shows/fuzz.ts', output),
};

if (!isFresh(root, part)) await make(root, part);
const { main } = await import(pathToFileURL(join(root, output)).href);
process.exitCode = main(process.argv.slice(2));
