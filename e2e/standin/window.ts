/** BrowserWindow over a Chromium page: options recorded, events told, the page's navigations asked of the app's guards. */
import type { Page } from '@playwright/test';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { Record } from './record';
import { Events, strict } from './strict';

export interface PageEvents {
  /** True where the app has let it pass. */
  navigate(url: string): boolean;
  openWindow(url: string): void;
}
export type OpenPage = (url: string, preload: string, events: PageEvents) => Promise<Page>;
/** Electron's modifiers by Playwright's names. */
const keyNames: Readonly<globalThis.Record<string, string>> = {
  control: 'Control',
  meta: 'Meta',
  shift: 'Shift',
};

function refuse(modifier: string): never {
  throw new Error(`no modifier "${modifier}"`);
}

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: string };

export function makeBrowserWindow(record: Record, app: Events, openPage: OpenPage) {
  return class BrowserWindow {
    static readonly all: BrowserWindow[] = [];
    static getAllWindows = () => BrowserWindow.all;
    static getFocusedWindow = () => BrowserWindow.all[0] ?? null;

    readonly #events = new Events('BrowserWindow', ['ready-to-show', 'closed']);
    readonly #contentsEvents = new Events('webContents', [
      'will-navigate',
      'will-redirect',
      'will-attach-webview',
      'will-prevent-unload',
    ]);
    readonly #options: BrowserWindowConstructorOptions;
    #windowOpen: WindowOpenHandler | null = null;
    #page: Page | null = null;
    readonly webContents: object;

    constructor(options: BrowserWindowConstructorOptions) {
      if (!record.ready) throw new Error('a window is opened after the app is ready');
      this.#options = options;
      record.windows.push(options);
      BrowserWindow.all.push(this);
      const contents = strict('webContents', {
        on: this.#contentsEvents.on.bind(this.#contentsEvents),
        sendInputEvent: ({ type, keyCode, modifiers = [] }: Electron.KeyboardInputEvent) => {
          if (type !== 'keyDown') throw new Error(`no input event "${type}"`);
          const keys = modifiers.map((name) => keyNames[name] ?? refuse(name));
          void this.#page?.keyboard.press([...keys, keyCode].join('+'));
        },
        setWindowOpenHandler: (handler: WindowOpenHandler) => {
          this.#windowOpen = handler;
        },
      });
      this.webContents = contents;
      app.emit('web-contents-created', {}, contents);
      // biome-ignore lint/correctness/noConstructorReturn: the caller gets the refusing face of it.
      return strict('BrowserWindow', this);
    }

    once(event: string, listener: () => void): void {
      this.#events.on(event, listener);
    }

    /** As the window's close button does where the page holds itself back; true where it closes all the same. */
    closeHeldBack(): boolean {
      let closes = false;
      const preventDefault = () => {
        closes = true;
      };
      this.#contentsEvents.emit('will-prevent-unload', { preventDefault });
      return closes;
    }

    show(): void {
      record.shown.push('show');
    }

    focus(): void {
      record.shown.push('focus');
    }

    isMinimized(): boolean {
      return false;
    }

    async loadURL(url: string): Promise<void> {
      this.#page = await openPage(url, String(this.#options.webPreferences?.preload), {
        navigate: (to) => this.#navigate(to),
        openWindow: (to) => this.#open(to),
      });
      this.#events.emit('ready-to-show');
    }

    #navigate(url: string): boolean {
      let stopped = false;
      const preventDefault = () => {
        stopped = true;
      };
      this.#contentsEvents.emit('will-navigate', { url, preventDefault });
      (stopped ? record.stopped : record.left).push(url);
      return !stopped;
    }

    #open(url: string): void {
      const answer = this.#windowOpen?.({ url });
      if (answer?.action !== 'deny') throw new Error(`a window was let open for ${url}`);
    }
  };
}
