/** Files on their way, in pieces: what is kept of them, and what is refused. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evidenceLimit } from '#shared/evidence/kinds';
import { temporaryFolder } from '../testing/temporaryFolder';
import { archiveLimit, openTransfers } from './transfers';

const noon = new Date(2026, 0, 15, 12);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const start = { use: 'evidence', name: 'a.pdf', bytes: 6 } as const;

test('pieces make the file that was sent, and only then is it whole', () => {
  const transfers = openTransfers(temporaryFolder(), () => noon);
  const { id } = transfers.begin(start);
  expect(transfers.append({ id, base64: base64('abc') })).toEqual({ received: 3 });
  expect(() => transfers.whole({ id }, 'evidence')).toThrow('not come whole');
  transfers.append({ id, base64: base64('def') });
  expect(readFileSync(transfers.whole({ id }, 'evidence').file, 'utf8')).toBe('abcdef');
  expect(() => transfers.whole({ id }, 'archive')).toThrow('not come whole');
});

test('what is too large is refused before it is sent, and so is more than was said', () => {
  const transfers = openTransfers(temporaryFolder(), () => noon);
  const asked = (use: 'evidence' | 'archive', bytes: number) => () =>
    transfers.begin({ use, name: 'a', bytes });
  expect(asked('evidence', evidenceLimit)).not.toThrow();
  expect(asked('evidence', evidenceLimit + 1)).toThrow('too large');
  expect(asked('archive', archiveLimit + 1)).toThrow('too large');
  const { id } = transfers.begin(start);
  expect(() => transfers.append({ id, base64: base64('abcdefg') })).toThrow('More of the file');
  expect(() => transfers.append({ id, base64: base64('a') })).toThrow('no longer on its way');
});

test('a piece that is no base64 is refused, and nothing of it is kept', () => {
  const folder = temporaryFolder();
  const transfers = openTransfers(folder, () => noon);
  const { id } = transfers.begin(start);
  for (const bad of ['YWJ', 'Y!Jj', '<a>=', 'YWJj\n']) {
    expect(() => transfers.append({ id, base64: bad })).toThrow('not base64');
  }
  expect(readFileSync(join(folder, 'transfers', `${id}.part`), 'utf8')).toBe('');
});

test('a start finds nothing of the last one, and an hour untouched is the end of a transfer', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'transfers'));
  writeFileSync(join(folder, 'transfers', 'old.part'), 'x');
  let now = noon;
  const transfers = openTransfers(folder, () => now);
  expect(existsSync(join(folder, 'transfers'))).toBe(false);
  const first = transfers.begin(start);
  now = new Date(noon.getTime() + 59 * 60_000);
  transfers.append({ id: first.id, base64: base64('abc') });
  now = new Date(now.getTime() + 59 * 60_000);
  transfers.begin(start);
  expect(readdirSync(join(folder, 'transfers'))).toHaveLength(2);
  now = new Date(now.getTime() + 2 * 60_000);
  transfers.begin(start);
  expect(() => transfers.append({ id: first.id, base64: '' })).toThrow('no longer on its way');
  expect(readdirSync(join(folder, 'transfers'))).toHaveLength(2);
});

test('no more than a few are on their way at once', () => {
  const transfers = openTransfers(temporaryFolder(), () => noon);
  const { id } = transfers.begin(start);
  for (let count = 1; count < 32; count++) transfers.begin(start);
  expect(() => transfers.begin(start)).toThrow('Too many');
  transfers.drop({ id });
  expect(() => transfers.begin(start)).not.toThrow();
});

test('an unknown transfer is told so, whatever is asked of it', () => {
  const transfers = openTransfers(temporaryFolder(), () => noon);
  const id = '3fa85f64-5717-4562-b3fc-2c963f66afa6';
  expect(() => transfers.append({ id, base64: '' })).toThrow('no longer');
  expect(() => transfers.read({ id, from: 0 })).toThrow('no longer');
  expect(transfers.drop({ id })).toBeNull();
});
