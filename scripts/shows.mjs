/** `npm run shows [kill|full|damage|desk|ipc] [ROUNDS]`: shows that what was acknowledged or written outlives a kill, that no damage loses a file, and that no message writes what it may not. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './build/bundle.mjs';
import { isFresh, make } from './build/fresh.mjs';
import { buildParts, root } from './build.mjs';

const folder = 'dist/.shows';
const inputs = ['package.json', 'package-lock.json', 'scripts/build', 'scripts/shows', 'shared'];
/** Not all that runs in a show is written for it. */
const elsewhere = { summaryWorker: 'electron/summaryWorker.ts' };
const part = (name) => ({
  name: `shows-${name}`,
  inputs: [...inputs, 'electron', 'assets'],
  outputs: [`${folder}/${name}.js`],
  make: (at) => bundle(at, elsewhere[name] ?? `scripts/shows/${name}.ts`, `${folder}/${name}.js`),
});

/** The bundle of one of `scripts/shows`, made where it is stale. */
export async function bundleShow(name) {
  await buildParts({ only: ['baseline'] });
  if (!isFresh(root, part(name))) await make(root, part(name));
  return join(root, folder, `${name}.js`);
}

const importOf = async (name) => import(pathToFileURL(await bundleShow(name)).href);

const shows = {
  async kill(rounds) {
    const { killShow } = await importOf('kill');
    return killShow({ rounds, editor: await bundleShow('editor'), say: console.log });
  },
  async full() {
    const { fullDiskShow } = await importOf('fullDisk');
    return fullDiskShow({ editor: await bundleShow('editor'), say: console.log });
  },
  async desk() {
    const { deskShow } = await importOf('desk');
    const writer = await bundleShow('deskWriter');
    const worker = await bundleShow('summaryWorker');
    return deskShow({ weeks: 52, kills: 5, writer, worker, say: console.log });
  },
  async damage() {
    const { damageShow } = await importOf('damage');
    return damageShow({ say: console.log });
  },
  async ipc(_rounds, runs = 10_000, seed = 20_260_115) {
    const { fuzzIpc } = await importOf('ipcFuzz');
    return fuzzIpc({ runs: Number(runs), seed: Number(seed), say: console.log });
  },
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name, rounds = '300', ...more] = process.argv.slice(2);
  if (name !== undefined && !(name in shows)) {
    console.error('usage: npm run shows [kill|full|damage|desk] [ROUNDS] | ipc');
    process.exit(2);
  }
  const failed = [];
  for (const one of name === undefined ? Object.keys(shows) : [name]) {
    failed.push(...(await shows[one](Number(rounds), ...more)));
  }
  for (const failure of failed) console.log(failure);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
