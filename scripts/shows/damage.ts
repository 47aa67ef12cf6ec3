/**
 * The ledger cut at fifty lengths, filled with zeros, replaced by a folder, unreadable. In each case the app opens, says what
 * is wrong, offers the newest good backup, puts it back when asked, and the damaged file is still there to the byte.
 */
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemSentence } from '#shared/text/en/problems';
import { serviceOf } from './service';

interface Case {
  readonly name: string;
  readonly damage: (ledger: string) => void;
  /** True where the file that was set aside is the damaged one. */
  readonly isThere: (aside: string) => boolean;
}

const cuts = 50;
const noon = (day: number) => () => new Date(2026, 0, day, 12);

/** One line for each case that does not end as it should: none, where all is well. */
export async function damageShow({ say }: { readonly say: (line: string) => void }) {
  const home = mkdtempSync(join(tmpdir(), 'bubblescope-damage-'));
  chmodSync(home, 0o755);
  try {
    const sound = join(home, 'sound');
    mkdirSync(sound);
    await prepare(sound);
    const text = readFileSync(join(sound, 'ledger.json'));
    const failures: string[] = [];
    const said = new Map<string, number>();
    for (const one of cases(text)) {
      const folder = join(home, 'case');
      cpSync(sound, folder, { recursive: true });
      const found = await asUser(folder, () => tryCase(one, folder));
      said.set(found.words, (said.get(found.words) ?? 0) + 1);
      failures.push(...found.wrong.map((what) => `${one.name}: ${what}`));
      rmSync(folder, { recursive: true, force: true });
    }
    say(
      `${cases(text).length} damaged files, ${failures.length} not as it should be. Said of them:`,
    );
    for (const [words, count] of said) say(`${String(count).padStart(5)} × ${words}`);
    return failures;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Two days of edits: the second is preceded by a backup. */
async function prepare(folder: string): Promise<void> {
  for (const day of [15, 16]) {
    const handlers = serviceOf(folder, noon(day));
    const after = { id: `day-${day}`, name: `Day ${day}`, kind: 'other', watched: true } as const;
    const edits = [{ table: 'companies', id: after.id, after }] as const;
    await handlers['ledger.edit']({ revision: day - 15, edits });
  }
}

function cases(text: Buffer): readonly Case[] {
  const written = (name: string, bytes: Buffer): Case => ({
    name,
    damage: (ledger) => writeFileSync(ledger, bytes),
    isThere: (aside) => readFileSync(aside).equals(bytes),
  });
  const cut = Array.from({ length: cuts }, (_, at) => {
    const length = Math.floor((text.length * at) / cuts);
    return written(`cut at ${length} bytes`, text.subarray(0, length));
  });
  return [
    ...cut,
    written('cut before its last byte but one', text.subarray(0, -2)),
    written('filled with zeros', Buffer.alloc(text.length)),
    {
      name: 'replaced by a folder',
      damage: (ledger) => {
        rmSync(ledger);
        mkdirSync(ledger);
        writeFileSync(join(ledger, 'inside'), 'still here');
      },
      isThere: (aside) => readFileSync(join(aside, 'inside'), 'utf8') === 'still here',
    },
    ...(process.platform === 'win32'
      ? []
      : [
          {
            name: 'unreadable',
            damage: (ledger: string) => chmodSync(ledger, 0o000),
            isThere: (aside: string) => {
              const { size, mode } = statSync(aside);
              return size === text.length && (mode & 0o777) === 0;
            },
          },
        ]),
  ];
}

async function tryCase({ damage, isThere }: Case, folder: string) {
  const ledger = join(folder, 'ledger.json');
  const [newest = ''] = readdirSync(join(folder, 'backups')).sort().toReversed();
  const kept = JSON.parse(readFileSync(join(folder, 'backups', newest), 'utf8'));
  damage(ledger);
  const handlers = serviceOf(folder, noon(17));
  const state = await handlers['ledger.read'](undefined);
  if (state.kind === 'refused' || state.setAside === null) {
    return { words: 'nothing', wrong: [`it is ${state.kind}, and nothing was set aside`] };
  }
  const { file, problems, backup } = state.setAside;
  const wrong: string[] = [];
  if (!isThere(join(folder, file))) wrong.push('the damaged file is not as it was');
  if (backup?.name !== newest) wrong.push(`offers ${backup?.name}, not ${newest}`);
  const result = await handlers['backups.restore']({ name: newest });
  if (!result.ok || result.ledger.kind === 'refused') wrong.push('the backup was not restored');
  else if (JSON.stringify(result.ledger.portfolio) !== JSON.stringify(kept.portfolio)) {
    wrong.push('what was restored is not what the backup holds');
  }
  if (!existsSync(ledger)) wrong.push('nothing was written after the restore');
  if (!isThere(join(folder, file))) wrong.push('the damaged file did not outlive the restore');
  const words = problems.map(problemSentence)[0] ?? 'nothing';
  return { words: words.replace(/\d{3,}/g, 'N').slice(0, 90), wrong };
}

const nobody = 65_534;

/** Nothing is unreadable to root: as root the case runs as somebody else. */
async function asUser<T>(folder: string, run: () => Promise<T>): Promise<T> {
  const { geteuid, seteuid } = process;
  if (geteuid?.() !== 0 || seteuid === undefined) return run();
  for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    chownSync(join(folder, name), nobody, nobody);
  }
  seteuid(nobody);
  try {
    return await run();
  } finally {
    seteuid(0);
  }
}
