/** Backups of the ledger, and what putting one back would change. */
import type { Problem } from './diagnostic';
import type { TableName } from './portfolio';

/** What came after it: a day's first change, an import, a migration, a restore; or the user asked. */
export const backupReasons = ['daily', 'import', 'migration', 'restore', 'manual'] as const;
export type BackupReason = (typeof backupReasons)[number];

export type BackupContent = Readonly<Record<TableName | 'changes', number>>;

export interface Backup {
  readonly name: string;
  /** The instant, ISO in UTC. */
  readonly at: string;
  readonly reason: BackupReason;
  readonly bytes: number;
  /** null: it can't be read; `problems` say why. */
  readonly content: BackupContent | null;
  readonly problems: readonly Problem[];
}

export type RowCounts = Readonly<Record<'added' | 'edited' | 'removed', number>>;

/** What would become of the portfolio as it is now. */
export interface Comparison {
  readonly rows: Readonly<Record<TableName, RowCounts>>;
  /** The portfolio's name would change to this one; null: it stays. */
  readonly renamed: string | null;
}
