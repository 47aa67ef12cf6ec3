/** The ledger over a real folder and the real store: what an edit does, and what a bad one leaves. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LedgerOpen } from '#shared/api';
import { inverseOf } from '#shared/model/change';
import type { Company } from '#shared/model/company';
import { company, purchase, put, remove, smallPortfolio } from '../testing/portfolio';
import { temporaryFolder } from '../testing/temporaryFolder';
import { openConfStore } from './confStore';
import { openLedger } from './ledger';

const noon = new Date(2026, 0, 15, 12);

function open(folder: string) {
  const ledger = openLedger({
    folder,
    openStore: openConfStore,
    starter: smallPortfolio,
    now: () => noon,
  });
  const state = (): LedgerOpen => {
    const found = ledger.read();
    if (found.kind === 'refused') throw new Error('the ledger is refused');
    return found;
  };
  return { ...ledger, state };
}
const fileIn = (folder: string) => readFileSync(join(folder, 'ledger.json'), 'utf8');

test('the first start shows the starter portfolio, and asks before it begins', () => {
  const ledger = open(temporaryFolder());
  const { portfolio, begun, revision, setAside } = ledger.state();
  expect(portfolio).toEqual(smallPortfolio);
  expect({ begun, revision, setAside }).toEqual({ begun: false, revision: 0, setAside: null });
});

test('each change keeps its row before and after, and what an edit leaves as it was is held once', () => {
  const ledger = open(temporaryFolder());
  const [sale] = ledger.state().portfolio.links;
  if (!sale) throw new Error('no link');
  // As it comes from outside: nothing of it is the same object.
  const after = structuredClone({ ...sale, note: 'new' });
  const result = ledger.edit({ revision: 0, edits: [put('links', after)] });
  const [row] = (result.ok && result.change?.rows) || [];
  expect(row).toMatchObject({ before: sale, after });
  const [was, is] = [row?.before, row?.after] as [typeof sale, typeof sale];
  expect(is.amount).toBe(was.amount);
});

test('where a ledger is there, nobody waits for the starter portfolio to be read', () => {
  const folder = temporaryFolder();
  open(folder).begin({ with: 'empty' });
  const ledger = openLedger({
    folder,
    openStore: openConfStore,
    now: () => noon,
    get starter(): never {
      throw new Error('read for nothing');
    },
  });
  expect(ledger.read()).toMatchObject({ kind: 'open', begun: true });
});

test('an edit is recorded as a change with its rows before and after, and is there after a restart', () => {
  const folder = temporaryFolder();
  const ledger = open(folder);
  const renamed = company('buyer', { name: 'Buyer Inc.' });
  const result = ledger.edit({ revision: 0, edits: [put('companies', renamed)], reason: 'typo' });
  expect(result).toMatchObject({
    ok: true,
    revision: 1,
    change: {
      at: noon.toISOString(),
      day: '2026-01-15',
      reason: 'typo',
      rows: [{ table: 'companies', id: 'buyer', at: 0, before: company('buyer'), after: renamed }],
    },
  });
  const reopened = open(folder);
  expect(reopened.state()).toMatchObject({ begun: true, revision: 1 });
  expect(reopened.state().portfolio).toEqual(ledger.state().portfolio);
  expect(reopened.history({ limit: 10 })).toEqual(result.ok ? [result.change] : []);
});

test('what the user enters is recorded on that day; what the file says of it stands', () => {
  const ledger = open(temporaryFolder());
  const edits = [
    put('companies', company('new')),
    put('companies', company('old', { recorded: '2025-12-01' })),
    put('companies', company('buyer', { name: 'changed' })),
  ];
  expect(ledger.edit({ revision: 0, edits })).toMatchObject({ ok: true });
  const recorded = ledger.state().portfolio.companies.map((row) => [row.id, row.recorded]);
  expect(recorded).toEqual([
    ['buyer', undefined],
    ['seller', undefined],
    ['new', '2026-01-15'],
    ['old', '2025-12-01'],
  ]);
});

test('a change taken back leaves the portfolio as it was, to the byte', () => {
  const ledger = open(temporaryFolder());
  const result = ledger.edit({ revision: 0, edits: [remove('links', 'sale')] });
  if (!result.ok || !result.change) throw new Error('not edited');
  const back = inverseOf(result.change).rows;
  expect(ledger.edit({ revision: 1, edits: back })).toMatchObject({ ok: true, revision: 2 });
  expect(JSON.stringify(ledger.state().portfolio)).toBe(JSON.stringify(smallPortfolio));
});

test('an edit that alters nothing is no change, whatever the order of its fields', () => {
  const folder = temporaryFolder();
  const reversed = Object.fromEntries(Object.entries(company('buyer')).reverse());
  const edits = [{ table: 'companies', id: 'buyer', after: reversed as never }] as const;
  const ledger = open(folder);
  expect(ledger.edit({ revision: 0, edits })).toMatchObject({
    ok: true,
    revision: 0,
    change: null,
  });
  expect(() => fileIn(folder)).toThrow();
});

test('every problem of a bad edit is named at once, and nothing changes', () => {
  const folder = temporaryFolder();
  const ledger = open(folder);
  const bad = purchase('bad', 'buyer', 'nobody', { amount: { low: 5, best: 3, high: 4 } });
  const edits = [
    put('companies', company('fine')),
    put('links', bad),
    remove('companies', 'seller'),
  ];
  const result = ledger.edit({ revision: 0, edits });
  if (result.ok || result.why !== 'problems') throw new Error('not refused');
  expect(result.problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
    'links[0].to unknown-company',
    'links[1].amount.low above-best',
    'links[1].to unknown-company',
  ]);
  expect(ledger.state().portfolio).toEqual(smallPortfolio);
  expect(() => fileIn(folder)).toThrow();
});

test('an edit may not give a row another id', () => {
  const ledger = open(temporaryFolder());
  const edits = [{ table: 'companies', id: 'buyer', after: company('other') }] as const;
  expect(ledger.edit({ revision: 0, edits })).toMatchObject({
    ok: false,
    problems: [{ path: 'edits[0].after.id' }],
  });
});

test('an edit made on an older state is stale only where the same row has changed since', () => {
  const ledger = open(temporaryFolder());
  const name = (id: string, to: string) => [put('companies', company(id, { name: to }))];
  expect(ledger.edit({ revision: 0, edits: name('buyer', 'first') })).toMatchObject({ ok: true });
  expect(ledger.edit({ revision: 0, edits: name('buyer', 'second') })).toEqual({
    ok: false,
    why: 'stale',
  });
  expect(ledger.edit({ revision: 0, edits: name('seller', 'other') })).toMatchObject({
    ok: true,
    revision: 2,
  });
  expect(ledger.edit({ revision: 9, edits: name('seller', 'from the future') })).toMatchObject({
    why: 'stale',
  });
  expect(ledger.state().portfolio.companies.map((row) => row.name)).toEqual(['first', 'other']);
});

test('history is told newest first, as far back as asked', () => {
  const ledger = open(temporaryFolder());
  for (const [revision, name] of ['a', 'b', 'c'].entries()) {
    ledger.edit({ revision, edits: [put('companies', company('buyer', { name }))] });
  }
  const names = (limit: number) =>
    ledger
      .history({ limit })
      .map(({ rows }) => rows.map(({ after }) => (after as Company).name)[0]);
  expect(names(2)).toEqual(['c', 'b']);
  expect(names(100)).toEqual(['c', 'b', 'a']);
});

test('to begin with the starter portfolio changes nothing but the question', () => {
  const folder = temporaryFolder();
  expect(open(folder).begin({ with: 'starter' })).toMatchObject({ begun: true, revision: 0 });
  expect(open(folder).state()).toMatchObject({ begun: true, portfolio: smallPortfolio });
});

test('to begin empty is one recorded change that can be taken back', () => {
  const folder = temporaryFolder();
  const ledger = open(folder);
  ledger.begin({ with: 'empty' });
  expect(ledger.state()).toMatchObject({ begun: true, revision: 1 });
  expect(ledger.state().portfolio).toMatchObject({
    companies: [],
    links: [],
    name: 'My portfolio',
  });
  const [change] = open(folder).history({ limit: 1 });
  if (!change) throw new Error('no change');
  ledger.edit({ revision: 1, edits: inverseOf(change).rows });
  expect(ledger.state().portfolio.links).toEqual(smallPortfolio.links);
});

test('the first choice is made once: a second window can not empty what was begun', () => {
  const ledger = open(temporaryFolder());
  ledger.begin({ with: 'starter' });
  expect(ledger.begin({ with: 'empty' })).toMatchObject({ portfolio: smallPortfolio, revision: 0 });
});

test('a byte order mark in the file is no damage', () => {
  const folder = temporaryFolder();
  open(folder).begin({ with: 'starter' });
  writeFileSync(join(folder, 'ledger.json'), `\uFEFF${fileIn(folder)}`);
  expect(open(folder).state()).toMatchObject({ begun: true, setAside: null });
});
