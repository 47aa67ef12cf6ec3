/**
 * The stand-in for Electron: the built main and preload bundles, unchanged, in this process, over a Chromium page. A copy of
 * `dist` lies in a folder of its own beside a package `electron` whose parts are the stand-in's.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import {
  appEvents,
  type Invoked,
  makeApp,
  makeDialog,
  makeIpcMain,
  makeMenu,
  makeNotification,
  makeProtocol,
  makeShell,
  type Serve,
} from './modules';
import { openPage } from './page';
import { newRecord, type Record } from './record';
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
  emit(event: string): void;
  /** Presses the window's close button while its page holds itself back; true where it closes all the same. */
  closeHeldBack(): boolean;
  /** Quits the app and takes its copy away. */
  close(): Promise<void>;
}

/** Starts the app as `electron . --data DIR` would. */
export async function startStandin(context: BrowserContext, dataFolder: string): Promise<Standin> {
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
  const BrowserWindow = makeBrowserWindow(record, events, async (url, preload, pageEvents) => {
    const found = openPage({ context, serves, handlers }, url, preload, pageEvents);
    found.then(opened, failed);
    return found;
  });
  const folder = copyOfApp({
    app: makeApp(record, events, ready),
    protocol: makeProtocol(record, serves),
    ipcMain: makeIpcMain(handlers),
    Menu: makeMenu(record),
    dialog: makeDialog(record),
    shell: makeShell(record),
    Notification: makeNotification(record),
    BrowserWindow,
  });
  await runMain(folder, dataFolder);
  record.ready = true;
  becomeReady();
  return {
    record,
    page,
    serve: (request) => serves.get('app')?.(request) ?? Promise.reject(new Error('no handler')),
    invoke: async (channel, input, senderFrame) => handlers.get(channel)?.({ senderFrame }, input),
    emit: (event) => events.emit(event),
    closeHeldBack: () => BrowserWindow.getAllWindows()[0]?.closeHeldBack() ?? true,
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

async function runMain(folder: string, dataFolder: string): Promise<void> {
  const before = process.argv;
  process.argv = [process.execPath, folder, '--data', dataFolder];
  try {
    await import(pathToFileURL(join(folder, 'dist', 'electron', 'main.js')).href);
  } finally {
    process.argv = before;
  }
}
