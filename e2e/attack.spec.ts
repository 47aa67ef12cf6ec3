/**
 * Browser mode as a hostile page or a curious neighbour on the machine would meet it. Nothing is answered; and of a ledger that
 * is begun, and of all that lies beside it, not a byte is changed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './app';
import { type Asked, ask } from './ask';
import { bytesOf, expect, goodCall, test } from './attack';

/** Out of the folder that is served. */
const outside = [
  '/../package.json',
  '/%2e%2e/%2e%2e/package.json',
  '/..%2f..%2fpackage.json',
  '/assets/../../electron/browser.js',
  '/..%5c..%5cpackage.json',
  '//etc/passwd',
  '/.stamps/cli',
];

type Spoil = (app: App) => Omit<Asked, 'path'>;
const spoilt: Readonly<Record<string, readonly [number, Spoil]>> = {
  'no token': [401, () => ({ headers: { 'x-bubblescope-token': '' } })],
  'a wrong token': [401, (app) => ({ headers: { 'x-bubblescope-token': `${app.token}x` } })],
  'a foreign origin': [403, () => ({ headers: { origin: 'https://evil.example' } })],
  'an origin of another port': [403, () => ({ headers: { origin: 'http://127.0.0.1:1' } })],
  'no origin of its own (a sandboxed frame)': [403, () => ({ headers: { origin: 'null' } })],
  'a foreign host (DNS rebinding)': [
    421,
    (app) => ({ headers: { host: `evil.example:${app.port}` } }),
  ],
  'a host without its port': [421, () => ({ headers: { host: '127.0.0.1' } })],
  'a form of another site': [415, () => ({ headers: { 'content-type': 'text/plain' } })],
  'a url-encoded form': [
    415,
    () => ({ headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
  ],
  'another method': [405, () => ({ method: 'PUT' })],
  'no JSON': [400, () => ({ body: '{' })],
};

for (const [name, [status, spoil]] of Object.entries(spoilt)) {
  test(`a call with ${name} is refused with ${status}, and nothing is written`, async ({
    app,
    untouched,
  }) => {
    const good = goodCall(app);
    const { headers, ...rest } = spoil(app);
    const answer = await ask(app.port, {
      ...good,
      ...rest,
      headers: { ...good.headers, ...headers },
    });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    untouched();
  });
}

test('the same call unspoilt is answered', async ({ app, untouched }) => {
  const answer = await ask(app.port, goodCall(app));
  expect(answer.status).toBe(200);
  expect(existsSync(join(app.dataFolder, 'ledger.json'))).toBe(true);
  expect(untouched).toThrow();
});

test('of a ledger that is begun, and of all beside it, not a byte changes, whichever way an edit is spoilt', async ({
  app,
}) => {
  await app.call('ledger.begin', { with: 'starter' });
  const idle = async () => (await app.call('summaries.status', undefined)).running;
  await expect.poll(idle, { timeout: 30_000 }).toBeNull();
  const state = await app.call('ledger.read', undefined);
  if (state.kind !== 'open') throw new Error('the ledger is not open');
  const acme = { id: 'acme', name: 'Acme', kind: 'chipmaker', watched: true };
  const edit = {
    revision: state.revision,
    edits: [{ table: 'companies', id: 'acme', after: acme }],
  };
  const good = { ...goodCall(app), path: '/api/ledger.edit', body: JSON.stringify(edit) };
  const before = bytesOf(app.dataFolder);
  expect(Object.keys(before)).toContain('ledger.json');
  for (const [name, [status, spoil]] of Object.entries(spoilt)) {
    const { headers, ...rest } = spoil(app);
    const asked = { ...good, ...rest, headers: { ...good.headers, ...headers } };
    expect((await ask(app.port, asked)).status, name).toBe(status);
  }
  for (const path of outside) {
    expect((await ask(app.port, { ...good, path })).status, path).not.toBe(200);
  }
  expect(bytesOf(app.dataFolder)).toEqual(before);
  // The very edit is written once nothing is spoilt.
  expect((await ask(app.port, good)).status).toBe(200);
  expect(bytesOf(app.dataFolder)).not.toEqual(before);
});

for (const path of outside) {
  test(`${path} is not found`, async ({ app }) => {
    const answer = await ask(app.port, { path, headers: { host: `127.0.0.1:${app.port}` } });
    expect(answer.status).toBe(404);
    expect(answer.text).toBe('Not found\n');
  });
}

test('an unknown call and an argument that is none are refused without a path', async ({ app }) => {
  const good = goodCall(app);
  for (const path of ['/api/constructor', '/api/ledger.drop', '/api/__proto__']) {
    expect(JSON.parse((await ask(app.port, { ...good, path })).text).error.code).toBe(
      'unknown-channel',
    );
  }
  const bad = await ask(app.port, { ...good, body: '{"with": "everything"}' });
  expect(JSON.parse(bad.text).error.code).toBe('bad-input');
  expect(bad.text).not.toContain(app.dataFolder);
});

test('the page is served under a policy without inline or evaluated script, in no frame', async ({
  app,
}) => {
  const { status, headers } = await ask(app.port, {
    path: '/',
    headers: { host: `localhost:${app.port}` },
  });
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
});

test('a page of another site, in the same browser, can neither post nor read, by form or by script', async ({
  app,
  untouched,
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const target = `${app.origin}api/ledger.begin`;
  const form = (type: string) =>
    `<form method="post" enctype="${type}" action="${target}"><input name='{"with":"empty","x":"' value='"}'></form>`;
  await page.route('http://evil.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: form(new URL(route.request().url()).searchParams.get('type') ?? ''),
    }),
  );
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    await page.goto(`http://evil.example/?type=${encodeURIComponent(type)}`);
    const answered = page.waitForResponse(target);
    await page.evaluate(() => document.forms[0]?.submit());
    expect((await answered).status()).toBe(403);
    await page.waitForURL(target);
  }
  await page.goto('http://evil.example/?type=text/plain');
  const read = await page.evaluate(
    async ({ origin, token }) => {
      const attempt = (init: RequestInit) =>
        fetch(`${origin}api/ledger.read`, { method: 'POST', ...init }).then(
          (response) => response.type,
          () => 'refused',
        );
      const headers = { 'content-type': 'application/json', 'x-bubblescope-token': token };
      return [
        await attempt({ headers, body: 'null' }),
        await attempt({ body: 'null' }),
        await attempt({ mode: 'no-cors', body: 'null' }),
      ];
    },
    { origin: app.origin, token: app.token },
  );
  expect(read.slice(0, 2)).toEqual(['refused', 'refused']);
  // Some browsers send it; none lets the page read what comes back.
  expect(['refused', 'opaque']).toContain(read[2]);
  await context.close();
  untouched();
});
