/** In the background, where the user wants it: started at login without a window, kept when the window is closed, in reach by the tray. */
import { homedir } from 'node:os';
import { app, Menu, Tray } from 'electron';
import { trayIcon } from './icons';
import { setAutostart } from './services/desktop/autostart';
import type { Log } from './services/log/log';
import { languageIn } from './services/systemLanguage';
import { showWindow } from './window';

let stays = false;
let tray: Tray | null = null;

export function setupBackground(): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !stays) app.quit();
  });
}

export function followBackground(folder: string, wanted: boolean, log: Log): void {
  stays = wanted;
  showTray(folder, wanted);
  // From source, it is Electron that would start at login.
  if (!app.isPackaged) return;
  try {
    startAtLogin(wanted);
  } catch (error) {
    log.failure('start at login', error);
  }
}

function startAtLogin(wanted: boolean): void {
  if (process.platform === 'linux') {
    const { env, execPath } = process;
    // An AppImage runs from a place that is gone when it ends.
    setAutostart(wanted, env.APPIMAGE ?? execPath, { home: homedir(), env });
  } else app.setLoginItemSettings({ openAtLogin: wanted, args: ['--hidden'] });
}

/** macOS has the dock for it. */
function showTray(folder: string, wanted: boolean): void {
  if (!wanted || process.platform === 'darwin') {
    tray?.destroy();
    tray = null;
    return;
  }
  const { show, quit } = languageIn(folder).t.desktop.tray;
  if (tray === null) {
    tray = new Tray(trayIcon());
    tray.setToolTip('Bubblescope');
    tray.on('click', () => {
      showWindow();
    });
  }
  const items = [
    { label: show, click: () => void showWindow() },
    { label: quit, click: () => app.quit() },
  ];
  tray.setContextMenu(Menu.buildFromTemplate(items));
}

/** macOS tells it otherwise than by a flag. */
export const startedAtLogin = (): boolean =>
  process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
