/**
 * A year of weeks is written by a process that is killed again and again in its middle. After each kill: what was written
 * is whole and stays to the byte. At the end: every week is there once, with its figures, its text and its ledger.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { shiftWeek } from '#shared/model/week';
import { parseSummary } from '#shared/parse/summary/summary';
import { summariesFolder } from '../../electron/services/summaries/desk';
import { openShelf } from '../../electron/services/summaries/shelf';

interface Options {
  readonly weeks: number;
  readonly kills: number;
  /** The bundles of `deskWriter.ts` and of the summary worker. */
  readonly writer: string;
  readonly worker: string;
  /** A new one that is removed at the end, unless told. */
  readonly folder?: string;
  readonly say: (line: string) => void;
}

/** A Wednesday: the last week that has closed is 52. */
const now = '2026-12-30T12:00:00';
const lastWeek = '2026-W52';
/** About what one week takes: a kill falls anywhere within one. */
const within = 400;

/** One line for each thing that was found doubled, torn or lost: none, where all is well. */
export async function deskShow(options: Options): Promise<string[]> {
  const { weeks, kills, writer, worker, say } = options;
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'bubblescope-desk-'));
  const args = [writer, folder, worker, now, shiftWeek(lastWeek, 1 - weeks)];
  const summaries = join(folder, summariesFolder);
  const failures: string[] = [];
  let before: ReadonlyMap<string, string> = new Map();
  const look = (when: string) => {
    const after = filesIn(summaries);
    failures.push(...changed(before, after).map((what) => `${when}: ${what}`));
    before = after;
  };
  const began = performance.now();
  for (let kill = 1; kill <= kills; kill++) {
    const target = Math.ceil((kill * weeks) / (kills + 1));
    const trouble = await writeAndKill(args, summaries, target);
    failures.push(...trouble.map((what) => `kill ${kill}: ${what}`));
    look(`kill ${kill}`);
    say(`killed with ${before.size} of ${weeks} weeks written`);
  }
  const { code, said } = await ended(spawnWriter(args));
  if (code !== 0) failures.push(`it ended with ${code}: ${said}`);
  look('the end');
  failures.push(...lookAtSummaries(summaries, weeks));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`${weeks} weeks, ${kills} kills, ${seconds} s, ${failures.length} doubled, torn or lost`);
  if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
  return failures;
}

const spawnWriter = (args: readonly string[]) =>
  spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });

async function ended(child: ReturnType<typeof spawnWriter>) {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const [code] = await once(child, 'close');
  return { code: code as number | null, said };
}

/** Once so many weeks are there, at a random moment of the next one. */
async function writeAndKill(args: readonly string[], summaries: string, target: number) {
  const child = spawnWriter(args);
  const over = ended(child);
  while (filesIn(summaries).size < target && child.exitCode === null) await pause(20);
  await pause(Math.random() * within);
  // On a busy machine all weeks may be there before the kill falls: that is no fault of theirs.
  const isWell = child.exitCode === null || child.exitCode === 0;
  child.kill('SIGKILL');
  const { said } = await over;
  return isWell ? [] : [`it ended by itself: ${said}`];
}

/** What counts as written, by its name. */
function filesIn(summaries: string): ReadonlyMap<string, string> {
  const names = existsSync(summaries) ? readdirSync(summaries) : [];
  return new Map(
    names
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(join(summaries, name), 'utf8')]),
  );
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const lost = [...before].filter(([name, text]) => after.get(name) !== text);
  return [
    ...lost.map(([name]) => `${name} is not what it was`),
    ...[...after].filter(([, text]) => !isWhole(text)).map(([name]) => `${name} is torn`),
  ];
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Each week once, and all that belongs to it; nothing half-written beside them. */
export function lookAtSummaries(summaries: string, weeks: number): string[] {
  const left = readdirSync(summaries, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tmp'))
    .map((name) => `${name} was left behind`);
  const shelf = openShelf(summaries);
  const { entries, unreadable } = shelf.list();
  const found = new Set(entries.map(({ week }) => week));
  return [
    ...left,
    ...unreadable.map((name) => `${name} is torn`),
    ...(found.size === weeks ? [] : [`there are ${found.size} weeks`]),
    ...(entries.length === found.size ? [] : [`${entries.length - found.size} are doubled`]),
    ...entries.flatMap(({ week, issue }): string[] => {
      const id = { week, issue };
      const parsed = parseSummary(shelf.read(id).summary);
      const says = [
        ...(parsed.ok && parsed.value.week === week ? [] : [`${week} has other figures`]),
        ...(shelf.text(id) === '' ? [`${week} has no text`] : []),
      ];
      try {
        shelf.state(id);
        return says;
      } catch {
        return [...says, `${week} has no ledger`];
      }
    }),
  ];
}
