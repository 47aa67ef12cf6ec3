/** `npm run smoke`: starts the packaged app once, as a plain process on an empty data folder: it opens, loads, answers, quits. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './build.mjs';

const limit = 60_000;
const release = join(root, 'release');
const programs = {
  darwin: ['Bubblescope.app', 'Contents', 'MacOS', 'Bubblescope'],
  win32: ['Bubblescope.exe'],
  linux: ['bubblescope'],
};
const inside = programs[process.platform] ?? [];
const program = (existsSync(release) ? readdirSync(release) : [])
  .map((folder) => join(release, folder, ...inside))
  .find((path) => inside.length > 0 && existsSync(path));
if (program === undefined) {
  console.error('there is no package here: npm run package -- --dir');
  process.exit(1);
}
const data = mkdtempSync(join(tmpdir(), 'bubblescope-smoke-'));
const child = spawn(program, ['--smoke', '--data', data], { stdio: 'inherit' });
const timer = setTimeout(() => child.kill(), limit);
const code = await new Promise((done) => {
  child.once('error', () => done(1));
  child.once('exit', (found) => done(found ?? 1));
});
clearTimeout(timer);
const left = existsSync(join(data, 'writer.lock'));
rmSync(data, { recursive: true, force: true, maxRetries: 3 });
console.log(code === 0 ? 'the packaged app opens, loads, answers and quits' : `ended with ${code}`);
if (left) console.log('it has left its lock behind');
process.exitCode = code === 0 && !left ? 0 : 1;
