/** `npm run package [-- --linux|--mac|--win|--dir …]`: builds what is stale, then this system's packages into `release/`, with their checksums; `--dir`: the unpacked app alone. */
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { build, createTargets, Platform } from 'electron-builder';
import { checkBudget } from './build/budget.mjs';
import { buildParts, root } from './build.mjs';

const platforms = { '--linux': Platform.LINUX, '--mac': Platform.MAC, '--win': Platform.WINDOWS };
const args = process.argv.slice(2);
const wrong = args.filter((arg) => arg !== '--dir' && !(arg in platforms));
if (wrong.length > 0) {
  console.error(
    `not known: ${wrong.join(' ')}\nusage: npm run package [-- --linux|--mac|--win|--dir]`,
  );
  process.exit(2);
}

await buildParts();
checkBudget(root);
const release = join(root, 'release');
rmSync(release, { recursive: true, force: true });
const named = args.flatMap((arg) => platforms[arg] ?? []);
const asked = named.length > 0 ? named : [Platform.current()];
const type = args.includes('--dir') ? 'dir' : null;
// A deb and an rpm name the page that they are of, which is known where they are released.
const { GITHUB_REPOSITORY: repository } = process.env;
const config = repository
  ? { extraMetadata: { homepage: `https://github.com/${repository}` } }
  : null;
await build({ projectDir: root, targets: createTargets(asked, type), publish: 'never', config });

const made = readdirSync(release)
  .filter((name) => name.startsWith('Bubblescope-') && statSync(join(release, name)).isFile())
  .sort();
const lines = [];
for (const name of made) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(release, name)), hash);
  lines.push(`${hash.digest('hex')}  ${name}\n`);
}
writeFileSync(join(release, `SHA256SUMS-${process.platform}`), lines.join(''));
process.stdout.write(lines.join(''));
