/**
 * The stand-in for Electron: the built main and preload bundles, unchanged, in this process, over a Chromium page. A copy of
 * `dist` lies in a folder of its own beside a package `electron` whose parts are the stand-in's.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import {
  appEvents,
  type Invoked,
  makeApp,
  makeClipboard,
  makeDialog,
  makeIpcMain,
  makeMenu,
  makeNativeImage,
  makeNativeTheme,
  makeNotification,
  makeProtocol,
  makeScreen,
  makeShell,
  makeTray,
  type Serve,
} from './modules';
import { openPage, openPrint } from './page';
import { newRecord, type Record } from './record';
import { makeSessions } from './session';
import { strict } from './strict';
import { makeBrowserWindow } from './window';

const root = join(fileURLToPath(import.meta.url), '..', '..', '..');

export interface Standin {
  readonly record: Record;
  /** The window's page, once it is open. */
  readonly page: Promise<Page>;
  readonly serve: Serve;
  /** One call of the main side with the frame that it comes from. */
  invoke(channel: string, input: unknown, senderFrame: object | null): Promise<unknown>;
  emit(event: string, ...args: unknown[]): void;
  /** Presses the window's close button. */
  closeWindow(): Promise<void>;
  /** Presses the window's close button while its page holds itself back; true where it closes all the same. */
  closeHeldBack(): boolean;
  /** Whether the app stops what the window's page is about to do, by Electron's event for it. */
  stops(event: string, details: object): boolean;
  /** Quits the app and takes its copy away. */
  close(): Promise<void>;
}

export interface StartOptions {
  readonly args?: readonly string[];
  readonly isPackaged?: boolean;
  /** Another one of the app's runs already. */
  readonly isSecond?: boolean;
}

/** Starts the app as `electron . --data DIR` would, or as its package does. */
export async function startStandin(
  context: BrowserContext,
  dataFolder: string,
  { args = [], isPackaged = false, isSecond = false }: StartOptions = {},
): Promise<Standin> {
  const record = newRecord();
  const events = appEvents();
  const serves = new Map<string, Serve>();
  const handlers = new Map<string, Invoked>();
  let opened: (page: Page) => void = () => {};
  let failed: (why: unknown) => void = () => {};
  const page = new Promise<Page>((done, broken) => {
    [opened, failed] = [done, broken];
  });
  let becomeReady: () => void = () => {};
  const ready = new Promise<void>((done) => {
    becomeReady = done;
  });
  const { session, of: sessionOf } = makeSessions(record, events);
  const BrowserWindow = makeBrowserWindow(record, events, {
    window: async (...given) => {
      const found = openPage({ context, serves, handlers }, ...given);
      found.then(opened, failed);
      return found;
    },
    print: (url) => openPrint(context, url),
    sessionOf,
  });
  const folder = copyOfApp({
    app: makeApp(record, events, { becomeReady: ready, isPackaged, isSecond }),
    session,
    screen: makeScreen(record),
    nativeTheme: makeNativeTheme(record),
    nativeImage: makeNativeImage(existsSync),
    clipboard: makeClipboard(record),
    Tray: makeTray(record),
    protocol: makeProtocol(record, serves),
    ipcMain: makeIpcMain(handlers),
    Menu: makeMenu(record),
    dialog: makeDialog(record),
    shell: makeShell(record),
    Notification: makeNotification(record),
    BrowserWindow,
  });
  const program = isPackaged ? [process.execPath] : [process.execPath, folder];
  await runMain(folder, [...program, '--data', dataFolder, ...args]);
  record.ready = true;
  becomeReady();
  return {
    record,
    page,
    serve: (request) => serves.get('app')?.(request) ?? Promise.reject(new Error('no handler')),
    invoke: async (channel, input, senderFrame) => handlers.get(channel)?.({ senderFrame }, input),
    emit: (event, ...args) => events.emit(event, ...args),
    closeWindow: async () => BrowserWindow.all[0]?.close(),
    closeHeldBack: () => BrowserWindow.all[0]?.closeHeldBack() ?? true,
    stops: (event, details) => BrowserWindow.all[0]?.stops(event, details) ?? false,
    close: async () => {
      events.emit('will-quit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The parts are handed over by a global under a key of the copy's own, since the package is found by name only. */
function copyOfApp(parts: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'bubblescope-standin-'));
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    '{"type": "module", "main": "dist/electron/main.js"}',
  );
  const home = join(folder, 'node_modules', 'electron');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"type": "module", "main": "index.js"}');
  const key = `bubblescope standin ${folder}`;
  (globalThis as unknown as globalThis.Record<string, unknown>)[key] = strict('electron', parts);
  const names = Object.keys(parts);
  const lines = names.map((name) => `export const ${name} = electron.${name};\n`);
  const head = `const electron = globalThis[${JSON.stringify(key)}];\nexport default electron;\n`;
  writeFileSync(join(home, 'index.js'), head + lines.join(''));
  return folder;
}

async function runMain(folder: string, argv: string[]): Promise<void> {
  const before = process.argv;
  process.argv = argv;
  try {
    await import(pathToFileURL(join(folder, 'dist', 'electron', 'main.js')).href);
  } finally {
    process.argv = before;
  }
}
