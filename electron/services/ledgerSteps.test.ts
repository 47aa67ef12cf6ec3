/** Undo and redo over a real folder: as far back as asked, across restarts, and never a change lost. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LedgerOpen, Steps } from '#shared/api';
import { inverseOf } from '#shared/model/change';
import { company, purchase, put, remove, smallPortfolio } from '../testing/portfolio';
import { temporaryFolder } from '../testing/temporaryFolder';
import { openConfStore } from './confStore';
import type { OpenStore } from './keptStore';
import { openLedger } from './ledger';

const noon = new Date(2026, 0, 15, 12);

function open(folder: string, openStore: OpenStore = openConfStore) {
  const ledger = openLedger({ folder, openStore, starter: smallPortfolio, now: () => noon });
  const state = (): LedgerOpen => {
    const found = ledger.read();
    if (found.kind === 'refused') throw new Error('the ledger is refused');
    return found;
  };
  const step = (which: keyof Steps) => {
    const result = ledger[which]({ id: state().steps[which]?.id ?? 'none' });
    if (!result.ok) throw new Error(result.why);
    return result;
  };
  return { ...ledger, state, step };
}

/** Writes only the last state, at the end: for a test of what is kept, not of how often. */
function lazily() {
  let flush = () => {};
  const openStore: OpenStore = (folder, name) => {
    const store = openConfStore(folder, name);
    return {
      write: (document) => {
        flush = () => store.write(document);
      },
    };
  };
  return { openStore, flush: () => flush() };
}

test('500 steps are taken back and made again, with a restart at every turn', () => {
  const folder = temporaryFolder();
  const { openStore, flush } = lazily();
  const first = open(folder, openStore);
  for (let at = 1; at <= 500; at++) {
    const amount = { low: at, best: at, high: at };
    const edits = [put('links', purchase('sale', 'buyer', 'seller', { amount, note: `${at}` }))];
    expect(first.edit({ revision: at - 1, edits })).toMatchObject({ ok: true });
  }
  const last = first.state().portfolio;

  flush();
  const second = open(folder, openStore);
  for (let at = 0; at < 500; at++) second.step('undo');
  expect(second.state()).toMatchObject({ revision: 1000, steps: { undo: null } });
  expect(JSON.stringify(second.state().portfolio)).toBe(JSON.stringify(smallPortfolio));

  flush();
  const third = open(folder, openStore);
  for (let at = 0; at < 500; at++) third.step('redo');
  expect(third.state()).toMatchObject({ revision: 1500, steps: { redo: null } });
  expect(third.state().portfolio).toEqual(last);
  expect(third.history({ limit: 2000 })).toHaveLength(1500);
});

test('a step is named, acts on the change that was named, and refuses any other as stale', () => {
  const ledger = open(temporaryFolder());
  ledger.edit({ revision: 0, edits: [put('companies', company('ring', { name: 'Ringmaker' }))] });
  const { undo } = ledger.state().steps;
  expect(undo?.what).toMatchObject({
    kind: 'row',
    verb: 'added',
    subject: { table: 'companies', name: 'Ringmaker' },
  });
  expect(ledger.undo({ id: 'another' })).toEqual({ ok: false, why: 'stale' });
  const undone = ledger.undo({ id: undo?.id ?? '' });
  expect(undone).toMatchObject({
    ok: true,
    revision: 2,
    change: { undoes: undo?.id, rows: [{ id: 'ring', after: null }] },
    steps: { undo: null, redo: { id: undo?.id, what: undo?.what } },
  });
  expect(ledger.undo({ id: undo?.id ?? '' })).toEqual({ ok: false, why: 'stale' });
});

test('after an undo a new edit leaves nothing to make again, and both stay on record', () => {
  const ledger = open(temporaryFolder());
  ledger.edit({ revision: 0, edits: [put('companies', company('one'))] });
  ledger.step('undo');
  ledger.edit({ revision: 2, edits: [put('companies', company('two'))] });
  expect(ledger.state().steps.redo).toBeNull();
  expect(ledger.history({ limit: 10 })).toHaveLength(3);
});

test('a company removed with its links comes back with them, each at its place', () => {
  const ledger = open(temporaryFolder());
  const edits = [remove('links', 'sale'), remove('companies', 'buyer')];
  ledger.edit({ revision: 0, edits });
  expect(ledger.state().steps.undo?.what).toMatchObject({
    verb: 'removed',
    subject: { name: 'BUYER' },
    others: { links: 1 },
  });
  ledger.step('undo');
  expect(ledger.state().portfolio).toEqual(smallPortfolio);
});

test('to begin empty is a step like any other', () => {
  const ledger = open(temporaryFolder());
  ledger.begin({ with: 'empty' });
  expect(ledger.state().steps.undo?.what).toEqual({ kind: 'emptied' });
  ledger.step('undo');
  expect(ledger.state()).toMatchObject({ begun: true, portfolio: smallPortfolio });
  ledger.step('redo');
  expect(ledger.state().portfolio.links).toEqual([]);
});

test('rewinding every change on record gives the first state', () => {
  const ledger = open(temporaryFolder());
  ledger.edit({ revision: 0, edits: [put('companies', company('one'))] });
  ledger.edit({ revision: 1, edits: [remove('links', 'sale'), remove('companies', 'seller')] });
  ledger.step('undo');
  ledger.edit({ revision: 3, edits: [put('companies', company('buyer', { watched: false }))] });
  const edits = ledger.history({ limit: 100 }).flatMap((change) => inverseOf(change).rows);
  ledger.edit({ revision: 4, edits });
  expect(ledger.state().portfolio).toEqual(smallPortfolio);
});

test('history is told of one link, or of a company with its links, a page at a time', () => {
  const ledger = open(temporaryFolder());
  ledger.edit({ revision: 0, edits: [put('companies', company('other'))] });
  ledger.edit({
    revision: 1,
    edits: [put('links', purchase('sale', 'buyer', 'seller', { note: 'a' }))],
  });
  ledger.edit({ revision: 2, edits: [put('companies', company('buyer', { note: 'b' }))] });
  const told = (table: 'companies' | 'links', id: string) =>
    ledger.history({ limit: 10, about: { table, id } }).length;
  expect([told('links', 'sale'), told('companies', 'buyer'), told('companies', 'other')]).toEqual([
    1, 2, 1,
  ]);
  const page = ledger.history({ limit: 1, skip: 1 });
  expect(page.map(({ rows }) => rows[0]?.id)).toEqual(['sale']);
});

test('a ledger written before steps were kept opens, and its edits can be taken back', () => {
  const folder = temporaryFolder();
  const writer = open(folder);
  writer.edit({ revision: 0, edits: [put('companies', company('one'))] });
  const kept = JSON.parse(readFileSync(join(folder, 'ledger.json'), 'utf8'));
  expect(Object.keys(kept.changes[0])).toEqual(['id', 'at', 'day', 'rows']);
  writeFileSync(join(folder, 'ledger.json'), JSON.stringify(kept));
  const ledger = open(folder);
  ledger.step('undo');
  expect(ledger.state().portfolio).toEqual(smallPortfolio);
});
