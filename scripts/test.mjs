/** `npm test`: checks, unit tests, build, end-to-end tests; `unit` or `e2e` runs that part. Its last line is the tally. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildParts, root } from './build.mjs';
import { check } from './check.mjs';
import { findOrInstallChromium, findTestChromium, whatToInstall } from './chromium.mjs';
import { findElectron, installedElectron } from './electronBinary.mjs';
import { run } from './run.mjs';
import { playwrightTally, vitestTally } from './tally.mjs';

const [part, ...rest] = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'bubblescope-reports-'));
const program = (...path) => join(root, 'node_modules', ...path);

const steps = {
  async check() {
    const failed = await check();
    for (const name of failed) console.log(`check failed: ${name}`);
    return { passed: 0, failed: failed.length };
  },

  async unit() {
    await buildParts({ only: ['baseline'] });
    const file = join(reports, 'unit.json');
    const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const well = await run(program('vitest', 'vitest.mjs'), ['run', ...flags, ...rest]);
    return trusted(well, vitestTally(file));
  },

  async e2e() {
    if (findOrInstallChromium() === null) {
      console.log(whatToInstall);
      return { passed: 0, failed: 1 };
    }
    const browser = findTestChromium();
    console.log(`browser: ${browser}`);
    await buildParts();
    const electron =
      installedElectron() === null ? { why: 'Its program is not here.' } : await findElectron();
    console.log(electron.why ? `stand-in run: ${electron.why}` : 'stand-in run and Electron run');
    const file = join(reports, 'e2e.json');
    const env = {
      BUBBLESCOPE_CHROMIUM: browser,
      BUBBLESCOPE_BUILT: '1',
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    };
    const flags = ['--reporter=list,json'];
    const well = await run(
      program('@playwright', 'test', 'cli.js'),
      ['test', ...flags, ...rest],
      env,
    );
    return trusted(well, playwrightTally(file));
  },
};

/** A runner that ends badly without a failed test has failed all the same. */
const trusted = (well, tally) => (!well && tally.failed === 0 ? { ...tally, failed: 1 } : tally);

const wanted = part === undefined ? ['check', 'unit', 'e2e'] : [part];
const total = { passed: 0, failed: 0 };
for (const name of wanted) {
  console.log(`\n== ${name}`);
  const tally = await steps[name]().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  total.passed += tally.passed;
  total.failed += tally.failed;
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
