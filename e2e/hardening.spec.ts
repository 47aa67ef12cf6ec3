/** What the built app forbids its own page, in the stand-in: each line here fails where its guard is taken away. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, ours, test } from './standin/fixtures';
import { itemsOf } from './standin/modules';
import { letsPass } from './standin/session';
import { startStandin } from './standin/standin';

const dist = join(fileURLToPath(import.meta.url), '..', '..', 'dist');
const page = '<!doctype html><title>T</title><p>printed';

test('stand-in run: every window, that of printing too, has exactly these preferences', async ({
  window,
  standin,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  await standin.invoke('pdf.print', { html: page }, ours);
  const [shown, printing] = standin.record.windows.map(({ webPreferences }) => webPreferences);
  const safe = {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: true,
  };
  expect(shown).toEqual({ ...safe, preload: expect.stringMatching(/preload\.cjs$/) });
  expect(printing).toEqual({ ...safe, javascript: false, partition: 'print' });
  expect(standin.record.sandboxed).toBe(true);
});

test('stand-in run: a page is printed to PDF in a hidden window that is gone afterwards, and one that is too large is refused', async ({
  window,
  standin,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  const reply = (await standin.invoke('pdf.print', { html: page }, ours)) as {
    readonly value: { readonly base64: string };
  };
  expect(Buffer.from(reply.value.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  expect(standin.record.printed).toHaveLength(1);
  expect(standin.record.windows[1]?.show).toBe(false);
  const large = { html: `${page}${'x'.repeat(2 * 1024 * 1024)}` };
  expect(await standin.invoke('pdf.print', large, ours)).toMatchObject({
    ok: false,
    error: { code: 'too-large' },
  });
});

test('stand-in run: in every session no scheme of the network passes, and what needs none does', async ({
  window,
  standin,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  await standin.invoke('pdf.print', { html: page }, ours);
  expect(standin.record.sessions.map(({ partition }) => partition)).toEqual(['', 'print']);
  for (const session of standin.record.sessions) {
    for (const url of [
      'http://example.org/',
      'https://example.org/',
      'ws://127.0.0.1/',
      'wss://example.org/',
      'ftp://example.org/',
      'file:///etc/passwd',
      'chrome-extension://a/b.js',
      'about:blank#x',
      'nonsense',
    ])
      expect(letsPass(session, url), url).toBe(false);
    for (const url of ['app://bubblescope/', 'data:text/plain,x', 'blob:app://bubblescope/1'])
      expect(letsPass(session, url), url).toBe(true);
  }
});

test('stand-in run: a page, and a frame within it, goes nowhere but within the app; no frame, no webview, no call is let in', async ({
  window,
  standin,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  const events = ['will-navigate', 'will-redirect', 'will-frame-navigate'];
  const stopped = (url: string, isMainFrame: boolean) =>
    events.filter((event) => standin.stops(event, { url, isMainFrame }));
  const away = ['https://elsewhere.example/', 'file:///etc/passwd', 'app://elsewhere/', 'data:,x'];
  for (const url of away) expect(stopped(url, true), url).toEqual(events);
  expect(stopped('app://bubblescope/', true)).toEqual([]);
  expect(stopped('app://bubblescope/', false)).toEqual(['will-frame-navigate']);
  expect(standin.stops('will-attach-webview', {})).toBe(true);
  expect(standin.record.callsClosed).toBe(1);
});

test('stand-in run: what the protocol answers is typed, and under the policy; a script is never a page', async ({
  window,
  standin,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  const served = async (path: string) => {
    const { headers } = await standin.serve(new Request(`app://bubblescope${path}`));
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none'/);
    return headers.get('content-type');
  };
  expect(await served('/')).toBe('text/html; charset=utf-8');
  expect(await served('/missing.js')).toBe('text/plain; charset=utf-8');
  const text = await (await standin.serve(new Request('app://bubblescope/'))).text();
  const [, script] = /src="\.?(\/[^"]+\.js)"/.exec(text) ?? [];
  expect(await served(script ?? '')).toBe('text/javascript; charset=utf-8');
});

test('stand-in run: no host has an address, and Chromium asks for nothing of its own', async ({
  standin,
}) => {
  expect(standin.record.switches).toEqual([
    ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ['disable-background-networking', undefined],
    ['disable-component-update', undefined],
    ['disable-domain-reliability', undefined],
    ['no-pings', undefined],
  ]);
  for (const { spellChecker } of standin.record.sessions) expect(spellChecker).toBe(false);
});

test('stand-in run: the main side can not even make a request: its bundle has no module of the network', () => {
  for (const name of ['main.js', 'summaryWorker.js']) {
    const code = readFileSync(join(dist, 'electron', name), 'utf8');
    const used = [...code.matchAll(/(?:from|require|import)\s*\(?\s*["'](?:node:)?([\w/]+)["']/g)];
    const network = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dgram', 'undici', 'inspector'];
    expect(used.map(([, module]) => module).filter((one) => network.includes(one ?? ''))).toEqual(
      [],
    );
    expect(code).not.toMatch(/\bfetch\(|\bnew WebSocket\(/);
  }
});

test('stand-in run: every permission and every device is refused, and nothing is downloaded', async ({
  window,
  standin,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  await standin.invoke('pdf.print', { html: page }, ours);
  for (const session of standin.record.sessions) {
    const granted: boolean[] = [];
    for (const permission of ['media', 'geolocation', 'notifications', 'openExternal'] as const) {
      // biome-ignore lint/suspicious/noExplicitAny: Electron's own type wants a whole WebContents.
      const nobody = null as any;
      session.permissionRequest?.(nobody, permission, (yes) => granted.push(yes), nobody);
      granted.push(session.permissionCheck?.(nobody, 'media', '', nobody) ?? true);
      granted.push(session.devicePermission?.(nobody) ?? true);
    }
    expect(granted).toEqual(Array.from({ length: 12 }, () => false));
    let prevented = false;
    session.download?.({
      preventDefault: () => {
        prevented = true;
      },
    });
    expect(prevented).toBe(true);
  }
});

test('stand-in run: under the built page nothing inline runs, nothing is evaluated, and nothing comes from elsewhere', async ({
  context,
  dataFolder,
}) => {
  // Not by the fixture, whose watch would count these breaches as offences.
  const standin = await startStandin(context, dataFolder);
  const window = await standin.page;
  await expect(window.locator('h1')).toBeVisible();
  const found = await window.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.inlineRan = true';
    document.body.append(script);
    const attribute = document.createElement('div');
    attribute.setAttribute('onclick', 'globalThis.attributeRan = true');
    document.body.append(attribute);
    attribute.click();
    // Later, on the page's own account: what a test itself evaluates may evaluate more.
    const attempt = (run: () => unknown) =>
      new Promise((answer) => {
        setTimeout(async () => {
          try {
            await run();
            answer('done');
          } catch {
            answer('refused');
          }
        });
      });
    return {
      inline: 'inlineRan' in globalThis,
      attribute: 'attributeRan' in globalThis,
      evaluated: await attempt(() => new Function('return 1')()),
      fetched: await attempt(() => fetch('https://elsewhere.example/')),
      worker: await attempt(() => {
        const worker = new Worker(URL.createObjectURL(new Blob(['1'])));
        return new Promise((done, failed) => {
          worker.onmessage = done;
          worker.onerror = failed;
        });
      }),
    };
  });
  expect(found).toEqual({
    inline: false,
    attribute: false,
    evaluated: 'refused',
    fetched: 'refused',
    worker: 'refused',
  });
  await standin.close();
});

test('stand-in run: developer tools are for who runs it from source alone', async ({
  context,
  dataFolder,
}) => {
  const standin = await startStandin(context, dataFolder, { isPackaged: true });
  await expect((await standin.page).locator('h1')).toBeVisible();
  expect(standin.record.windows[0]?.webPreferences?.devTools).toBe(false);
  const roles = itemsOf(standin.record).map(({ role }) => role);
  expect(roles).not.toContain('toggleDevTools');
  expect(roles).not.toContain('reload');
  expect(roles).toContain('copy');
  await standin.close();
});
