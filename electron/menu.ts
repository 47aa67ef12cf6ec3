/**
 * The application menu: the system's standard roles, and the app's own actions. Those press the keys that the page listens
 * for, so that in a text field they act on the text, as the keys do.
 */
import { app, Menu } from 'electron';
import { tell } from './commands';
import { menuTemplate } from './menuTemplate';
import { chooseFile, followRecent, forgetRecent, openPath, recent } from './opened';
import { ownMenus, pressOf } from './services/menuItems';
import { languageIn } from './services/systemLanguage';
import { mainWindow } from './window';

const isMac = process.platform === 'darwin';

function press(keys: string): void {
  mainWindow()?.webContents.sendInputEvent({
    type: 'keyDown',
    ...pressOf(keys, isMac ? 'meta' : 'control'),
  });
}

export function setupMenu(folder: string): void {
  followRecent(() => showMenu(folder));
}

/** Anew where the language or the recent files have changed. */
export function showMenu(folder: string): void {
  const { t } = languageIn(folder);
  const facts = {
    words: t.desktop.menu,
    own: ownMenus(t),
    recent: recent(),
    isMac,
    isPackaged: app.isPackaged,
  };
  const template = menuTemplate(facts, {
    tell,
    press,
    choose: () => void chooseFile(),
    open: (path) => void openPath(path),
    forget: forgetRecent,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
