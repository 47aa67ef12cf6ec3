import { expect, test } from 'vitest';
import { type RowEdit, rowChanges } from '../../model/change';
import { namesOf, whatOf } from '../../model/what';
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { history } from './history';
import { enFormats } from './index';

const deal = linkOf('deal', 'purchase', 'openai', 'oracle', 300e9);
const loan = linkOf('loan', 'credit', 'oracle', 'openai', 1e9);
const start = portfolioOf([deal, loan]);

const told = (...edits: RowEdit[]) =>
  history.step(whatOf({ rows: rowChanges(start, edits) }, namesOf(start, [])));
const put = (link: typeof deal): RowEdit => ({ table: 'links', id: link.id, after: link });
const amount = { low: 1, best: 2, high: 3 };

test('a step names the field and the link', () => {
  expect(told(put({ ...deal, amount }))).toBe('amount of OPENAI → ORACLE');
  expect(told(put({ ...deal, amount, note: 'x' }))).toBe('amount and note of OPENAI → ORACLE');
  const many = { ...deal, amount, note: 'x', counted: false, end: '2030' };
  expect(told(put(many))).toBe('amount, end and 2 more fields of OPENAI → ORACLE');
});

test('a step names what came and went, and what went with it', () => {
  const ring = { id: 'ring', name: 'Ringmaker', kind: 'other', watched: true } as const;
  expect(told({ table: 'companies', id: 'ring', after: ring })).toBe('added Ringmaker');
  expect(
    told(
      { table: 'links', id: 'deal', after: null },
      { table: 'links', id: 'loan', after: null },
      { table: 'companies', id: 'oracle', after: null },
    ),
  ).toBe('removed ORACLE and 2 links');
  expect(told(put({ ...deal, counted: false }), put({ ...loan, counted: false }))).toBe(
    'changes to 2 links',
  );
});

test('a link that came with its source, or whose removal freed another, is named alone', () => {
  const source = { id: 's', title: 'T', publisher: 'P', date: null, url: null, tier: 1 } as const;
  const added = { ...deal, id: 'new', sourceIds: ['s'] };
  expect(told({ table: 'sources', id: 's', after: source }, put(added))).toBe(
    'added OPENAI → ORACLE',
  );
  expect(told(put({ ...loan, note: 'free' }), { table: 'links', id: 'deal', after: null })).toBe(
    'removed OPENAI → ORACLE',
  );
});

test('an import is told by its file and what it brought', () => {
  const rows = rowChanges(start, [put({ ...deal, note: 'x' }), put({ ...loan, note: 'y' })]);
  const by = { kind: 'import', file: 'deals.csv' } as const;
  expect(history.step(whatOf({ rows, by }, String))).toBe('import of deals.csv: 2 links');
  const back = { kind: 'restore', backup: '2026-01-16' } as const;
  expect(history.step(whatOf({ rows, by: back }, String))).toBe('return to the backup 2026-01-16');
});

test('to begin empty is told so', () => {
  const rows = rowChanges(start, [{ table: 'links', id: 'deal', after: null }]);
  const name = { before: 'test', after: 'mine' };
  expect(history.step(whatOf({ rows, name }, String))).toBe('began empty');
});

const same = (id: string) => id;
const names = { company: same, link: same, source: same };
const values = (name: string, before: unknown, after: unknown) =>
  history
    .values(name, [before, after], names, enFormats)
    .map((text) => text.replaceAll('\u00a0', ' '));

test('values are told as a person reads them', () => {
  expect(values('amount', deal.amount, null)).toEqual(['$300 bn', 'undisclosed']);
  expect(values('amount', amount, { low: 1e9, best: 2e9, high: 3e9 })).toEqual([
    '$2 ($1–3)',
    '$2 bn ($1–3 bn)',
  ]);
  expect(values('status', [], [{ since: '2026-01', state: 'signed' }])).toEqual([
    'none',
    'Signed since Jan 2026',
  ]);
  expect(values('watched', true, false)).toEqual(['watched', 'not watched']);
});

test('where the short forms are alike, the digits are told', () => {
  expect(values('paidUsd', 300e9, 300_100_000_000)).toEqual(['300,000,000,000', '300,100,000,000']);
});
