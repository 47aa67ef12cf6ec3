/**
 * A process that edits without end until it is killed: `editor.js FOLDER DAYS [careless]`. Each change that the service says
 * is saved is printed, `REVISION ID`, and `unsaved CODE` for one that is not. Two of three ask to be answered first, as the
 * page does. `careless` writes as one should not, to show that the show finds it.
 */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { EditResult } from '#shared/api';
import type { Company } from '#shared/model/company';
import type { OpenStore } from '../../electron/services/keptStore';
import { lockFolder } from '../../electron/services/lock';
import { serviceOf } from './service';

const [folder = '', days = '0', how] = process.argv.slice(2);

const openCarelessly: OpenStore = (folder, name) => ({
  write(document) {
    const text = JSON.stringify(document);
    const file = openSync(join(folder, `${name}.json`), 'w');
    for (const half of [text.slice(0, text.length / 2), text.slice(text.length / 2)]) {
      writeSync(file, half);
      fsyncSync(file);
      // Long enough that most kills fall into it.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
    closeSync(file);
  },
});

const say = (line: string) => writeSync(1, `${line}\n`);

if (lockFolder(folder).kind !== 'held') throw new Error('the folder is taken');
const now = () => new Date(Date.UTC(2026, 0, 1 + Number(days), 12) + performance.now());
const handlers = serviceOf(folder, now, how === 'careless' ? openCarelessly : undefined);
const state = await handlers['ledger.read'](undefined);
if (state.kind === 'refused') throw new Error('the ledger is refused');
if (state.setAside !== null) throw new Error('the ledger was set aside');
say('ready');

let { revision } = state;
const company = (at: number): Company => ({
  id: `edited-${at % 50}`,
  name: `Edited ${at}`,
  kind: 'other',
  watched: at % 2 === 0,
});
async function next(at: number): Promise<EditResult> {
  const first = at % 3 === 0 ? {} : ({ answerFirst: true } as const);
  if (at % 7 === 6) {
    const present = await handlers['ledger.read'](undefined);
    const id = present.kind === 'open' ? present.steps.undo?.id : undefined;
    if (id !== undefined) return handlers['ledger.undo']({ id, ...first });
  }
  const after = company(revision);
  const edits = [{ table: 'companies', id: after.id, after }] as const;
  // Every so often an import, which is preceded by a backup.
  const by = at % 10 === 9 ? { by: { kind: 'import', file: 'deals.csv' } as const } : {};
  return handlers['ledger.edit']({ revision, edits, ...by, ...first });
}
for (let at = 0; ; at++) {
  const result = await next(at);
  if (!result.ok) throw new Error(`not edited: ${result.why}`);
  ({ revision } = result);
  const { unsaved } = await handlers['ledger.saveNow'](undefined);
  if (unsaved !== null) say(`unsaved ${unsaved.code}`);
  else if (result.change) say(`${revision} ${result.change.id}`);
  // Or it would answer no signal but the last.
  await new Promise((turn) => setImmediate(turn));
}
