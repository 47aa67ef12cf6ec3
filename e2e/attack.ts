/** What an attack on browser mode is made of: a call that would be answered, and a folder that must not change by a byte. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './app';
import type { Asked } from './ask';
import { test as base, expect } from './fixtures';

/** Each file by its name below the folder, with the SHA-256 of what is in it; a folder with nothing. */
export function bytesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return [name, ''];
      return [name, createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/** `untouched`: fails where a byte of the data folder is not as it was when the attack began. */
export const test = base.extend<{ untouched: () => void }>({
  untouched: async ({ app }, use) => {
    const before = bytesOf(app.dataFolder);
    await use(() => expect(bytesOf(app.dataFolder)).toEqual(before));
  },
});

const begin = JSON.stringify({ with: 'empty' });

/** A call that would be answered, before it is spoilt. */
export const goodCall = (app: App): Asked => ({
  method: 'POST',
  path: '/api/ledger.begin',
  headers: {
    host: `127.0.0.1:${app.port}`,
    'content-type': 'application/json',
    'x-bubblescope-token': app.token,
  },
  body: begin,
});

export { expect };
