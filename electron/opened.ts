/** Files that the user opens with the app: by a double click, a drop on its icon, the menu, or the command line. */
import { app, dialog } from 'electron';
import type { OpenedFile } from '#shared/api';
import { tell } from './commands';
import { handedLimit, readHanded } from './services/desktop/handedFile';
import { forgetFiles, recentFiles, rememberFile } from './services/desktop/recentFiles';
import { openable } from './services/desktop/startFlags';
import { languageIn } from './services/systemLanguage';
import { mainWindow } from './window';

let folder = '';
let waiting: OpenedFile | null = null;
let listed: (files: readonly string[]) => void = () => {};

/** Before Electron is ready: macOS hands over the file of a double click at once. */
export function setupOpened(dataFolder: string): void {
  folder = dataFolder;
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void openPath(path);
  });
}

export async function openPath(path: string): Promise<void> {
  const [handed] = await Promise.all([readHanded(path), app.whenReady()]);
  if (!handed.ok) return tellFailure(handed.name, handed.code);
  waiting = handed.file;
  app.addRecentDocument(path);
  listed(rememberFile(folder, path));
  tell('opened-file');
}

/** Once: the page that has taken it holds it. */
export function takeOpened(): OpenedFile | null {
  const file = waiting;
  waiting = null;
  return file;
}

export async function chooseFile(): Promise<void> {
  const { portfolio, all } = languageIn(folder).t.desktop.fileKinds;
  const options: Electron.OpenDialogOptions = {
    properties: ['openFile'],
    filters: [
      { name: portfolio, extensions: openable.map((ending) => ending.slice(1)) },
      { name: all, extensions: ['*'] },
    ],
  };
  const window = mainWindow();
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  if (filePaths[0] !== undefined) await openPath(filePaths[0]);
}

/** The list of recent files, now and whenever it changes. */
export function followRecent(changed: (files: readonly string[]) => void): void {
  listed = changed;
}

export const recent = (): readonly string[] => recentFiles(folder);

export function forgetRecent(): void {
  app.clearRecentDocuments();
  listed(forgetFiles(folder));
}

function tellFailure(name: string, code: string): void {
  const { t, f } = languageIn(folder);
  const { title, tooLarge, failed } = t.desktop.unreadable;
  const why = code === 'too-large' ? tooLarge(name, f.bytes(handedLimit)) : failed(name, code);
  dialog.showErrorBox(title, why);
}
