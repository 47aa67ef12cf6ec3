/** The command line: score, check, report, without a window. Only `report` writes: a file it is told to, or with `--all-missed`, under the lock, what is due. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { run } from './services/cli/run';
import { printWithChromium } from './services/pdf/printWithChromium';
import { systemLocale } from './services/systemLanguage';
import { writeWholeFile } from './services/wholeFile';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Who reads us may stop early (`| head`).
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readText: (file) => readFileSync(file === '-' ? 0 : file, 'utf8'),
  now: () => new Date(),
  write: writeWholeFile,
  printPdf: printWithChromium,
  env: process.env,
  platform: process.platform,
  home: homedir(),
  locale: systemLocale(),
});
