/** Browser mode under a flood: bodies too large, bodies that never end, a thousand connections. It refuses them, stays up, and writes nothing. */
import { connect } from 'node:net';
import type { App } from './app';
import { type Asked, ask } from './ask';
import { expect, goodCall, test } from './attack';

for (const megabytes of [33, 100]) {
  test(`a body of ${megabytes} MB is refused, said or unsaid, and the app stays up`, async ({
    app,
    untouched,
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
    untouched();
    expect((await app.call('app.info', undefined)).mode).toBe('browser');
  });
}

/** A call whose body is to be `length` long, and its beginning; `ended` once the app has cut it off. */
function pour({ app, length }: { readonly app: App; readonly length: number }) {
  const socket = connect(app.port, '127.0.0.1');
  socket.on('error', () => {});
  // Unread, what the server says would hold the end back.
  socket.resume();
  const ended = new Promise((done) => socket.once('close', done));
  const headers = { ...goodCall(app).headers, 'content-length': length };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.write(`POST /api/ledger.begin HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n{`);
  return { socket, ended };
}

test('a body that never ends, and one that drips in a byte at a time, are cut off, and the app stays up', async ({
  app,
  untouched,
}) => {
  const silent = pour({ app, length: 100 });
  const slow = pour({ app, length: 100_000 });
  const drip = setInterval(() => slow.socket.write(' '), 200);
  await Promise.all([silent.ended, slow.ended]);
  clearInterval(drip);
  expect((await app.call('ledger.read', undefined)).kind).toBe('open');
  untouched();
});

test('1,000 connections at once that say nothing are cut off, and the app stays up', async ({
  app,
  untouched,
}) => {
  const closed = Array.from({ length: 1_000 }, () => {
    const socket = connect(app.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.resume();
    return new Promise((done) => socket.once('close', done));
  });
  await Promise.all(closed);
  expect((await app.call('app.info', undefined)).mode).toBe('browser');
  untouched();
});

test('1,000 calls without the token are each refused or cut off, and the app stays up', async ({
  app,
  untouched,
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
  untouched();
});
