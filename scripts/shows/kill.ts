/**
 * Round after round a process edits the ledger and is killed at a random moment. After each kill: every change that it had
 * acknowledged is there, in its place, the file opens, and so does every backup.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupsFolder, parseBackupName } from '../../electron/services/backups/backupName';
import { ledgerFileName, parseLedgerFile } from '../../electron/services/ledgerFile';

interface Options {
  readonly rounds: number;
  /** The bundle of `editor.ts`. */
  readonly editor: string;
  readonly careless?: boolean;
  readonly say: (line: string) => void;
}

/** Acknowledged changes of one folder, by their place. */
type Acknowledged = Map<number, string>;

/** A ledger that grows for ever would show less: each folder serves so many rounds. */
const roundsPerFolder = 50;
const longestMs = 1_200;

/** One line for each thing that was found lost or broken: none, where all is well. */
export async function killShow({ rounds, editor, careless, say }: Options): Promise<string[]> {
  const failures: string[] = [];
  let folder = '';
  let acknowledged: Acknowledged = new Map();
  let [total, withinWrite, inLedger] = [0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    if (round % roundsPerFolder === 0) {
      if (folder !== '') rmSync(folder, { recursive: true, force: true });
      folder = mkdtempSync(join(tmpdir(), 'bubblescope-kill-'));
      acknowledged = new Map();
      inLedger = 0;
    }
    const before = acknowledged.size;
    const args = [editor, folder, String(round), ...(careless ? ['careless'] : [])];
    const trouble = await editAndKill(args, acknowledged);
    total += acknowledged.size - before;
    if (isInterrupted(folder)) withinWrite++;
    const look = lookAt(folder, acknowledged, inLedger);
    const found = [...trouble, ...look.found];
    inLedger = look.inLedger;
    failures.push(...found.map((what) => `round ${round + 1}: ${what}`));
    // Later rounds on a broken folder would only tell the same again.
    if (found.length > 0) round += roundsPerFolder - 1 - (round % roundsPerFolder);
    if ((round + 1) % 50 === 0 || round + 1 === rounds) {
      say(
        `${round + 1} rounds: ${total} changes acknowledged, ${withinWrite} kills in the middle of a write, ${failures.length} lost or broken`,
      );
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return failures;
}

/** Kills it at a random moment: mostly while it edits, at times while it starts. */
async function editAndKill(args: readonly string[], into: Acknowledged): Promise<string[]> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  const closed = once(child, 'close');
  let [said, wrong] = ['', ''];
  child.stderr.on('data', (chunk) => {
    wrong += chunk;
  });
  const ready = new Promise<void>((isReady) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('ready\n')) isReady();
    });
  });
  if (Math.random() > 0.1) await Promise.race([ready, ended]);
  await new Promise((passed) => setTimeout(passed, Math.random() * longestMs));
  const alive = child.exitCode === null;
  child.kill('SIGKILL');
  await closed;
  // A line that was cut off by the kill acknowledges nothing.
  for (const line of said.split('\n').slice(0, -1)) {
    const [, revision, id] = /^(\d+) (\S+)$/.exec(line) ?? [];
    if (id !== undefined) into.set(Number(revision), id);
  }
  return alive ? [] : [`it ended by itself: ${wrong.split('\n').slice(0, 8).join(' ')}`];
}

/** `before`: how many changes the ledger held when the round began. */
function lookAt(folder: string, acknowledged: Acknowledged, before: number) {
  const names = readdirSync(folder);
  const found = names
    .filter((name) => name.includes('set-aside'))
    .map((name) => `${name} is there`);
  for (const name of backupsIn(folder)) {
    if (changesIn(name) === null) found.push(`the backup ${name} can not be read`);
  }
  if (!names.includes(ledgerFileName)) {
    if (before > 0 || acknowledged.size > 0) found.push('there is no ledger');
    return { found, inLedger: 0 };
  }
  const changes = changesIn(join(folder, ledgerFileName));
  if (changes === null) return { found: [...found, 'the ledger can not be read'], inLedger: 0 };
  const lost = [...acknowledged].filter(([revision, id]) => changes[revision - 1]?.id !== id);
  if (lost.length > 0) found.push(`${lost.length} acknowledged changes are not there`);
  if (changes.length < before) found.push(`${before - changes.length} earlier changes are gone`);
  // One may have been saved and not yet said.
  const unheard = changes.length - Math.max(before, ...acknowledged.keys());
  if (unheard > 1) found.push(`${unheard} changes that nobody heard of`);
  return { found, inLedger: changes.length };
}

const backupsIn = (folder: string): readonly string[] => {
  const inside = join(folder, backupsFolder);
  const names = existsSync(inside) ? readdirSync(inside) : [];
  return names.filter(parseBackupName).map((name) => join(inside, name));
};

function changesIn(file: string): readonly { readonly id: string }[] | null {
  try {
    const reading = parseLedgerFile(JSON.parse(readFileSync(file, 'utf8')));
    return reading.kind === 'good' ? reading.file.changes : null;
  } catch {
    return null;
  }
}

/** What is only there while something is written. */
const isInterrupted = (folder: string): boolean =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) =>
    /\.next\.json|\.tmp-|\.part$/.test(name),
  );
