/** What an edit that was answered first owes to the call after it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { company, put } from '../../electron/testing/portfolio';
import { temporaryFolder } from '../../electron/testing/temporaryFolder';
import { serviceOf } from './service';

const noon = () => new Date(2026, 0, 15, 12);

function begun() {
  const folder = temporaryFolder();
  const handlers = serviceOf(folder, noon);
  handlers['ledger.begin']({ with: 'empty' });
  const before = handlers['ledger.read'](undefined);
  const add = async (id: string) => {
    const state = await before;
    const revision = state.kind === 'open' ? state.revision : 0;
    const edits = [put('companies', company(id))];
    return handlers['ledger.edit']({ revision, edits, answerFirst: true });
  };
  const kept = () => readFileSync(join(folder, 'ledger.json'), 'utf8').includes('"first"');
  return { handlers, add, kept };
}

test('it is on disk in the turn after it was answered, and not before', async () => {
  const { add, kept } = begun();
  expect(await add('first')).toMatchObject({ ok: true });
  expect(kept()).toBe(false);
  await new Promise((turn) => setImmediate(turn));
  expect(kept()).toBe(true);
});

test('any other call finds it on disk', async () => {
  const { handlers, add, kept } = begun();
  await add('first');
  await handlers['backups.make'](undefined);
  expect(kept()).toBe(true);
  const [backup] = await handlers['backups.list'](undefined);
  expect(backup?.content).toMatchObject({ companies: 1 });
});
