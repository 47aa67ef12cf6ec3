/** How the ledger's file is met at the start: read, absent, set aside, or refused and left as it is. */
import type { LedgerRefused, SetAside } from '#shared/api';
import type { Day } from '#shared/model/day';
import type { Notice } from '#shared/model/diagnostic';
import type { Portfolio } from '#shared/model/portfolio';
import type { Backups } from './backups/backups';
import { systemCode } from './callError';
import { readKept, setAside } from './keptFile';
import {
  type LedgerFile,
  type LedgerReading,
  ledgerFileName,
  ledgerSchema,
  parseLedgerFile,
} from './ledgerFile';

export interface OpenedLedger {
  readonly kind: 'open';
  readonly file: LedgerFile;
  readonly notices: readonly Notice[];
  readonly setAside: SetAside | null;
  /** True where the file on disk is of an earlier schema; a backup of it was made. */
  readonly wasMigrated: boolean;
}

export function openLedgerFile(
  folder: string,
  starter: () => Portfolio,
  day: Day,
  backups: Backups,
): OpenedLedger | LedgerRefused {
  const read = readLedgerFile(folder);
  if (read === null) return begunFrom(starter(), null);
  if (read.kind === 'good') {
    const wasMigrated = read.schema < ledgerSchema;
    const code = wasMigrated ? backupFailure(backups) : null;
    if (code !== null) {
      const problem = { path: '', code: 'no-backup', value: undefined, detail: { code } } as const;
      return { kind: 'refused', file: ledgerFileName, problems: [problem] };
    }
    return { kind: 'open', file: read.file, notices: read.notices, setAside: null, wasMigrated };
  }
  const { problems } = read;
  const aside = read.kind === 'newer' ? null : setAside(folder, ledgerFileName, day);
  if (aside === null) return { kind: 'refused', file: ledgerFileName, problems };
  return begunFrom(starter(), { file: aside, problems, backup: backups.newestGood() });
}

/** The old file is brought up to date only once a copy of it is safe. */
function backupFailure(backups: Backups): string | null {
  try {
    return backups.make('migration') ? null : 'ENOENT';
  } catch (error) {
    return systemCode(error);
  }
}

/** The file as it stands, null where there is none; nothing is moved or written. The command line reads it so. */
export function readLedgerFile(folder: string): LedgerReading | null {
  const reading = readKept(folder, ledgerFileName);
  if (reading.kind === 'absent') return null;
  if (reading.kind === 'unreadable') return { kind: 'bad', problems: reading.problems };
  return parseLedgerFile(reading.document);
}

const begunFrom = (starter: Portfolio, aside: SetAside | null): OpenedLedger => ({
  kind: 'open',
  file: { schema: ledgerSchema, portfolio: starter, changes: [], begun: false },
  notices: [],
  setAside: aside,
  wasMigrated: false,
});
