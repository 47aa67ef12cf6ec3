/** Laws of what is kept: thirty days, twelve months, ten before something large, and all that the user made. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BackupReason, backupReasons } from '#shared/model/backup';
import { type BackupName, backupName, parseBackupName } from './backupName';
import { keptBefore, keptDays, keptMonths, outdated } from './keep';

const utcDay = (at: string) => at.slice(0, 10);
const of = (at: string, reason: BackupReason): BackupName => ({
  name: backupName(new Date(at), reason),
  at: new Date(at).toISOString(),
  reason,
});
const hour = 3_600_000;
const anyBackups = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 24 * 800 }), fc.constantFrom(...backupReasons)), {
    selector: ([at]) => at,
    maxLength: 120,
  })
  .map((all) =>
    all.map(([at, reason]) => of(new Date(1_767_225_600_000 + at * hour).toISOString(), reason)),
  );
const keptOf = (backups: readonly BackupName[]) => {
  const gone = new Set(outdated(backups, utcDay));
  return backups.filter(({ name }) => !gone.has(name));
};

test('a year of daily backups leaves thirty days and a year of months', () => {
  const start = Date.parse('2025-01-01T08:00:00Z');
  const all = Array.from({ length: 365 }, (_, at) =>
    of(new Date(start + at * 24 * hour).toISOString(), 'daily'),
  );
  const days = keptOf(all).map(({ at }) => at.slice(0, 10));
  expect(days.slice(-keptDays)[0]).toBe('2025-12-02');
  expect(days.slice(0, -keptDays)).toEqual([
    '2025-01-31',
    '2025-02-28',
    '2025-03-31',
    '2025-04-30',
    '2025-05-31',
    '2025-06-30',
    '2025-07-31',
    '2025-08-31',
    '2025-09-30',
    '2025-10-31',
    '2025-11-30',
  ]);
});

test('the newest is always kept, and no more than was promised beside those made by hand', () => {
  fc.assert(
    fc.property(anyBackups, (backups) => {
      const kept = keptOf(backups);
      const newest = backups
        .map(({ at }) => at)
        .sort()
        .at(-1);
      expect(
        kept
          .map(({ at }) => at)
          .sort()
          .at(-1),
      ).toBe(newest);
      const byItself = kept.filter(({ reason }) => reason !== 'manual');
      expect(byItself.length).toBeLessThanOrEqual(keptDays + keptMonths + keptBefore);
      const manual = (some: readonly BackupName[]) =>
        some.filter(({ reason }) => reason === 'manual').length;
      expect(manual(kept)).toBe(manual(backups));
    }),
  );
});

test('every month has its newest and every day its daily one, or else its newest, in whatever order they are found', () => {
  fc.assert(
    fc.property(anyBackups, (backups) => {
      const kept = new Set(keptOf(backups).map(({ name }) => name));
      expect(new Set(keptOf(backups.toReversed()).map(({ name }) => name))).toEqual(kept);
      for (const [length, count] of [
        [10, keptDays],
        [7, keptMonths],
      ] as const) {
        const spans = [...new Set(backups.map(({ at }) => at.slice(0, length)))]
          .sort()
          .slice(-count);
        for (const span of spans) {
          const newest = backups
            .filter(({ at }) => at.startsWith(span))
            .sort((a, b) => (a.at < b.at ? 1 : -1));
          const daily = length === 10 && newest.find(({ reason }) => reason === 'daily');
          expect(kept).toContain((daily || newest[0])?.name);
        }
      }
    }),
  );
});

test('to thin out twice takes no more away', () => {
  fc.assert(
    fc.property(anyBackups, (backups) => {
      expect(outdated(keptOf(backups), utcDay)).toEqual([]);
    }),
  );
});

test('a name tells its instant and reason, and nothing else is taken for a backup', () => {
  const name = backupName(new Date('2026-11-23T18:00:00Z'), 'daily');
  expect(name).toBe('ledger-2026-11-23T18-00-00-000Z.daily.json');
  expect(parseBackupName(name)).toEqual({ name, at: '2026-11-23T18:00:00.000Z', reason: 'daily' });
  for (const other of [
    '../ledger.json',
    `../${name}`,
    `${name}/../../ledger.json`,
    `${name}\n`,
    name.replace('daily', 'yearly'),
    name.replace('11-23', '13-40'),
    'ledger.json',
    '',
  ]) {
    expect(parseBackupName(other), other).toBeNull();
  }
});
