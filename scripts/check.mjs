/** `npm run check`: the types of each folder, then the linter and its fences over all of it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildParts, root } from './build.mjs';
import { run } from './run.mjs';

const program = (...path) => join(root, 'node_modules', ...path);
const tsc = program('typescript', 'bin', 'tsc');
const projects = ['shared', 'shared/tsconfig.test.json', 'electron', 'renderer', 'e2e'];

/** The names of the checks that failed. */
export async function check() {
  // The renderer and the command line import it.
  await buildParts({ only: ['baseline'] });
  const failed = [];
  for (const project of projects) {
    if (!(await run(tsc, ['-p', project]))) failed.push(`types of ${project}`);
  }
  const biome = program('@biomejs', 'biome', 'bin', 'biome');
  const flags = process.env.CI ? ['--colors=off'] : [];
  if (!(await run(biome, ['check', '--diagnostic-level=warn', ...flags]))) failed.push('linter');
  return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const failed = await check();
  console.log(failed.length === 0 ? 'check: all well' : `check failed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
