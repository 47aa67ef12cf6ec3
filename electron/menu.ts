/**
 * The application menu: the system's standard roles, and the app's own actions. Those press the keys that the page listens
 * for, so that in a text field they act on the text, as the keys do.
 */
import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuId } from '#shared/model/action';
import { acceleratorOf, type MenuItem, ownMenus, pressOf } from './services/menuItems';
import { languageIn } from './services/systemLanguage';

const isMac = process.platform === 'darwin';

function press(keys: string): void {
  BrowserWindow.getFocusedWindow()?.webContents.sendInputEvent({
    type: 'keyDown',
    ...pressOf(keys, isMac ? 'meta' : 'control'),
  });
}

const itemOf = ({ label, keys }: MenuItem): MenuItemConstructorOptions => ({
  label,
  click: () => press(keys),
  // Shown, and left to the page. A Mac can't show a key without taking it from the page.
  ...(!isMac && { accelerator: acceleratorOf(keys), registerAccelerator: false }),
});

/** Made anew when the language changes. */
export function setupMenu(folder: string): void {
  const menus = ownMenus(languageIn(folder).t);
  const own = (
    id: MenuId,
    more: readonly MenuItemConstructorOptions[] = [],
  ): MenuItemConstructorOptions => ({
    label: menus[id].label,
    submenu: [...menus[id].items.map(itemOf), ...more],
  });
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    own('file', [{ type: 'separator' }, { role: isMac ? 'close' : 'quit' }]),
    { role: 'editMenu' },
    own('ledger'),
    own('go'),
    { role: 'viewMenu' },
    { role: 'windowMenu' },
    own('help'),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
