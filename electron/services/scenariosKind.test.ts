import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type KeptScenarios, noScenarios } from '#shared/model/scenario';
import { temporaryFolder } from '../testing/temporaryFolder';
import { openConfStore } from './confStore';
import { documentOrNone, openDocument, parseDocument } from './keptDocument';
import { scenariosKind } from './scenariosKind';

const open = (folder: string) => openDocument(scenariosKind, folder, openConfStore, '2026-01-16');
const half = {
  id: 'half',
  name: 'OpenAI pays half',
  shock: { pays: [{ companyId: 'openai', share: 0.5 }], cancelled: ['a'], stopsFinancing: [] },
} as const;
const kept: KeptScenarios = { scenarios: [half] };

test('there is no file until one is kept; scenarios are there after a restart, whatever they name', () => {
  const folder = temporaryFolder();
  expect(open(folder).read()).toEqual(noScenarios);
  expect(existsSync(join(folder, 'scenarios.json'))).toBe(false);
  open(folder).write(kept);
  expect(open(folder).read()).toEqual(kept);
  expect(documentOrNone(scenariosKind, folder)).toEqual(kept);
});

test('a damaged file is set aside; a newer one is left as it is and not written over', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'scenarios.json');
  writeFileSync(path, '{"scenarios":');
  open(folder).write(kept);
  expect(readdirSync(folder).sort()).toEqual([
    'scenarios.json',
    'scenarios.set-aside-2026-01-16.json',
  ]);

  const newer = '{"schema": 2, "scenarios": []}';
  writeFileSync(path, newer);
  const scenarios = open(folder);
  expect(scenarios.read()).toEqual(noScenarios);
  expect(() => scenarios.write(kept)).toThrow('Scenarios could not be written');
  expect(readFileSync(path, 'utf8')).toBe(newer);
});

test.each([
  [
    'a share above 1',
    [{ ...half, shock: { ...half.shock, pays: [{ companyId: 'x', share: 2 }] } }],
  ],
  ['a scenario without a name', [{ ...half, name: ' ' }]],
  ['no shock', [{ id: 'x', name: 'x' }]],
  ['an id that stands twice', [half, half]],
])('%s is refused', (_, scenarios) => {
  expect(parseDocument(scenariosKind, { schema: 1, scenarios })).toBe('bad');
});
