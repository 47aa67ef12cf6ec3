/**
 * A process that writes every week since one, by the worker, until all are written or it is killed:
 * `deskWriter.js FOLDER WORKER NOW WEEK`. It says `ready` when it has begun and `done` when nothing is left to write.
 */
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { lockFolder } from '../../electron/services/lock';
import { composeOnThread } from '../../electron/services/summaries/composer';
import { serviceOf } from './service';

const [folder = '', worker = '', now = '', week = ''] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

if (lockFolder(folder).kind !== 'held') throw new Error('the folder is taken');
const compose = composeOnThread(pathToFileURL(worker));
const handlers = serviceOf(folder, () => new Date(now), undefined, compose);
const state = await handlers['ledger.read'](undefined);
if (state.kind !== 'open') throw new Error('the ledger is refused');
if (!state.begun) await handlers['ledger.begin']({ with: 'starter' });

const written = async () => {
  while ((await handlers['summaries.status'](undefined)).running !== null) await pause(5);
};
// The first start writes the last closed week by itself.
await written();
await handlers['summaries.writeSince']({ week });
say('ready');
await written();
const { failed } = await handlers['summaries.status'](undefined);
say(failed === null ? 'done' : failed);
process.exit(failed === null ? 0 : 1);
