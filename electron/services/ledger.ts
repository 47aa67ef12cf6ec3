/**
 * The ledger: the portfolio and its changes. Read once, held parsed in memory, written whole once per edit; the only writer.
 * Where the disk refuses, memory is ahead of it and says so.
 */
import { randomUUID } from 'node:crypto';
import type {
  EditRequest,
  EditResult,
  HistoryRequest,
  LedgerOpen,
  LedgerState,
  SaveState,
  SetAside,
  StepRequest,
} from '#shared/api';
import type { BackupReason } from '#shared/model/backup';
import {
  applyChange,
  type Change,
  type Origin,
  type RowEdit,
  rowChanges,
} from '#shared/model/change';
import type { Notice, Problem } from '#shared/model/diagnostic';
import { difference } from '#shared/model/difference';
import { emptyPortfolio, type Portfolio, tableNames } from '#shared/model/portfolio';
import { redoOf, undoOf } from '#shared/model/steps';
import { concerns } from '#shared/model/what';
import { parsePortfolio } from '#shared/parse/portfolio';
import { type Backups, openBackups } from './backups/backups';
import { edited, namedSteps, stepOf, touches } from './edit';
import { type Later, later as laterByClock, makeKeeper, type Soon } from './keeper';
import type { OpenStore } from './keptStore';
import { type LedgerFile, ledgerFileName, ledgerSchema } from './ledgerFile';
import { openLedgerFile } from './openLedgerFile';
import { userDay } from './userDay';

export interface LedgerOptions {
  readonly folder: string;
  readonly openStore: OpenStore;
  /** Asked for only where no ledger is there: reading it takes as long as reading one. */
  readonly starter: Portfolio;
  readonly now: () => Date;
  readonly backups?: Backups;
  readonly later?: Later;
  readonly soon?: Soon;
}

export interface Ledger {
  read(): LedgerState;
  /** What is kept, for who writes of it; null where the file is refused. */
  kept(): LedgerFile | null;
  edit(request: EditRequest): EditResult;
  begin(choice: { readonly with: 'starter' | 'empty' }): LedgerState;
  undo(request: StepRequest): EditResult;
  redo(request: StepRequest): EditResult;
  history(request: HistoryRequest): readonly Change[];
  /**
   * Puts a ledger back from the file of that name: whole, with its history, where nothing is begun or, after a damaged
   * file, entered here; else its portfolio as one change that can be taken back, after a backup.
   */
  restore(from: LedgerFile, name: string): Restored;
  saving(): SaveState;
  saveNow(): SaveState;
  /** Writes what was answered first, so that who reads the file finds it there. */
  settle(): void;
}

export type Restored =
  | { readonly ok: true; readonly adopted: boolean }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Stamp = (rest: Omit<Change, 'id' | 'at' | 'day'>) => Change;

/** What an edit says of itself beside its rows. */
interface Told {
  readonly answerFirst?: true | undefined;
  readonly reason?: string | undefined;
  readonly by?: Origin | undefined;
  readonly name?: string | undefined;
}

/** What an empty start is called until the user names it. */
const emptyName = 'My portfolio';

