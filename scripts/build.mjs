/** `npm run build`: makes every part that is older than its inputs. `--only a,b` makes some, `--force` all again. */
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkBudget } from './build/budget.mjs';
import { isFresh, make } from './build/fresh.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Says what it makes through `say`; silent where everything is fresh. */
export async function buildParts({ only, force = false, say = console.error } = {}) {
  const { parts } = await import('./build/parts.mjs');
  const wanted = parts.filter((part) => !only || only.includes(part.name));
  for (const part of wanted) {
    if (!force && isFresh(root, part)) continue;
    const begun = performance.now();
    await make(root, part);
    say(`built ${part.name} in ${Math.round(performance.now() - begun)} ms`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1]?.split(',') : undefined;
  await buildParts({ ...(only && { only }), force: args.includes('--force') });
  if (!only) checkBudget(root);
}
