/** What becomes of a kept file that is damaged, foreign or newer: set aside or left alone, never lost. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { company, put, smallPortfolio } from '../testing/portfolio';
import { temporaryFolder } from '../testing/temporaryFolder';
import { openConfStore } from './confStore';
import { openLedger } from './ledger';

const open = (folder: string) =>
  openLedger({
    folder,
    openStore: openConfStore,
    starter: smallPortfolio,
    now: () => new Date(2026, 0, 15, 12),
  });
const edit = { revision: 0, edits: [put('companies', company('new'))] };
const good = { schema: 2, portfolio: smallPortfolio, changes: [], begun: true };
const goodText = JSON.stringify(good);

const damaged = {
  'cut off in the middle': goodText.slice(0, goodText.length / 2),
  'full of zeros': '\0'.repeat(4096),
  empty: '',
  'of another shape': '{"hello": "world"}',
  'no object at all': 'null',
  'with a bad portfolio': JSON.stringify({
    ...good,
    portfolio: { ...smallPortfolio, companies: [{ id: 'Bad Id' }] },
  }),
  'with a bad change': JSON.stringify({ ...good, changes: [{ id: 1 }] }),
};

test.each(Object.entries(damaged))(
  'a file %s is set aside as it is, and the app says so',
  (_, text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ledger.json'), text);
    const ledger = open(folder);
    const state = ledger.read();
    if (state.kind === 'refused') throw new Error('refused');
    expect(state).toMatchObject({ portfolio: smallPortfolio, begun: false });
    expect(state.setAside?.file).toBe('ledger.set-aside-2026-01-15.json');
    expect(state.setAside?.problems.length).toBeGreaterThan(0);
    expect(ledger.edit(edit)).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, 'ledger.set-aside-2026-01-15.json'), 'utf8')).toBe(text);
  },
);

test('problems within the kept portfolio are named from the top of the file', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'ledger.json'), damaged['with a bad portfolio']);
  const state = open(folder).read();
  const paths = state.kind === 'open' ? state.setAside?.problems.map(({ path }) => path) : [];
  expect(paths).toContain('portfolio.companies[0].id');
});

test('a folder in place of the file is set aside too', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'ledger.json'));
  const ledger = open(folder);
  expect(ledger.read()).toMatchObject({
    setAside: {
      file: 'ledger.set-aside-2026-01-15.json',
      problems: [{ code: 'unreadable', detail: { code: 'EISDIR' } }],
    },
  });
  expect(ledger.edit(edit)).toMatchObject({ ok: true });
  expect(statSync(join(folder, 'ledger.set-aside-2026-01-15.json')).isDirectory()).toBe(true);
});

test('a second damaged file of the day gets a name of its own', () => {
  const folder = temporaryFolder();
  for (const text of ['one', 'two', 'three']) {
    writeFileSync(join(folder, 'ledger.json'), text);
    open(folder);
  }
  const aside = readdirSync(folder).sort();
  expect(aside.map((name) => readFileSync(join(folder, name), 'utf8')).sort()).toEqual([
    'one',
    'three',
    'two',
  ]);
  expect(aside).toEqual([
    'ledger.set-aside-2026-01-15-2.json',
    'ledger.set-aside-2026-01-15-3.json',
    'ledger.set-aside-2026-01-15.json',
  ]);
});

test.each([
  ['schema', JSON.stringify({ ...good, schema: 3, novelty: [1] })],
  ['portfolio', JSON.stringify({ ...good, portfolio: { ...smallPortfolio, version: 2 } })],
])('a file of a newer %s is left byte for byte as it is, and edits are refused', (_, text) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'ledger.json'), text);
  const ledger = open(folder);
  expect(ledger.read()).toMatchObject({ kind: 'refused', problems: [{ code: 'newer-version' }] });
  expect(ledger.edit(edit)).toMatchObject({ ok: false, why: 'problems' });
  expect(ledger.begin({ with: 'empty' })).toMatchObject({ kind: 'refused' });
  expect(readFileSync(join(folder, 'ledger.json'), 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['ledger.json']);
});

test('a damaged file that can not be moved is not written over', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'ledger.json'), 'damaged');
  // A name that is taken up to the last counter stands for a folder that refuses: root may rename anywhere.
  for (let count = 1; count < 1000; count++) {
    const name = `ledger.set-aside-2026-01-15${count === 1 ? '' : `-${count}`}.json`;
    writeFileSync(join(folder, name), '');
  }
  chmodSync(folder, 0o500);
  const ledger = open(folder);
  expect(ledger.read().kind).toBe('refused');
  expect(ledger.edit(edit)).toMatchObject({ ok: false });
  chmodSync(folder, 0o700);
  expect(readFileSync(join(folder, 'ledger.json'), 'utf8')).toBe('damaged');
  expect(existsSync(join(folder, 'ledger.set-aside-2026-01-15-1000.json'))).toBe(false);
});
