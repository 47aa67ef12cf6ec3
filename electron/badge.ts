/** A mark on the app's icon while a new summary waits to be seen: a one in the dock, a dot on Windows' taskbar. */
import { app } from 'electron';
import { badgeIcon } from './icons';
import { mainWindow } from './window';

export function setupBadge(): void {
  app.on('browser-window-focus', () => mark(null));
}

/** Nothing where the user is looking at the window. */
export function badge(headline: string): void {
  if (mainWindow()?.isFocused() !== true) mark(headline);
}

function mark(headline: string | null): void {
  if (process.platform === 'win32') {
    mainWindow()?.setOverlayIcon(headline === null ? null : badgeIcon(), headline ?? '');
  } else app.setBadgeCount(headline === null ? 0 : 1);
}
