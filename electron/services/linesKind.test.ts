import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Lines, noLines } from '#shared/model/lines';
import { temporaryFolder } from '../testing/temporaryFolder';
import { openConfStore } from './confStore';
import { documentOrNone, openDocument } from './keptDocument';
import { linesKind } from './linesKind';

const open = (folder: string) => openDocument(linesKind, folder, openConfStore, '2026-01-16');
const words = { words: 'the prospectus', condition: null };
const set: Lines = {
  alerts: [
    {
      id: 'a1',
      condition: { kind: 'dial', dial: 'circularity', side: 'above', level: 80 },
    },
  ],
  theses: [
    {
      id: 't1',
      claim: 'Cerebras lists in 2026',
      probability: 0.6,
      setOn: '2026-01-16',
      due: '2026-12-31',
      confirms: words,
      refutes: words,
      verdict: null,
    },
  ],
};

test('alerts and theses are there after a restart', () => {
  const folder = temporaryFolder();
  expect(open(folder).read()).toEqual(noLines);
  open(folder).write(set);
  expect(open(folder).read()).toEqual(set);
  expect(documentOrNone(linesKind, folder)).toEqual(set);
});

test('a thesis that would change is refused with its name, and nothing is written', () => {
  const folder = temporaryFolder();
  const lines = open(folder);
  lines.write(set);
  expect(() => lines.write(noLines)).toThrow('t1 (removed)');
  expect(lines.read()).toEqual(set);
  expect(open(folder).read()).toEqual(set);
});

test('a damaged file is set aside; a newer one is left as it is and not written over', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'lines.json');
  writeFileSync(path, '{"alerts":');
  open(folder).write(set);
  expect(readdirSync(folder).sort()).toEqual(['lines.json', 'lines.set-aside-2026-01-16.json']);

  writeFileSync(path, '{"schema": 2, "alerts": []}');
  const lines = open(folder);
  expect(lines.read()).toEqual(noLines);
  expect(() => lines.write(set)).toThrow('could not be written');
  expect(readFileSync(path, 'utf8')).toBe('{"schema": 2, "alerts": []}');
});
