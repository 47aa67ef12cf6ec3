/** Which backups go when a new one has come. Pure. */
import type { BackupReason } from '#shared/model/backup';
import type { Day } from '#shared/model/day';
import type { BackupName } from './backupName';

/** Days and months count where they have a backup: a year's holiday costs none. */
export const keptDays = 30;
export const keptMonths = 12;
/** Of those made before something large; each stays for its day and month as well. */
export const keptBefore = 10;

const large: readonly BackupReason[] = ['import', 'migration', 'restore'];

/** The names to take away. What the user has made by hand always stays. */
export function outdated(
  backups: readonly BackupName[],
  dayOf: (at: string) => Day,
): readonly string[] {
  const newestFirst = backups.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const newestOf = (span: (day: Day) => string, count: number) => {
    const found = new Map<string, string>();
    for (const { at, name } of newestFirst) {
      const key = span(dayOf(at));
      if (!found.has(key) && found.size < count) found.set(key, name);
    }
    return found;
  };
  const ofDays = newestOf((day) => day, keptDays);
  // A day is best told by how it began; what was made later that day came before something large.
  for (const { at, name, reason } of newestFirst.toReversed()) {
    if (reason === 'daily' && ofDays.has(dayOf(at))) ofDays.set(dayOf(at), name);
  }
  const kept = new Set([
    ...ofDays.values(),
    ...newestOf((day) => day.slice(0, 7), keptMonths).values(),
    ...newestFirst
      .filter(({ reason }) => large.includes(reason))
      .slice(0, keptBefore)
      .map(({ name }) => name),
    ...backups.filter(({ reason }) => reason === 'manual').map(({ name }) => name),
  ]);
  return backups.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}
