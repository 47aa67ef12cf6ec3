/** The backups of one data folder: byte copies of the ledger, made, listed, read and thinned out. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup, BackupReason } from '#shared/model/backup';
import { systemCode } from '../callError';
import { copyDurably } from '../durable';
import { readKept } from '../keptFile';
import { type LedgerReading, ledgerFileName, parseLedgerFile } from '../ledgerFile';
import { userDay } from '../userDay';
import { type BackupName, backupName, backupsFolder, parseBackupName } from './backupName';
import { outdated } from './keep';

export interface Backups {
  /** Newest first. Reads one file a turn, so that other calls are answered in between. */
  list(): Promise<readonly Backup[]>;
  /** False where there is no ledger on disk yet. Throws where the disk refuses. */
  make(reason: BackupReason): boolean;
  /** True where the user's day has none yet. */
  isDue(): boolean;
  /** null: there is none of that name. */
  read(name: string): LedgerReading | null;
  newestGood(): Backup | null;
}

const dayOf = (at: string) => userDay(new Date(at));

export function openBackups(dataFolder: string, now: () => Date): Backups {
  const folder = join(dataFolder, backupsFolder);
  const found = (): readonly BackupName[] =>
    namesIn(folder)
      .flatMap((name) => parseBackupName(name) ?? [])
      .sort((a, b) => (a.at < b.at ? 1 : -1));
  const read = (name: string): LedgerReading | null => {
    if (parseBackupName(name) === null) return null;
    const reading = readKept(folder, name);
    if (reading.kind === 'absent') return null;
    if (reading.kind === 'unreadable') return { kind: 'bad', problems: reading.problems };
    return parseLedgerFile(reading.document);
  };
  /** By name and size: a backup never changes, and reading fifty takes a while. */
  const told = new Map<string, Backup>();
  const tell = ({ name, at, reason }: BackupName): Backup | null => {
    const bytes = statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
    const key = `${name} ${bytes}`;
    const known = told.get(key);
    if (known) return known;
    const reading = read(name);
    if (reading === null) return null;
    const backup = { name, at, reason, bytes, ...contentOf(reading) };
    told.set(key, backup);
    return backup;
  };
  let days: Set<string> | null = null;

  return {
    async list() {
      const backups: Backup[] = [];
      for (const one of found()) {
        const backup = tell(one);
        if (backup) backups.push(backup);
        await new Promise((next) => setImmediate(next));
      }
      return backups;
    },

    make(reason) {
      const ledger = join(dataFolder, ledgerFileName);
      if (!statSync(ledger, { throwIfNoEntry: false })?.isFile()) return false;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const names = namesIn(folder);
      const at = new Date(now());
      while (names.some((name) => name.startsWith(backupName(at, reason).slice(0, 31)))) {
        at.setTime(at.getTime() + 1);
      }
      copyDurably(ledger, join(folder, backupName(at, reason)));
      days?.add(userDay(at));
      for (const name of outdated(found(), dayOf)) removeQuietly(join(folder, name));
      return true;
    },

    isDue() {
      days ??= new Set(found().map(({ at }) => dayOf(at)));
      return !days.has(userDay(now()));
    },

    read,

    newestGood() {
      for (const one of found()) {
        const backup = tell(one);
        if (backup?.content) return backup;
      }
      return null;
    },
  };
}

function contentOf(reading: LedgerReading): Pick<Backup, 'content' | 'problems'> {
  if (reading.kind !== 'good') return { content: null, problems: reading.problems };
  const { portfolio, changes } = reading.file;
  const { companies, links, commitments, sources } = portfolio;
  const content = {
    companies: companies.length,
    links: links.length,
    commitments: commitments.length,
    sources: sources.length,
    changes: changes.length,
  };
  return { content, problems: [] };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return [];
    throw error;
  }
}

/** One too many does no harm, and is asked again at the next backup. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}
