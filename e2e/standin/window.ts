/** BrowserWindow over a Chromium page: options recorded, events told, the page's navigations asked of the app's guards. */
import type { Page } from '@playwright/test';
import type { BrowserWindowConstructorOptions } from 'electron';
import { mustKnowAll } from './known';
import type { Record, StandinSession } from './record';
import { Events, strict } from './strict';

export interface PageEvents {
  /** True where the app has let it pass. */
  navigate(url: string): boolean;
  openWindow(url: string): void;
}
export interface OpenPages {
  window(url: string, preload: string, events: PageEvents, session: StandinSession): Promise<Page>;
  /** A page without a preload, to be printed. */
  print(url: string): Promise<Page>;
  sessionOf(partition: string): StandinSession;
}
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

export function makeBrowserWindow(record: Record, app: Events, pages: OpenPages) {
  return class BrowserWindow {
    static readonly all: BrowserWindow[] = [];

    readonly #events = new Events('BrowserWindow', ['ready-to-show', 'close', 'closed']);
    readonly #contentsEvents = new Events('webContents', [
      'did-finish-load',
      'will-navigate',
      'will-frame-navigate',
      'will-redirect',
      'will-attach-webview',
      'will-prevent-unload',
    ]);
    readonly #options: BrowserWindowConstructorOptions;
    readonly #session: StandinSession;
    #windowOpen: WindowOpenHandler | null = null;
    #page: Page | null = null;
    #isLoading = true;
    readonly webContents: object;

    constructor(options: BrowserWindowConstructorOptions) {
      if (!record.ready) throw new Error('a window is opened after the app is ready');
      mustKnowAll('window', options);
      mustKnowAll('webPreferences', options.webPreferences ?? {});
      this.#options = options;
      record.windows.push(options);
      BrowserWindow.all.push(this);
      this.#session = pages.sessionOf(options.webPreferences?.partition ?? '');
      const contents = strict('webContents', {
        on: this.#contentsEvents.on.bind(this.#contentsEvents),
        once: this.#contentsEvents.on.bind(this.#contentsEvents),
        isLoading: () => this.#isLoading,
        send: (channel: string, ...args: unknown[]) => {
          void this.#page?.evaluate(
            ([name, given]) => {
              (globalThis as unknown as { standinSend: Send }).standinSend(name, ...given);
            },
            [channel, args] as const,
          );
        },
        executeJavaScript: (code: string) =>
          this.#page?.evaluate(code) ?? Promise.reject(new Error('no page')),
        setWebRTCIPHandlingPolicy: (policy: string) => {
          if (policy !== 'disable_non_proxied_udp') throw new Error(`no policy "${policy}"`);
          record.callsClosed++;
        },
        printToPDF: async (asked: object) => {
          mustKnowAll('pdf', asked);
          if (this.#page === null) throw new Error('nothing is loaded that could be printed');
          return this.#page.pdf({ preferCSSPageSize: true, printBackground: true });
        },
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

    on(event: string, listener: () => void): void {
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

    /** Whether the app stops what its page, or a frame within it, is about to do. */
    stops(event: string, details: object): boolean {
      let stopped = false;
      const preventDefault = () => {
        stopped = true;
      };
      this.#contentsEvents.emit(event, { ...details, preventDefault });
      return stopped;
    }

    /** As the window's close button does. */
    async close(): Promise<void> {
      this.#events.emit('close', {});
      await this.#page?.close();
      BrowserWindow.all.splice(BrowserWindow.all.indexOf(this), 1);
      this.#events.emit('closed');
      if (BrowserWindow.all.length === 0) app.emit('window-all-closed');
    }

    /** At once, without an event to hold it back. */
    destroy(): void {
      BrowserWindow.all.splice(BrowserWindow.all.indexOf(this), 1);
      void this.#page?.close();
    }

    show(): void {
      record.shown.push('show');
    }

    focus(): void {
      record.shown.push('focus');
      app.emit('browser-window-focus', {}, this);
    }

    maximize(): void {
      record.maximized = true;
    }

    setOverlayIcon(icon: string | null): void {
      record.badges.push(icon === null ? 0 : 1);
    }

    isMinimized(): boolean {
      return false;
    }

    isFocused(): boolean {
      return record.focused;
    }

    isMaximized(): boolean {
      return record.maximized;
    }

    getNormalBounds(): Electron.Rectangle {
      return record.bounds;
    }

    async loadURL(url: string): Promise<void> {
      const preload = this.#options.webPreferences?.preload;
      if (preload === undefined) {
        this.#page = await pages.print(url);
        record.printed.push(url);
        return;
      }
      const events = {
        navigate: (to: string) => this.#navigate(to),
        openWindow: (to: string) => this.#open(to),
      };
      this.#page = await pages.window(url, preload, events, this.#session);
      this.#isLoading = false;
      this.#contentsEvents.emit('did-finish-load');
      this.#events.emit('ready-to-show');
    }

    #navigate(url: string): boolean {
      let stopped = false;
      const preventDefault = () => {
        stopped = true;
      };
      this.#contentsEvents.emit('will-navigate', { url, preventDefault });
      const frame = { url, isMainFrame: true, preventDefault };
      this.#contentsEvents.emit('will-frame-navigate', frame);
      (stopped ? record.stopped : record.left).push(url);
      return !stopped;
    }

    #open(url: string): void {
      const answer = this.#windowOpen?.({ url });
      if (answer?.action !== 'deny') throw new Error(`a window was let open for ${url}`);
    }
  };
}

type Send = (channel: string, ...args: readonly unknown[]) => void;
