/** The window: a sandboxed page of the app's own, where it was when it was closed, shown when it has something to show. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, screen } from 'electron';
import { appUrl } from './appOrigin';
import { safePreferences } from './safePreferences';
import { keepPlace, placeOn, readPlace, smallest } from './services/desktop/windowPlace';

const preload = join(fileURLToPath(import.meta.url), '..', 'preload.cjs');

let folder = '';
let window: BrowserWindow | null = null;

export function setupWindow(dataFolder: string, { hidden }: { readonly hidden: boolean }): void {
  folder = dataFolder;
  app.on('activate', () => {
    showWindow();
  });
  if (!hidden) openWindow();
}

export const mainWindow = (): BrowserWindow | null => window;

/** Brings it before the user, whatever became of it. */
export function showWindow(): BrowserWindow {
  if (window === null) return openWindow();
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  return window;
}

function openWindow(): BrowserWindow {
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { maximized, ...place } = placeOn(readPlace(folder), displays);
  const opened = new BrowserWindow({
    ...place,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Bubblescope',
    webPreferences: { preload, ...safePreferences() },
  });
  window = opened;
  if (maximized) opened.maximize();
  opened.once('ready-to-show', () => opened.show());
  opened.on('close', () =>
    keepPlace(folder, { ...opened.getNormalBounds(), maximized: opened.isMaximized() }),
  );
  opened.once('closed', () => {
    if (window === opened) window = null;
  });
  void opened.loadURL(appUrl);
  return opened;
}
