/** The parts of `electron` that need no page: app, menu, dialog, shell, protocol, ipcMain. Each does what Electron's docs say, as far as the app uses it. */
import type { MenuItemConstructorOptions, MessageBoxOptions } from 'electron';
import { mustKnow, mustKnowAll } from './known';
import type { Record } from './record';
import { Events, strict } from './strict';

export type Invoked = (event: object, input: unknown) => unknown;
export type Serve = (request: Request) => Promise<Response>;

export const appEvents = () =>
  new Events('app', [
    'web-contents-created',
    'session-created',
    'browser-window-focus',
    'second-instance',
    'open-file',
    'window-all-closed',
    'activate',
    'will-quit',
    'quit',
    'render-process-gone',
    'child-process-gone',
  ]);

export interface AppFacts {
  readonly becomeReady: Promise<void>;
  readonly isPackaged: boolean;
  readonly isSecond: boolean;
}

export function makeApp(
  record: Record,
  events: Events,
  { becomeReady, isPackaged, isSecond }: AppFacts,
) {
  const early = (what: string) => {
    if (record.ready) throw new Error(`${what} comes before the app is ready`);
  };
  return strict('app', {
    isPackaged,
    setName: () => {},
    setAppUserModelId: () => {},
    enableSandbox: () => {
      early('enableSandbox');
      record.sandboxed = true;
    },
    commandLine: strict('commandLine', {
      appendSwitch: (name: string, value?: string) => {
        early('a switch');
        mustKnow('switch', name);
        record.switches.push([name, value]);
      },
    }),
    setPath: (name: string, path: string) => {
      if (!['userData', 'sessionData'].includes(name)) throw new Error(`no path "${name}"`);
      record.paths.set(name, path);
    },
    // electron-store asks for both.
    getVersion: () => '0.0.0-standin',
    getPath: (name: string) => {
      const path = record.paths.get(name);
      if (path === undefined) throw new Error(`the path "${name}" was not set`);
      return path;
    },
    requestSingleInstanceLock: () => !isSecond,
    addRecentDocument: (path: string) => {
      record.recent.push(path);
    },
    clearRecentDocuments: () => {
      record.recent.length = 0;
    },
    setBadgeCount: (count: number) => {
      record.badges.push(count);
    },
    setLoginItemSettings: (settings: object) => {
      mustKnowAll('loginItem', settings);
      record.loginItems.push(settings);
    },
    getAppMetrics: () => [{ memory: { workingSetSize: 2048 } }],
    getLoginItemSettings: () => ({ wasOpenedAtLogin: false }),
    on: events.on.bind(events),
    once: events.on.bind(events),
    whenReady: () => becomeReady,
    quit: () => {
      record.quits++;
      events.emit('will-quit');
      events.emit('quit');
    },
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

type Template = readonly MenuItemConstructorOptions[];

function checkItems(template: Template): void {
  for (const item of template) {
    mustKnowAll('menuItem', item);
    const { role, type, label, submenu, click } = item;
    if (role !== undefined) mustKnow('role', role);
    else if (type !== 'separator' && !(label && (click || Array.isArray(submenu)))) {
      throw new Error(`a menu item that does nothing: "${label}"`);
    }
    if (Array.isArray(submenu)) checkItems(submenu);
  }
}

export function makeMenu(record: Record) {
  return strict('Menu', {
    buildFromTemplate: (template: Template) => {
      checkItems(template);
      return template;
    },
    setApplicationMenu: (menu: Template) => {
      record.menu = menu;
    },
  });
}

export function makeDialog(record: Record) {
  const boxAnswer = (args: readonly object[]): number => {
    const options = args.at(-1) as MessageBoxOptions;
    mustKnowAll('messageBox', options);
    const answer = record.boxAnswers.shift();
    if (answer === undefined) throw new Error('the test has no answer for the message box');
    record.boxes.push(options);
    return answer;
  };
  return strict('dialog', {
    showErrorBox: (title: string, content: string) => {
      record.errorBoxes.push({ title, content });
    },
    showMessageBoxSync: (...args: object[]) => boxAnswer(args),
    showMessageBox: async (...args: object[]) => ({ response: boxAnswer(args) }),
    showSaveDialog: async (...args: object[]) => {
      mustKnowAll('fileDialog', args.at(-1) ?? {});
      const answer = record.saveAnswers.shift();
      if (!answer) throw new Error('the test has no answer for the save dialog');
      record.saveDialogs.push(args.at(-1) ?? {});
      return answer;
    },
    showOpenDialog: async (...args: object[]) => {
      mustKnowAll('fileDialog', args.at(-1) ?? {});
      const filePaths = record.openAnswers.shift();
      if (!filePaths) throw new Error('the test has no answer for the open dialog');
      return { canceled: filePaths.length === 0, filePaths };
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
    showItemInFolder: (path: string) => {
      record.shownPaths.push(path);
    },
  });
}

export function makeClipboard(record: Record) {
  return strict('clipboard', {
    writeText: (text: string) => {
      record.copied.push(text);
    },
  });
}

export function makeScreen(record: Record) {
  return strict('screen', {
    getAllDisplays: () => {
      if (!record.ready) throw new Error('displays are asked for after the app is ready');
      return [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }];
    },
  });
}

/** The one part whose property is set. */
export function makeNativeTheme(record: Record) {
  return new Proxy(
    {},
    {
      get(_theme, key) {
        throw new Error(`the stand-in for electron has no nativeTheme.${String(key)}`);
      },
      set(_theme, key, value: string) {
        if (key !== 'themeSource') throw new Error(`no nativeTheme.${String(key)}`);
        record.themeSource = value;
        return true;
      },
    },
  );
}

export function makeNativeImage(exists: (path: string) => boolean) {
  return strict('nativeImage', {
    createFromPath: (path: string) => {
      // Electron gives an empty image, and an icon that nobody sees.
      if (!exists(path)) throw new Error(`no image at ${path}`);
      return path;
    },
  });
}

export function makeTray(record: Record) {
  return class Tray {
    readonly #events = new Events('Tray', ['click']);

    constructor(icon: string) {
      record.tray = { icon, click: () => this.#events.emit('click') };
    }

    setToolTip(): void {}

    setContextMenu(): void {}

    on(event: string, listener: () => void): void {
      this.#events.on(event, listener);
    }

    destroy(): void {
      record.tray = null;
    }
  };
}

/** A notification counts once it is shown; a test clicks on it through the record. */
export function makeNotification(record: Record) {
  return class Notification {
    static isSupported = () => true;
    readonly #events = new Events('Notification', ['click']);
    readonly #told: { readonly title: string; readonly body: string };

    constructor(told: { readonly title: string; readonly body: string }) {
      if (!record.ready) throw new Error('a notification is made after the app is ready');
      mustKnowAll('notification', told);
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

/** All items of the app's own menus, with those of submenus. */
export function itemsOf({ menu }: Record): readonly MenuItemConstructorOptions[] {
  const within = (items: Template): Template =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? within(item.submenu) : [])]);
  return within(menu ?? []);
}

/** Chooses an item of the app's own menus, as a person does. */
export function chooseItem(record: Record, label: string): void {
  const item = itemsOf(record).find((one) => one.label === label);
  if (item?.click === undefined) throw new Error(`no menu item "${label}"`);
  (item.click as () => void)();
}
