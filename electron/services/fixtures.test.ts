/**
 * A data folder of every released schema opens in this version, with all of its content, and can be edited. A new schema
 * needs a step in `migrations/` and a folder `fixtures/schema-N`; the folders that stand there are never changed.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { applyChange, inverseOf } from '#shared/model/change';
import { company, put, smallPortfolio } from '../testing/portfolio';
import { temporaryFolder } from '../testing/temporaryFolder';
import { openConfStore } from './confStore';
import { openLedger } from './ledger';
import { ledgerSchema } from './ledgerFile';
import { openSettings } from './settingsService';

const fixtures = join(fileURLToPath(import.meta.url), '..', 'fixtures');
const schemas = Array.from({ length: ledgerSchema }, (_, at) => at + 1);
const now = () => new Date(2026, 5, 1, 12);

function copied(schema: number) {
  const folder = temporaryFolder();
  cpSync(join(fixtures, `schema-${schema}`), folder, { recursive: true });
  const text = readFileSync(join(folder, 'ledger.json'), 'utf8');
  const open = () => openLedger({ folder, openStore: openConfStore, starter: smallPortfolio, now });
  return { folder, text, open, kept: JSON.parse(text) };
}

test('every schema up to the present one has its fixture', () => {
  expect(readdirSync(fixtures).sort()).toEqual(schemas.map((schema) => `schema-${schema}`));
});

test.each(schemas)('a data folder of schema %i opens with everything that is in it', (schema) => {
  const { folder, open, kept } = copied(schema);
  const ledger = open();
  expect(kept.schema).toBe(schema);
  const state = ledger.read();
  expect(state).toMatchObject({ kind: 'open', begun: true, setAside: null });
  if (state.kind === 'refused') throw new Error('refused');
  expect(state.portfolio).toEqual(kept.portfolio);
  expect(ledger.history({ limit: 100 })).toEqual(kept.changes.toReversed());
  const settings = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'));
  expect(openSettings(folder, openConfStore, '2026-06-01').read()).toMatchObject(settings);
});

test.each(schemas)('a ledger of schema %i can be edited, undone and opened again', (schema) => {
  const { open, kept } = copied(schema);
  const first = open();
  const revision = kept.changes.length;
  const edits = [put('companies', company('added-later'))];
  expect(first.edit({ revision, edits })).toMatchObject({ ok: true });
  const second = open();
  const state = second.read();
  if (state.kind === 'refused') throw new Error('refused');
  expect(second.undo({ id: state.steps.undo?.id ?? '' })).toMatchObject({ ok: true });
  expect(open().read()).toMatchObject({ portfolio: kept.portfolio, revision: revision + 2 });
});

test.each(schemas)('the history of schema %i can be rewound to its beginning', (schema) => {
  const { kept, open } = copied(schema);
  const changes = open().history({ limit: 100 });
  let portfolio = kept.portfolio;
  for (const change of changes) portfolio = applyChange(portfolio, inverseOf(change));
  for (const change of changes.toReversed()) portfolio = applyChange(portfolio, change);
  expect(portfolio).toEqual(kept.portfolio);
});

const earlier = schemas.slice(0, -1);

test.each(earlier)(
  'a file of schema %i is brought up to date, after a backup to the byte',
  (schema) => {
    const { folder, open, text } = copied(schema);
    open();
    expect(JSON.parse(readFileSync(join(folder, 'ledger.json'), 'utf8')).schema).toBe(ledgerSchema);
    const backups = readdirSync(join(folder, 'backups'));
    expect(backups).toHaveLength(1);
    expect(backups[0]).toMatch(/\.migration\.json$/);
    expect(readFileSync(join(folder, 'backups', String(backups[0])), 'utf8')).toBe(text);
  },
);

test.each(earlier)(
  'where that backup can not be made, the file of schema %i is left as it is',
  (schema) => {
    const { folder, open, text } = copied(schema);
    writeFileSync(join(folder, 'backups'), 'a file in its place');
    const ledger = open();
    expect(ledger.read()).toMatchObject({ kind: 'refused', problems: [{ code: 'no-backup' }] });
    expect(ledger.begin({ with: 'empty' })).toMatchObject({ kind: 'refused' });
    expect(readFileSync(join(folder, 'ledger.json'), 'utf8')).toBe(text);
  },
);
