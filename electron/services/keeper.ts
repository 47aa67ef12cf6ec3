/**
 * Puts the ledger on disk: a backup first where one is due, then the file. What the disk refuses stays in memory and is
 * tried again, soon and then more rarely, and with every further edit: nothing that was entered is thrown away. What may be
 * answered first is written in the turn of the event loop after, before any other call.
 */
import type { SaveState, Trouble } from '#shared/api';
import type { BackupReason } from '#shared/model/backup';
import type { Backups } from './backups/backups';
import { systemCode } from './callError';
import type { KeptStore } from './keptStore';
import type { LedgerFile } from './ledgerFile';

export interface Keeper {
  /** `before`: what is about to happen asks for a backup, today's or not. `soon`: once the caller was answered. */
  keep(next: LedgerFile, before?: BackupReason, soon?: boolean): void;
  /** Writes at once what was to be written soon. */
  settle(): void;
  saveNow(): SaveState;
  state(): SaveState;
}

/** Runs something later; what it returns calls that off. */
export type Later = (ms: number, run: () => void) => () => void;

/** Runs something once what is answered now is on its way. */
export type Soon = (run: () => void) => void;

interface Waiting extends Trouble {
  readonly file: LedgerFile;
}

const firstDelay = 1_000;
const longestDelay = 30_000;

/** The timer holds no process back that wants to end. */
export const later: Later = (ms, run) => {
  const timer = setTimeout(run, ms);
  timer.unref();
  return () => clearTimeout(timer);
};

export function makeKeeper(
  { store, backups, now, later, soon: afterAnswer = setImmediate }: Options,
  /** How many changes the file on disk holds. */
  savedChanges: number,
): Keeper {
  let waiting: Waiting | null = null;
  let noBackup: Trouble | null = null;
  let pending: (() => void) | null = null;
  let delay = firstDelay;
  let callOff = () => {};

  /** `owed` until it is made, so that a retry that saves makes it first. */
  let owed: BackupReason | null = null;
  const backUp = () => {
    try {
      if (owed === null && backups.isDue()) owed = 'daily';
      if (owed === null) return;
      backups.make(owed);
      owed = null;
      noBackup = null;
    } catch (error) {
      noBackup = { code: systemCode(error), since: noBackup?.since ?? now().toISOString() };
    }
  };
  const save = (file: LedgerFile, since: string) => {
    pending = null;
    callOff();
    backUp();
    try {
      store.write(file);
      savedChanges = file.changes.length;
      waiting = null;
      delay = firstDelay;
    } catch (error) {
      waiting = { file, code: systemCode(error), since };
      callOff = later(delay, () => waiting && save(waiting.file, waiting.since));
      delay = Math.min(delay * 2, longestDelay);
    }
  };
  const state = (): SaveState => {
    if (waiting === null) return { unsaved: null, noBackup };
    const { file, code, since } = waiting;
    // The first start's choice is no change, and waits all the same.
    const edits = Math.max(1, file.changes.length - savedChanges);
    return { unsaved: { code, since, edits }, noBackup };
  };

  const settle = () => pending?.();

  return {
    keep(next, before, soon = false) {
      owed = before ?? owed;
      const write = () => save(next, waiting?.since ?? now().toISOString());
      if (!soon) return write();
      pending = write;
      afterAnswer(settle);
    },
    settle,
    saveNow() {
      delay = firstDelay;
      if (pending) settle();
      else if (waiting) save(waiting.file, waiting.since);
      return state();
    },
    state,
  };
}

interface Options {
  readonly store: KeptStore;
  readonly backups: Backups;
  readonly now: () => Date;
  readonly later: Later;
  readonly soon?: Soon | undefined;
}
