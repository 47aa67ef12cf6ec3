/** The same app for a local browser, where Electron can't be had: `npm start` hands over to it. */
import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CallError, systemCode } from './services/callError';
import { openConfStore } from './services/confStore';
import { dataFolder } from './services/dataFolder';
import { openServices } from './services/handlers';
import { lockFolder } from './services/lock';
import { openLog } from './services/log/log';
import { openInBrowser } from './services/openInBrowser';
import { printWithChromium } from './services/pdf/printWithChromium';
import { startServer } from './services/server/server';
import { composeOnThread } from './services/summaries/composer';
import { languageIn } from './services/systemLanguage';

export interface BrowserOptions {
  readonly port: number;
  readonly data: string | undefined;
  readonly open: boolean;
}

const summaryWorker = new URL('summaryWorker.js', import.meta.url);
const rendererFolder = join(fileURLToPath(import.meta.url), '..', '..', 'renderer');

/** Serves until it is told to stop; says in one line why it can't. */
export async function browserMode({ port, data, open }: BrowserOptions): Promise<void> {
  const { env, platform } = process;
  const folder = dataFolder(data, { platform, env, home: homedir() });
  const lock = takeLock(folder);
  if (lock === null) return;
  const log = openLog(folder, { mode: 'browser', now: () => new Date() });
  process.on('uncaughtExceptionMonitor', (error, origin) => log.failure(origin, error));
  try {
    const { handlers, close } = openServices({
      mode: 'browser',
      folder,
      openStore: openConfStore,
      now: () => new Date(),
      compose: composeOnThread(summaryWorker),
      // A page asks for itself whether a summary is there.
      notify: () => {},
      printPdf: printWithChromium,
      saveFile: () => Promise.reject(new CallError('not-here', 'The browser itself saves files.')),
      saveCopy: () => Promise.reject(new CallError('not-here', 'The browser itself saves files.')),
      openFile: () => Promise.reject(new CallError('not-here', 'The browser itself opens files.')),
      showFile() {
        throw new CallError('not-here', 'The browser itself opens files.');
      },
      log,
    });
    const token = randomBytes(24).toString('base64url');
    const failed = log.failure;
    const started = await startServer({ handlers, root: rendererFolder, token, port, failed });
    const url = `http://127.0.0.1:${started.port}/#${token}`;
    const stop = () => {
      close();
      started.server.close();
      started.server.closeAllConnections();
      lock.release();
      process.exit(0);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    console.log(`Bubblescope is at ${url}`);
    if (open) openInBrowser(url);
  } catch (error) {
    lock.release();
    if (systemCode(error) === 'EADDRINUSE') fail(`Port ${port} is in use; try --port 0.`);
    else throw error;
  }
}

function takeLock(folder: string) {
  try {
    const lock = lockFolder(folder);
    if (lock.kind === 'held') return lock;
    fail(`Bubblescope is already open on ${folder} (process ${lock.by}).`);
  } catch (error) {
    fail(languageIn(folder).t.problems.unusableFolder(folder, systemCode(error)));
  }
  return null;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
