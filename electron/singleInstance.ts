/** One window, and one writer: a second start shows the first's window, or says who holds the folder, and ends. */
import { app, dialog } from 'electron';
import { flagsOf } from './data';
import { openPath } from './opened';
import { systemCode } from './services/callError';
import { lockFolder } from './services/lock';
import { languageIn } from './services/systemLanguage';
import { showWindow } from './window';

/** False where this start must end; the app is then told to. */
export function setupSingleInstance(folder: string): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return false;
  }
  app.on('second-instance', (_event, argv, cwd) => {
    const { files } = flagsOf(argv, cwd);
    if (files.length === 0) showWindow();
    for (const file of files) void openPath(file);
  });
  return takeFolder(folder);
}

function takeFolder(folder: string): boolean {
  let why: string;
  try {
    const lock = lockFolder(folder);
    if (lock.kind === 'held') {
      app.on('will-quit', () => lock.release());
      return true;
    }
    why = `Bubblescope is already open on ${folder} (process ${lock.by}).`;
  } catch (error) {
    why = languageIn(folder).t.problems.unusableFolder(folder, systemCode(error));
  }
  console.error(why);
  dialog.showErrorBox('Bubblescope', why);
  app.exit(1);
  return false;
}
