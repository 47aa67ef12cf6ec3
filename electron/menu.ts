/**
 * The application menu. The ledger's undo and redo press the keys that the page listens for, so that in a text field they act
 * on the text, as the keys do; the page's buttons name the step.
 */
import { app, Menu } from 'electron';
import { tell } from './commands';
import { menuTemplate } from './menuTemplate';
import { chooseFile, followRecent, forgetRecent, openPath, recent } from './opened';
import { languageIn } from './services/systemLanguage';
import { mainWindow } from './window';

const isMac = process.platform === 'darwin';
const command = isMac ? 'meta' : 'control';

function press(modifiers: readonly ('meta' | 'control' | 'shift')[]): void {
  mainWindow()?.webContents.sendInputEvent({
    type: 'keyDown',
    keyCode: 'Z',
    modifiers: [...modifiers],
  });
}

export function setupMenu(folder: string): void {
  followRecent(() => showMenu(folder));
}

/** Anew where the language or the recent files have changed. */
export function showMenu(folder: string): void {
  const { menu: words } = languageIn(folder).t.desktop;
  const facts = { words, recent: recent(), isMac, isPackaged: app.isPackaged };
  const template = menuTemplate(facts, {
    tell,
    choose: () => void chooseFile(),
    open: (path) => void openPath(path),
    forget: forgetRecent,
    undo: () => press([command]),
    redo: () => press([command, 'shift']),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
