/**
 * `npm run smoke`: starts the packaged app once, as a plain process on an empty data folder: it opens, loads, answers, quits.
 * What it says of its cold start is printed, and stands in the summary of the run where a workflow has one.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
const child = spawn(program, ['--smoke', '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
let said = '';
child.stdout.setEncoding('utf8').on('data', (text) => {
  said += text;
});
const timer = setTimeout(() => child.kill(), limit);
const code = await new Promise((done) => {
  child.once('error', () => done(1));
  child.once('close', (found) => done(found ?? 1));
});
clearTimeout(timer);
const left = existsSync(join(data, 'writer.lock'));
rmSync(data, { recursive: true, force: true, maxRetries: 3 });
process.stdout.write(said);
const { GITHUB_STEP_SUMMARY: summary } = process.env;
if (summary) {
  const lines = said.split('\n').filter((line) => line.startsWith('smoke: '));
  appendFileSync(
    summary,
    lines.map((line) => `- ${process.platform}: ${line.slice(7)}\n`).join(''),
  );
}
console.log(code === 0 ? 'the packaged app opens, loads, answers and quits' : `ended with ${code}`);
if (left) console.log('it has left its lock behind');
process.exitCode = code === 0 && !left ? 0 : 1;
