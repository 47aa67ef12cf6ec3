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

export async function bundleBench() {
  if (!isFresh(root, part)) await make(root, part);
  return import(pathToFileURL(join(root, output)).href);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { main } = await bundleBench();
  process.exitCode = await main(process.argv.slice(2), root);
}
