/**
 * Hostile messages to the main side, through the real layer that answers: none may crash it, be answered with anything but a
 * plain refusal, name a path, or write. What the contract allows is no attack and is left out, save where it can only ask.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Channel, channels, type Reply } from '#shared/api';
import { isChannel, parseInput } from '#shared/parse/calls';
import { answer } from '../../electron/services/answer';
import { serviceOf } from './service';

export interface IpcFuzz {
  readonly runs: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** These may be asked of by anyone with the contract in hand, and must not write whatever they are asked. */
const asking: ReadonlySet<Channel> = new Set<Channel>([
  ...(['ledger.read', 'ledger.edit', 'ledger.undo', 'ledger.redo', 'ledger.history'] as const),
  ...(['ledger.saving', 'backups.list', 'backups.compare', 'backups.restore'] as const),
  ...(['settings.read', 'app.info', 'lines.read', 'summaries.list', 'summaries.read'] as const),
  ...(['summaries.state', 'summaries.search', 'summaries.status', 'transfer.append'] as const),
  ...([
    'transfer.drop',
    'transfer.read',
    'transfer.save',
    'evidence.add',
    'evidence.open',
  ] as const),
  ...(['evidence.read', 'evidence.check', 'archive.look', 'archive.restore'] as const),
  ...(['opened.take', 'log.read', 'problem.look'] as const),
]);

const words = [
  ...['id', 'name', 'with', 'week', 'issue', 'html', 'mediaType', 'text', 'base64', 'from', 'use'],
  ...['bytes', 'sha256', 'revision', 'edits', 'reason', 'by', 'limit', 'skip', 'about', 'table'],
  ...['files', 'note', 'stack', 'alerts', 'theses', 'after', 'kind', 'file', 'theme', 'weekClose'],
  ...['__proto__', 'constructor', 'toString', 'then', 'length', 'prototype'],
];
const hostile = fc.constantFrom<unknown>(
  ...['../../../etc/passwd', '..\\..\\x', '/etc/passwd', 'C:\\x', 'a\0b', '', ' ', '\ud800'],
  ...['__proto__', 'constructor', 'starter', 'companies', 'evidence', 'text/html', '2026-W03'],
  ...['ab'.repeat(32), '3fa85f64-5717-4562-b3fc-2c963f66afa6', 'x'.repeat(100_000)],
  ...[Number.NaN, Infinity, -1, 0, 0.5, 2 ** 53, 1e308, 10n, null, undefined, true, []],
);
const anything = fc.anything({
  maxDepth: 4,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: true,
  withSparseArray: true,
});
const value = fc.oneof(hostile, anything);
const shaped = fc.dictionary(fc.constantFrom(...words), fc.oneof(value, fc.array(value)), {
  maxKeys: 6,
  noNullPrototype: false,
});
const deep = fc.integer({ min: 1, max: 5_000 }).map((depth) => {
  let nested: unknown = 1;
  for (let at = 0; at < depth; at++) nested = { edits: [nested] };
  return nested;
});
const channel = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>(...channels) },
  { weight: 1, arbitrary: hostile },
  { weight: 1, arbitrary: anything },
);
/** As the contract says, with what a service must refuse by itself. */
const text = fc.oneof(fc.string({ minLength: 1, maxLength: 60 }), fc.constant('__proto__'));
const id = fc.oneof(fc.uuid(), fc.constant('3fa85f64-5717-4562-b3fc-2c963f66afa6'));
const name = fc.stringMatching(/^\w[\w.-]{0,40}$/);
const summary = fc.record({
  week: fc.constantFrom('2026-W03', '1900-W01', '9999-W52'),
  issue: fc.nat({ max: 9_999 }),
});
const evidence = fc.record({
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  name: fc.constantFrom('a.pdf', 'a.exe', 'CON', '..', 'a.pdf:x', '.pdf'),
});
const edit = fc.record({
  table: fc.constantFrom('companies', 'links', 'commitments', 'sources'),
  id: text,
  after: fc.oneof(shaped, fc.constant({ id: 'x', __proto__: { name: 'y' } })),
});
const wellFormed = fc.oneof(
  fc
    .record({ revision: fc.nat({ max: 3 }), edits: fc.array(edit, { minLength: 1 }) })
    .map((input) => ['ledger.edit', input] as const),
  fc.tuple(fc.constantFrom('ledger.undo', 'ledger.redo'), fc.record({ id: text })),
  fc.tuple(fc.constantFrom('backups.compare', 'backups.restore'), fc.record({ name })),
  fc.tuple(fc.constantFrom('summaries.read', 'summaries.state'), summary),
  fc.tuple(fc.constant('summaries.search'), fc.record({ text })),
  fc.tuple(fc.constant('evidence.open'), evidence),
  fc.tuple(
    fc.constant('evidence.read'),
    evidence.map((named) => ({ ...named, from: 2 ** 40 })),
  ),
  fc.tuple(
    fc.constantFrom('transfer.append', 'transfer.drop', 'evidence.add', 'archive.restore'),
    fc.record({ id, base64: fc.base64String() }),
  ),
  fc.tuple(
    fc.constant('ledger.history'),
    fc.record({ limit: fc.integer({ min: 1, max: 1_000_000 }), skip: fc.nat() }),
  ),
);
const message = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(channel, fc.oneof(shaped, value, deep)) },
  { weight: 2, arbitrary: wellFormed },
);

/** True where the contract allows it and it may well write. */
function isAllowed(name: unknown, input: unknown): boolean {
  if (!isChannel(name) || asking.has(name)) return false;
  try {
    parseInput(name, input);
    return true;
  } catch {
    return false;
  }
}

/** The failures; none where all is well. */
export async function fuzzIpc({ runs, seed, say }: IpcFuzz): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bubblescope-ipc-'));
  try {
    const handlers = serviceOf(folder, () => new Date(2026, 0, 15, 12));
    await handlers['ledger.begin']({ with: 'starter' });
    const before = contentOf(folder);
    const refusals = new Map<string, number>();
    let [left, answered] = [0, 0];
    const { failed, counterexample, errorInstance } = await fc.check(
      fc.asyncProperty(message, async ([name, input]) => {
        if (isAllowed(name, input)) {
          left++;
          return;
        }
        const crashes: unknown[] = [];
        const reply = await answer(handlers, name, input, (_, error) => crashes.push(error));
        if (crashes.length > 0) throw crashes[0];
        check(reply, folder);
        if (reply.ok) answered++;
        else refusals.set(reply.error.code, (refusals.get(reply.error.code) ?? 0) + 1);
        if (contentOf(folder) !== before) throw new Error('something was written');
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
    const counts = [...refusals].map(([code, count]) => `${count} ${code}`).sort();
    say(`${runs} messages, seed ${seed}: refused ${counts.join(', ')}`);
    say(`${answered} that only ask were answered, ${left} that the contract allows were left out`);
    if (!failed) return [];
    return [`${errorInstance}: ${shown(counterexample)}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(reply: Reply, folder: string): void {
  if (reply.ok) return;
  const { code, message } = reply.error;
  if (code === 'internal') throw new Error('failed within');
  if (message.includes(folder) || /(^|\s)\/\w+\/|[A-Z]:\\/.test(message)) {
    throw new Error(`names a path: ${message}`);
  }
}

/** Names, sizes and times of all that is there. */
function contentOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .join('\n');
}

const shown = (example: unknown): string => {
  try {
    return fc.stringify(example).slice(0, 2_000);
  } catch {
    return 'which can not be shown';
  }
};
