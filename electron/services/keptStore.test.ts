/** The store on a real folder: what is written is there whole, or the file is as it was. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder';
import { openConfStore } from './confStore';
import { type StoreOptions, stagedStore } from './keptStore';
import { removeLeftovers } from './leftovers';

const isPosix = process.platform !== 'win32';
const textIn = (folder: string) => readFileSync(join(folder, 'ledger.json'), 'utf8');

test('what is written is there, alone, for the user only', () => {
  const folder = temporaryFolder();
  const store = openConfStore(folder, 'ledger');
  store.write({ a: 1, 'b.c': [null] });
  store.write({ a: 2 });
  expect(JSON.parse(textIn(folder))).toEqual({ a: 2 });
  expect(readdirSync(folder)).toEqual(['ledger.json']);
  if (isPosix) expect(statSync(join(folder, 'ledger.json')).mode & 0o777).toBe(0o600);
});

test('the kept file is never read again, so what stands there can not spoil a write', () => {
  const folder = temporaryFolder();
  const store = openConfStore(folder, 'ledger');
  writeFileSync(join(folder, 'ledger.json'), '{"__internal__": {"migrations": 1}, "a": 1}');
  store.write({ a: 2 });
  expect(JSON.parse(textIn(folder))).toEqual({ a: 2 });
  writeFileSync(join(folder, 'ledger.next.json'), 'cut off');
  store.write({ a: 3 });
  expect(JSON.parse(textIn(folder))).toEqual({ a: 3 });
});

/** As a full disk does: it takes a part of what is written and says that all is well. */
class ShortWriter {
  readonly #options: StoreOptions;
  readonly #name: string;

  constructor(options: StoreOptions, name: string) {
    this.#options = options;
    this.#name = name;
  }

  set store(value: Record<string, unknown>) {
    const text = this.#options.serialize(value);
    writeFileSync(join(this.#options.cwd, `${this.#name}.json`), text.slice(0, text.length / 2));
  }
}

test('a write of which only a part arrives is refused, and the file is as it was', () => {
  const folder = temporaryFolder();
  openConfStore(folder, 'ledger').write({ good: true });
  const before = textIn(folder);
  const store = stagedStore(folder, 'ledger', (options, name) => new ShortWriter(options, name));
  expect(() => store.write({ text: 'x'.repeat(10_000) })).toThrow('not all of it was written');
  expect(textIn(folder)).toBe(before);
  expect(readdirSync(folder)).toEqual(['ledger.json']);
});

test.runIf(isPosix)('a link in the file’s place stays, and what it leads to is written', () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  const file = join(elsewhere, 'mine.json');
  writeFileSync(file, '{}');
  symlinkSync(file, join(folder, 'ledger.json'));
  openConfStore(folder, 'ledger').write({ a: 1 });
  expect(readlinkSync(join(folder, 'ledger.json'))).toBe(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ a: 1 });
  expect(readdirSync(elsewhere)).toEqual(['mine.json']);
});

test('what a killed run leaves is taken away at the next start, and nothing else', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'backups'));
  const left = [
    'ledger.next.json',
    'ledger.next.json.tmp-1234567890abcdef',
    'ledger.json.tmp-1234567890abcdef',
    'settings.next.json',
    'backups/ledger-2026-01-15T12-00-00-000Z.daily.json.part',
  ];
  const kept = [
    'ledger.json',
    'ledger.set-aside-2026-01-15.json',
    'ledger.json.tmp-mine',
    'my.next.json',
    'backups/ledger-2026-01-15T12-00-00-000Z.daily.json',
  ];
  for (const name of [...left, ...kept]) writeFileSync(join(folder, name), name);
  removeLeftovers(folder);
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(found.filter((name) => name !== 'backups').sort()).toEqual(kept.sort());
});
