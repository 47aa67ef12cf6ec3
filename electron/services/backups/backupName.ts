/** A backup's name tells its instant in UTC and why it was made: `ledger-2026-11-23T18-00-00-000Z.daily.json`. */
import { type BackupReason, backupReasons } from '#shared/model/backup';

export const backupsFolder = 'backups';

export interface BackupName {
  readonly name: string;
  /** ISO in UTC. */
  readonly at: string;
  readonly reason: BackupReason;
}

const pattern = /^ledger-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.([a-z]+)\.json$/;

export function backupName(at: Date, reason: BackupReason): string {
  return `ledger-${at.toISOString().replace(/[:.]/g, '-')}.${reason}.json`;
}

/** null for whatever else lies in the folder, and for every name that could lead out of it. */
export function parseBackupName(name: string): BackupName | null {
  const [whole, day, hour, minute, second, milli, word] = pattern.exec(name) ?? [];
  const reason = backupReasons.find((known) => known === word);
  const at = `${day}T${hour}:${minute}:${second}.${milli}Z`;
  if (whole === undefined || reason === undefined || Number.isNaN(Date.parse(at))) return null;
  return { name, at, reason };
}
