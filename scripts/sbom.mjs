/** `npm run sbom [FILE]`: the bill of materials of what is shipped, CycloneDX by npm's own hand, narrowed to what is in the bundles, with Electron. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { licencesFile } from './build/licences.mjs';
import { buildParts, root } from './build.mjs';

await buildParts();
const shipped = new Set(
  JSON.parse(readFileSync(join(root, licencesFile), 'utf8')).map(
    ({ name, version }) => `${name}@${version}`,
  ),
);
const { version: electron } = JSON.parse(
  readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
);
shipped.add(`electron@${electron}`);

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const whole = JSON.parse(
  execFileSync(npm, ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const isShipped = ({ name, version }) => shipped.has(`${name}@${version}`);
const components = whole.components.filter(isShipped);
const missing = [...shipped].filter(
  (one) => !components.some(({ name, version }) => `${name}@${version}` === one),
);
if (missing.length > 0) throw new Error(`not in the lock file: ${missing.join(', ')}`);
const refs = new Set(components.map((one) => one['bom-ref']));
const own = whole.metadata.component['bom-ref'];
// What it names by time and chance is left out, so that the same build gives the same bill.
const { timestamp: _, ...metadata } = whole.metadata;
const bill = {
  bomFormat: whole.bomFormat,
  specVersion: whole.specVersion,
  version: whole.version,
  metadata,
  components,
  dependencies: [
    { ref: own, dependsOn: [...refs] },
    ...whole.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn: dependsOn.filter((on) => refs.has(on)),
      })),
  ],
};
const file = process.argv[2] ?? join(root, 'release', 'bubblescope.cdx.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 1)}\n`);
console.log(`${components.length} components in ${file}`);
