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

    constructor(options: BrowserWindowConstructorOptions) {
      if (!record.ready) throw new Error('a window is opened after the app is ready');
      this.#options = options;
      record.windows.push(options);
      BrowserWindow.all.push(this);
      const contents = strict('webContents', {
        on: this.#contentsEvents.on.bind(this.#contentsEvents),
        setWindowOpenHandler: (handler: WindowOpenHandler) => {
          this.#windowOpen = handler;
        },
      });
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
      await openPage(url, String(this.#options.webPreferences?.preload), {
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
