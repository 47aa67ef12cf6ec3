/**
 * A Chromium page that believes it is in Electron: `app://bubblescope/` is asked of the app's own protocol handler under
 * a stand-in origin, and the built preload runs before the page with a `require('electron')` of its own.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page, Route } from '@playwright/test';
import type { Invoked, Serve } from './modules';
import type { StandinSession } from './record';
import { letsPass } from './session';
import type { PageEvents } from './window';

/** Secure as `app:` is, so that the page may do the same. The name exists nowhere, and no request for it leaves. */
export const standinOrigin = 'https://bubblescope.test/';
const appOrigin = 'app://bubblescope/';

export const toApp = (url: string) => url.replace(standinOrigin, appOrigin);
const fromApp = (url: string) => url.replace(appOrigin, standinOrigin);

export interface Wiring {
  readonly context: BrowserContext;
  readonly serves: Map<string, Serve>;
  readonly handlers: Map<string, Invoked>;
}

export async function openPage(
  { context, serves, handlers }: Wiring,
  url: string,
  preload: string,
  events: PageEvents,
  session: StandinSession,
): Promise<Page> {
  const page = await context.newPage();
  const serve = serves.get('app');
  if (!serve) throw new Error('the app handles no protocol "app"');
  await page.route('**/*', (route) => answerRoute(route, page, serve, events, session));
  await page.exposeBinding('standinInvoke', ({ frame }, channel: string, input: unknown) => {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler({ senderFrame: senderFrame(frame) }, input);
  });
  await page.exposeBinding('standinOpen', (_source, to: string) => events.openWindow(to));
  await page.addInitScript({ content: windowShim });
  await page.addInitScript({ content: preloadShim(readFileSync(preload, 'utf8')) });
  await page.goto(fromApp(url));
  return page;
}

/** A page as the hidden window of printing loads it. */
export async function openPrint(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** What Electron's WebFrameMain says of the frame that calls. */
function senderFrame(frame: Frame): { readonly url: string; readonly parent: object | null } {
  const parent = frame.parentFrame();
  return { url: toApp(frame.url()), parent: parent && senderFrame(parent) };
}

async function answerRoute(
  route: Route,
  page: Page,
  serve: Serve,
  events: PageEvents,
  session: StandinSession,
) {
  const request = route.request();
  const url = toApp(request.url());
  const isFirst = page.url() === 'about:blank';
  if (request.isNavigationRequest() && request.frame() === page.mainFrame() && !isFirst) {
    if (!events.navigate(url)) return route.abort('aborted');
  }
  if (!letsPass(session, url)) return route.abort('blockedbyclient');
  if (!url.startsWith(appOrigin)) throw new Error(`the session let a request pass to ${url}`);
  const response = await serve(new Request(url, { method: request.method() }));
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** New windows are asked of the app, as Electron asks its handler. */
const windowShim = `
  window.open = (url) => { window.standinOpen(new URL(url, location.href).href); return null; };
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.target !== '_blank') return;
    event.preventDefault();
    window.standinOpen(link.href);
  }, true);
`;

const preloadShim = (source: string) => `
  (() => {
    const strict = (name, known) => new Proxy(known, {
      get(object, key) {
        if (key in object || typeof key === 'symbol') return object[key];
        throw new Error('the stand-in for electron has no ' + name + '.' + key);
      },
    });
    const electron = strict('electron', {
      contextBridge: strict('contextBridge', {
        exposeInMainWorld: (key, api) => {
          Object.defineProperty(window, key, { value: Object.freeze(api), enumerable: true });
        },
      }),
      ipcRenderer: strict('ipcRenderer', {
        on: (channel, listener) => {
          if (channel !== 'command') throw new Error('no channel ' + channel);
          window.standinSend = (_channel, ...args) => listener({}, ...args);
        },
        invoke: (channel, input) => window.standinInvoke(channel, input),
      }),
    });
    const require = (name) => {
      if (name === 'electron') return electron;
      throw new Error('a sandboxed preload can not require ' + name);
    };
    ((require, module, exports) => {${source}
    })(require, { exports: {} }, {});
  })();
`;
