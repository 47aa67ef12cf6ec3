/** A page printed to PDF by the installed Chromium, without a window and without a network. Its size is the page's own `@page`. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CallError } from '../callError';
import { installedChromium } from './installedChromium.mjs';

/** One self-contained page → the bytes of its PDF. */
export type PrintPdf = (html: string) => Promise<Uint8Array>;

const longest = 60_000;

/** Throws where no browser is found, or it does not print within a minute. */
export const printWithChromium: PrintPdf = async (html) => {
  const program = installedChromium();
  if (program === null) {
    throw new CallError(
      'no-browser',
      'A PDF needs an installed Chrome, Edge or Chromium to print it; HTML and Markdown need none.',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'bubblescope-print-'));
  try {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(page, html, { mode: 0o600 });
    await run(program, [
      '--headless',
      '--disable-gpu',
      '--disable-extensions',
      '--no-first-run',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]);
    return await readFile(pdf).catch(() => {
      throw new CallError('not-printed', 'The browser printed nothing.');
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: longest });
    child.once('error', () =>
      reject(new CallError('no-browser', 'The browser that should print could not be started.')),
    );
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(new CallError('not-printed', `The browser ended with ${code} and printed nothing.`));
    });
  });
}
