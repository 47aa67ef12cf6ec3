/**
 * `npm run audit`: what npm's registry knows against the packages that are shipped. `npm audit --omit=dev` passes over most of
 * them: what is bundled stands among the development dependencies here. What only builds and tests is told, and judged by nobody.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { licencesFile } from './build/licences.mjs';
import { buildParts, root } from './build.mjs';

/** `report`: what `npm audit --json` says; `shipped`: names of packages. */
export function findingsOf(report, shipped) {
  if (report.vulnerabilities === undefined) throw new Error(report.message ?? 'no report');
  const told = Object.values(report.vulnerabilities).map(({ name, severity, range }) => ({
    name,
    text: `${name} ${range}: ${severity}`,
  }));
  const isShipped = ({ name }) => shipped.includes(name);
  return {
    shipped: told.filter(isShipped).map(({ text }) => text),
    others: told.filter((one) => !isShipped(one)).map(({ text }) => text),
  };
}

async function main() {
  await buildParts();
  const listed = JSON.parse(readFileSync(join(root, licencesFile), 'utf8'));
  const names = [...listed.map(({ name }) => name), 'electron'];
  const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { shipped, others } = findingsOf(JSON.parse(stdout), names);
  for (const text of others) console.log(`not shipped: ${text}`);
  for (const text of shipped) console.error(`shipped: ${text}`);
  console.log(`${names.length} packages are shipped, ${shipped.length} of them with findings`);
  process.exitCode = shipped.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main().catch((error) => {
    console.error(`nothing was audited: ${error.message}`);
    process.exitCode = 1;
  });
}
