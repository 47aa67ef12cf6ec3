/** Browser mode as a hostile page or a curious neighbour on the machine would meet it. Nothing is answered, nothing written. */
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import type { App } from './app';
import { type Asked, ask } from './ask';
import { expect, test } from './fixtures';

const begin = JSON.stringify({ with: 'empty' });

/** A call that would be answered, before it is spoilt. */
const goodCall = (app: App): Asked => ({
  method: 'POST',
  path: '/api/ledger.begin',
  headers: {
    host: `127.0.0.1:${app.port}`,
    'content-type': 'application/json',
    'x-bubblescope-token': app.token,
  },
  body: begin,
});

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
  test(`a call with ${name} is refused with ${status}, and nothing is written`, async ({ app }) => {
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
    expect(readdirSync(app.dataFolder)).toEqual(['writer.lock']);
  });
}

test('the same call unspoilt is answered', async ({ app }) => {
  const answer = await ask(app.port, goodCall(app));
  expect(answer.status).toBe(200);
  expect(readdirSync(app.dataFolder).sort()).toEqual(['ledger.json', 'writer.lock']);
});

for (const megabytes of [33, 100]) {
  test(`a body of ${megabytes} MB is refused, said or unsaid, and the app stays up`, async ({
    app,
  }) => {
    const good = goodCall(app);
    const body = Buffer.alloc(megabytes * 1024 * 1024, ' ');
    const refused = (asked: Asked) =>
      ask(app.port, asked).then(
        ({ status }) => status,
        () => 'cut off',
      );
    expect([413, 'cut off']).toContain(await refused({ ...good, body }));
    const unsaid = { ...good, body, headers: { ...good.headers, 'transfer-encoding': 'chunked' } };
    expect([413, 'cut off']).toContain(await refused(unsaid));
    expect(readdirSync(app.dataFolder)).toEqual(['writer.lock']);
    expect((await app.call('app.info', undefined)).mode).toBe('browser');
  });
}

test('a body that never ends is cut off, and the app stays up', async ({ app }) => {
  const socket = connect(app.port, '127.0.0.1');
  socket.on('error', () => {});
  // Unread, what the server says would hold the end back.
  socket.resume();
  const ended = new Promise((done) => socket.once('close', done));
  const head = Object.entries(goodCall(app).headers ?? {}).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.write(
    `POST /api/ledger.begin HTTP/1.1\r\n${head.join('\r\n')}\r\ncontent-length: 100\r\n\r\n{`,
  );
  await ended;
  expect((await app.call('ledger.read', undefined)).kind).toBe('open');
});

for (const path of [
  '/../package.json',
  '/%2e%2e/%2e%2e/package.json',
  '/..%2f..%2fpackage.json',
  '/assets/../../electron/browser.js',
  '/..%5c..%5cpackage.json',
  '//etc/passwd',
  '/.stamps/cli',
]) {
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
  expect(readdirSync(app.dataFolder)).toEqual(['writer.lock']);
});

test('1,000 connections at once that say nothing are cut off, and the app stays up', async ({
  app,
}) => {
  const closed = Array.from({ length: 1_000 }, () => {
    const socket = connect(app.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.resume();
    return new Promise((done) => socket.once('close', done));
  });
  await Promise.all(closed);
  expect((await app.call('app.info', undefined)).mode).toBe('browser');
  expect(readdirSync(app.dataFolder)).toEqual(['writer.lock']);
});

test('1,000 calls without the token are each refused or cut off, and the app stays up', async ({
  app,
}) => {
  const good = goodCall(app);
  const spoilt = { ...good, headers: { ...good.headers, 'x-bubblescope-token': 'guess' } };
  const all = Array.from({ length: 1_000 }, () =>
    ask(app.port, spoilt).then(
      ({ status }) => status,
      () => 'cut off',
    ),
  );
  const answers = new Set(await Promise.all(all));
  expect([...answers].filter((answer) => ![401, 'cut off'].includes(answer))).toEqual([]);
  expect((await app.call('ledger.read', undefined)).kind).toBe('open');
  expect(readdirSync(app.dataFolder)).toEqual(['writer.lock']);
});

test('a body that drips in, a byte at a time, is cut off, and the app stays up', async ({
  app,
}) => {
  const socket = connect(app.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.resume();
  const ended = new Promise((done) => socket.once('close', done));
  const head = Object.entries(goodCall(app).headers ?? {}).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.write(
    `POST /api/ledger.begin HTTP/1.1\r\n${head.join('\r\n')}\r\ncontent-length: 100000\r\n\r\n`,
  );
  const drip = setInterval(() => socket.write(' '), 200);
  await ended;
  clearInterval(drip);
  expect((await app.call('ledger.read', undefined)).kind).toBe('open');
  expect(readdirSync(app.dataFolder)).toEqual(['writer.lock']);
});