export function openLedger(options: LedgerOptions): Ledger {
  const { folder, openStore, now, later = laterByClock, soon } = options;
  const { backups = openBackups(folder, now) } = options;
  const opened = openLedgerFile(folder, () => options.starter, userDay(now()), backups);
  if (opened.kind === 'refused') return refusedLedger(opened);

  const store = openStore(folder, ledgerFileName.replace(/\.json$/, ''));
  const keeper = makeKeeper({ store, backups, now, later, soon }, opened.file.changes.length);
  let setAside: SetAside | null = opened.setAside;
  let file: LedgerFile = opened.file;
  let notices: readonly Notice[] = opened.notices;
  if (opened.wasMigrated) keeper.keep(file);

  const keep = (next: LedgerFile, before?: BackupReason, soon?: boolean) => {
    keeper.keep(next, before, soon);
    file = next;
  };
  const stamp: Stamp = (rest) => {
    const instant = now();
    return { id: randomUUID(), at: instant.toISOString(), day: userDay(instant), ...rest };
  };
  const state = (): LedgerOpen => ({
    kind: 'open',
    portfolio: file.portfolio,
    revision: file.changes.length,
    steps: namedSteps(file),
    begun: file.begun,
    setAside,
    notices,
    saving: keeper.state(),
  });

  const done = (change: Change | null): EditResult => {
    const saving = keeper.state();
    return { ok: true, revision: file.changes.length, change, steps: namedSteps(file), saving };
  };
  const step = (which: 'undo' | 'redo', { id, answerFirst }: StepRequest): EditResult => {
    const next = stepOf(file.changes, which);
    if (next?.id !== id) return { ok: false, why: 'stale' };
    const change = stamp(which === 'undo' ? undoOf(next) : redoOf(next));
    const portfolio = applyChange(file.portfolio, change);
    const parsed = parsePortfolio(portfolio);
    if (!parsed.ok) return { ok: false, why: 'problems', problems: parsed.problems };
    keep({ ...file, portfolio, changes: [...file.changes, change] }, undefined, answerFirst);
    notices = parsed.notices;
    return done(change);
  };

  const record = (edits: readonly RowEdit[], told: Told): EditResult => {
    const { reason, by, name } = told;
    const { portfolio, changes } = file;
    const result = edited(portfolio, edits, changes, by ? null : userDay(now()));
    if (!result.ok) return { ok: false, why: 'problems', problems: result.problems };
    const { rows } = result.value;
    const renamed =
      name === undefined || name === portfolio.name
        ? {}
        : { name: { before: portfolio.name, after: name } };
    if (rows.length === 0 && !('name' in renamed)) return done(null);

    const change = stamp({
      rows,
      ...renamed,
      ...(reason !== undefined && { reason }),
      ...(by && { by }),
    });
    const after = applyChange(result.value.portfolio, { rows: [], ...renamed });
    const next: LedgerFile = {
      schema: ledgerSchema,
      portfolio: after,
      changes: [...changes, change],
      begun: true,
    };
    keep(next, by?.kind === 'import' ? 'import' : undefined, told.answerFirst);
    notices = result.notices;
    return done(change);
  };

  return {
    read: state,
    kept: () => file,

    edit({ revision, edits, ...told }) {
      const { changes } = file;
      if (revision > changes.length || touches(edits, changes.slice(revision))) {
        return { ok: false, why: 'stale' };
      }
      return record(edits, told);
    },

    restore(from, backup) {
      const adopted = !file.begun || (setAside !== null && file.changes.length === 0);
      if (adopted) {
        keep({ ...from, begun: true }, 'restore');
        setAside = null;
        notices = [];
        return { ok: true, adopted };
      }
      const content = difference(file.portfolio, from.portfolio);
      if (content.rows.length === 0 && !content.name) return { ok: true, adopted };
      const change = stamp({ ...content, by: { kind: 'restore', backup } });
      const portfolio = applyChange(file.portfolio, content);
      keep({ ...file, portfolio, changes: [...file.changes, change] }, 'restore');
      notices = [];
      return { ok: true, adopted };
    },

    begin(choice) {
      if (file.begun) return state();
      if (choice.with === 'starter') keep({ ...file, begun: true });
      else keep(emptied(file, stamp));
      return state();
    },

    undo: (request) => step('undo', request),
    redo: (request) => step('redo', request),

    history({ limit, skip = 0, about }) {
      const told = file.changes.filter(
        ({ rows }) => about === undefined || rows.some((row) => concerns(row, about)),
      );
      return told.reverse().slice(skip, skip + limit);
    },

    saving: keeper.state,
    saveNow: keeper.saveNow,
    settle: keeper.settle,
  };
}

/** All rows removed, and the name with them, as one change. */
function emptied({ portfolio, changes }: LedgerFile, stamp: Stamp): LedgerFile {
  const removals = tableNames.flatMap((table) =>
    portfolio[table].map(({ id }): RowEdit => ({ table, id, after: null })),
  );
  const name = { before: portfolio.name, after: emptyName };
  const change = stamp({ rows: rowChanges(portfolio, removals), name });
  return {
    schema: ledgerSchema,
    portfolio: emptyPortfolio(emptyName),
    changes: [...changes, change],
    begun: true,
  };
}

/** A newer or unmovable file is left as it is: it can be read of, never written over. */
function refusedLedger(state: Extract<LedgerState, { kind: 'refused' }>): Ledger {
  return {
    read: () => state,
    kept: () => null,
    edit: () => ({ ok: false, why: 'problems', problems: state.problems }),
    begin: () => state,
    undo: () => ({ ok: false, why: 'problems', problems: state.problems }),
    redo: () => ({ ok: false, why: 'problems', problems: state.problems }),
    history: () => [],
    restore: () => ({ ok: false, problems: state.problems }),
    saving: () => ({ unsaved: null, noBackup: null }),
    saveNow: () => ({ unsaved: null, noBackup: null }),
    settle: () => {},
  };
}
