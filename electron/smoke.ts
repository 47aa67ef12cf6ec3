/**
 * `--smoke`: the packaged app shows that it opens, loads, answers and can write a summary, then quits; 0 where all of it went
 * well within half a minute. It says how long a cold start took, from the process's own beginning.
 */
import { app } from 'electron';
import { emptyPortfolio } from '#shared/model/portfolio';
import { defaultSettings } from '#shared/model/settings';
import { composeOnThread } from './services/summaries/composer';
import { mainWindow } from './window';

const limit = 30_000;
/** The window is to be there this soon. */
const goal = 1_000;
/** The page has asked for the ledger, and has drawn a heading from the answer. */
const ready = "document.querySelector('h1, h2') !== null";

export async function smoke(): Promise<void> {
  const giveUp = setTimeout(() => app.exit(1), limit);
  const opened = new Promise<number>((done) => {
    mainWindow()?.once('ready-to-show', () => done(sinceStart()));
  });
  while (!(await isDrawn())) await new Promise((next) => setTimeout(next, 25));
  const drawn = sinceStart();
  const window = await opened;
  await startsThread();
  clearTimeout(giveUp);
  const judged = `${window <= goal ? 'within' : 'over'} the goal of ${goal} ms`;
  console.log(`smoke: window ${window} ms after the start, ${judged}`);
  console.log(`smoke: first screen drawn after ${drawn} ms; ${memory()} MB in all`);
  // Through `will-quit`, so that the lock is given back.
  app.quit();
}

const sinceStart = () =>
  Math.round(Date.now() - (process.getCreationTime?.() ?? performance.timeOrigin));

async function isDrawn(): Promise<boolean> {
  const page = mainWindow()?.webContents;
  return (await page?.executeJavaScript(ready).catch(() => false)) === true;
}

/** The summaries' thread is a file of its own in the package. */
const startsThread = () =>
  composeOnThread(new URL('summaryWorker.js', import.meta.url))(
    {
      portfolio: emptyPortfolio(''),
      changes: [],
      settings: defaultSettings,
      alerts: [],
      theses: [],
      weeks: [],
    },
    () => {},
  ).done;

const memory = () =>
  Math.round(
    app.getAppMetrics().reduce((sum, { memory: one }) => sum + one.workingSetSize, 0) / 1024,
  );
