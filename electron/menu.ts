/**
 * The application menu: the system's standard roles, and the ledger's own undo and redo. Those press the keys that the page
 * listens for, so that in a text field they act on the text, as the keys do; the page's buttons name the step.
 */
import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

const command = process.platform === 'darwin' ? 'meta' : 'control';

function press(modifiers: readonly ('meta' | 'control' | 'shift')[]): void {
  BrowserWindow.getFocusedWindow()?.webContents.sendInputEvent({
    type: 'keyDown',
    keyCode: 'Z',
    modifiers: [...modifiers],
  });
}

export function setupMenu(): void {
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { role: 'fileMenu' },
    { role: 'editMenu' },
    {
      label: 'Ledger',
      submenu: [
        { label: 'Undo Last Change', click: () => press([command]) },
        { label: 'Redo Change', click: () => press([command, 'shift']) },
      ],
    },
    { role: 'viewMenu' },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
