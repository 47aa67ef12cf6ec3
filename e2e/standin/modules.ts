/** The parts of `electron` that need no page: app, menu, dialog, shell, protocol, ipcMain. Each does what Electron's docs say, as far as the app uses it. */
import type { MenuItemConstructorOptions, MessageBoxSyncOptions } from 'electron';
import type { Record } from './record';
import { Events, strict } from './strict';

export type Invoked = (event: object, input: unknown) => unknown;
export type Serve = (request: Request) => Promise<Response>;

export const appEvents = () =>
  new Events('app', [
    'web-contents-created',
    'second-instance',
    'window-all-closed',
    'activate',
    'will-quit',
  ]);

export function makeApp(record: Record, events: Events, becomeReady: Promise<void>) {
  return strict('app', {
    setName: () => {},
    getVersion: () => '0.0.0-standin',
    setPath: (name: string, path: string) => {
      if (!['userData', 'sessionData'].includes(name)) throw new Error(`no path "${name}"`);
      record.paths.set(name, path);
    },
    getPath: (name: string) => {
      const path = record.paths.get(name);
      if (path === undefined) throw new Error(`the path "${name}" was not set`);
      return path;
    },
    requestSingleInstanceLock: () => true,
    on: events.on.bind(events),
    whenReady: () => becomeReady,
    quit: () => events.emit('will-quit'),
    exit: (code = 0) => {
      record.exits.push(code);
    },
  });
}

export function makeProtocol(record: Record, serves: Map<string, Serve>) {
  return strict('protocol', {
    registerSchemesAsPrivileged: (schemes: Record['schemes']) => {
      if (record.ready) throw new Error('schemes are registered before the app is ready');
      record.schemes.push(...schemes);
    },
    handle: (scheme: string, serve: Serve) => {
      if (!record.ready) throw new Error('a protocol is handled after the app is ready');
      serves.set(scheme, serve);
    },
  });
}

export function makeIpcMain(handlers: Map<string, Invoked>) {
  return strict('ipcMain', {
    handle: (channel: string, handler: Invoked) => {
      if (handlers.has(channel)) throw new Error(`a second handler for "${channel}"`);
      handlers.set(channel, handler);
    },
    // electron-store listens for renderers that ask it where the data is; ours never do.
    on: (channel: string) => {
      if (channel !== 'electron-store-get-data') throw new Error(`no listener for "${channel}"`);
    },
  });
}

const roles = ['appMenu', 'fileMenu', 'editMenu', 'viewMenu', 'windowMenu'];

export function makeMenu(record: Record) {
  return strict('Menu', {
    buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => {
      for (const { role, label, submenu } of template) {
        const isOwn = role === undefined && label !== undefined && Array.isArray(submenu);
        if (!isOwn && !roles.includes(role ?? '')) throw new Error(`no menu role "${role}"`);
      }
      return template;
    },
    setApplicationMenu: (menu: readonly MenuItemConstructorOptions[]) => {
      record.menu = menu;
    },
  });
}

export function makeDialog(record: Record) {
  return strict('dialog', {
    showErrorBox: (title: string, content: string) => {
      record.errorBoxes.push({ title, content });
    },
    showMessageBoxSync: (...args: MessageBoxSyncOptions[]) => {
      const answer = record.boxAnswers.shift();
      if (answer === undefined) throw new Error('the test has no answer for the message box');
      record.boxes.push(args.at(-1) ?? { message: '' });
      return answer;
    },
    showSaveDialog: async (...args: object[]) => {
      const answer = record.saveAnswers.shift();
      if (!answer) throw new Error('the test has no answer for the save dialog');
      record.saveDialogs.push(args.at(-1) ?? {});
      return answer;
    },
  });
}

export function makeShell(record: Record) {
  return strict('shell', {
    openExternal: async (url: string) => {
      record.opened.push(url);
    },
    // Empty: it was opened; else why not, with the path in it.
    openPath: async (path: string) => {
      record.openedPaths.push(path);
      return record.openFailure === '' ? '' : `${record.openFailure}: ${path}`;
    },
  });
}

/** A notification counts once it is shown; a test clicks on it through the record. */
export function makeNotification(record: Record) {
  return class Notification {
    static isSupported = () => true;
    readonly #events = new Events('Notification', ['click']);
    readonly #told: { readonly title: string; readonly body: string };

    constructor(told: { readonly title: string; readonly body: string }) {
      if (!record.ready) throw new Error('a notification is made after the app is ready');
      this.#told = told;
    }

    on(event: string, listener: () => void): void {
      this.#events.on(event, listener);
    }

    show(): void {
      record.notifications.push({ ...this.#told, click: () => this.#events.emit('click') });
    }
  };
}

/** Chooses an item of the app's own menus, as a person does. */
export function chooseItem({ menu }: Record, label: string): void {
  const items = (menu ?? []).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  const item = items.find((one) => one.label === label);
  if (item?.click === undefined) throw new Error(`no menu item "${label}"`);
  (item.click as () => void)();
}
