/** What became of the files on disk, in English: what is not saved, what was damaged, what backups hold. */
import type { BackupReason } from '../../model/backup';
import type { TableName } from '../../model/portfolio';

const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EROFS: 'the disk can only be read',
  EACCES: 'the data folder may not be written',
  EPERM: 'the data folder may not be written',
  ENOENT: 'the data folder is gone',
  ENOTDIR: 'the data folder is gone',
  EEXIST: 'something else stands in the folder’s place',
  EIO: 'the disk fails to write',
};
const because = (code: string): string => refusals[code] ?? `the system refuses to write (${code})`;

const tables: Record<TableName, string> = {
  companies: 'Companies',
  links: 'Links',
  commitments: 'Headlines',
  sources: 'Sources',
};
const reasons: Record<BackupReason, string> = {
  daily: 'First change of the day',
  import: 'Before an import',
  migration: 'Before an update of the file',
  restore: 'Before a restore',
  manual: 'Made by you',
};
const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const storage = {
  unsaved: (edits: number, count: string, code: string) =>
    `${count} ${plural(edits, 'change is', 'changes are')} not saved: ${because(code)}.`,
  unsavedHelp: (folder: string, since: string) =>
    `Nothing is lost while the app stays open. Since ${since} it tries to write to ${folder}, and goes on until it can.`,
  tryAgain: 'Try again',
  noBackup: (code: string) => `A backup that was due could not be made: ${because(code)}.`,
  noBackupHelp: 'Your changes are saved. It is tried again with the next one.',
  settingsNotKept: 'Your last choice in the settings is not saved.',
  settingsHelp: 'It holds while the app stays open.',
  /** Asked by the window itself, when it is closed. */
  closing: {
    title: 'There are changes that are not saved',
    text: 'They are lost if Bubblescope is closed now.',
    stay: 'Keep it open',
    leave: 'Close and lose them',
  },
  damaged: {
    title: 'Your portfolio file could not be read',
    kept: (file: string) => `It is kept as ${file}, and was not changed.`,
    backup: (when: string) => `The newest backup that can be read is of ${when}.`,
    noBackup: 'There is no backup that can be read.',
    putBack: (when: string) => `Put back the backup of ${when}`,
    holds: (companies: string, links: string, changes: string) =>
      `It holds ${companies} companies and ${links} links, with a history of ${changes} changes.`,
    starter: 'Start with the starter portfolio',
    empty: 'Begin empty',
    later: 'It can also be put back later, in the settings.',
  },
  backups: {
    title: 'Backups',
    help: 'Copies of your ledger, made at the first change of a day and before every import, restore and update of the file. The last 30 days and 12 months are kept, and all that you make yourself.',
    make: 'Back up now',
    label: 'Backups, newest first',
    none: 'There is no backup yet: the first is made before the next change.',
    loading: 'Reading the backups…',
    showAll: (count: string) => `Show all ${count}`,
    columns: {
      when: 'Made',
      reason: 'Why',
      size: 'Size',
      companies: 'Companies',
      links: 'Links',
      commitments: 'Headlines',
      sources: 'Sources',
      changes: 'Changes',
      restore: 'Restore',
    },
    reasons,
    unreadable: 'Can’t be read',
    restore: 'Restore…',
    restoreOf: (when: string) => `Restore the backup of ${when}`,
    nothingYet: 'Nothing is on disk yet that could be copied.',
    failed: (message: string) => `That could not be done: ${message}`,
    gone: 'This backup is no longer there.',
    bad: 'This backup can’t be read:',
  },
  restore: {
    title: (when: string) => `Restore the backup of ${when}?`,
    comparing: 'Comparing it with what is here now…',
    same: 'It holds the portfolio as it is now: nothing would change.',
    table: 'What would change',
    tables,
    added: 'Come back',
    edited: 'Change',
    removed: 'Go',
    renamed: (name: string) => `The portfolio is called “${name}” again.`,
    help: 'A backup of the present is made first. The restore is one change, and Undo takes it back.',
    yes: 'Restore',
    done: (when: string) => `The backup of ${when} is restored. Undo takes it back.`,
  },
};
