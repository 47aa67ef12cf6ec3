/** The ledger: the portfolio and its changes. Read once, held parsed in memory, written whole once per edit; the only writer. */
import { randomUUID } from 'node:crypto';
import type {
  EditRequest,
  EditResult,
  HistoryRequest,
  LedgerOpen,
  LedgerState,
  SetAside,
  StepRequest,
} from '#shared/api';
import {
  applyChange,
  type Change,
  type Origin,
  type RowEdit,
  rowChanges,
} from '#shared/model/change';
import type { Notice, Problem } from '#shared/model/diagnostic';
import { emptyPortfolio, type Portfolio, tableNames } from '#shared/model/portfolio';
import { redoOf, undoOf } from '#shared/model/steps';
import { concerns } from '#shared/model/what';
import { parsePortfolio } from '#shared/parse/portfolio';
import { CallError, systemCode } from './callError';
import { edited, namedSteps, stepOf, touches } from './edit';
import type { OpenStore } from './keptStore';
import { type LedgerFile, ledgerFileName, ledgerSchema } from './ledgerFile';
import { openLedgerFile } from './openLedgerFile';
import { restoreEdits } from './restoreEdits';
import { userDay } from './userDay';

export interface LedgerOptions {
  readonly folder: string;
  readonly openStore: OpenStore;
  readonly starter: Portfolio;
  readonly now: () => Date;
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
   * Puts a ledger back from the file of that name: whole, with its history, where nothing is begun here; else its
   * portfolio as one change that can be taken back, after `backUp`.
   */
  restore(from: LedgerFile, name: string, backUp: () => void): Restored;
}

export type Restored =
  | { readonly ok: true; readonly adopted: boolean }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What an edit says of itself beside its rows. */
interface Told {
  readonly reason?: string | undefined;
  readonly by?: Origin | undefined;
  readonly name?: string | undefined;
}

/** What an empty start is called until the user names it. */
const emptyName = 'My portfolio';

export function openLedger({ folder, openStore, starter, now }: LedgerOptions): Ledger {
  const opened = openLedgerFile(folder, starter, userDay(now()));
  const store = openStore(folder, ledgerFileName.replace(/\.json$/, ''));
  if (opened.kind === 'refused') return refusedLedger(opened);

  const setAside: SetAside | null = opened.setAside;
  let file: LedgerFile = opened.file;
  let notices: readonly Notice[] = opened.notices;

  /** On disk first: where that fails, memory stays as it was. */
  const keep = (next: LedgerFile) => {
    try {
      store.write(next);
    } catch (error) {
      const code = systemCode(error);
      throw new CallError(
        'not-written',
        `The ledger could not be written (${code}). Nothing was changed.`,
      );
    }
    file = next;
  };
  const stamp = (rest: Omit<Change, 'id' | 'at' | 'day'>): Change => {
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
  });

  const done = (change: Change | null): EditResult => {
    return { ok: true, revision: file.changes.length, change, steps: namedSteps(file) };
  };
  const step = (which: 'undo' | 'redo', id: string): EditResult => {
    const next = stepOf(file.changes, which);
    if (next?.id !== id) return { ok: false, why: 'stale' };
    const change = stamp(which === 'undo' ? undoOf(next) : redoOf(next));
    const portfolio = applyChange(file.portfolio, change);
    const parsed = parsePortfolio(portfolio);
    if (!parsed.ok) return { ok: false, why: 'problems', problems: parsed.problems };
    keep({ ...file, portfolio, changes: [...file.changes, change] });
    notices = parsed.notices;
    return done(change);
  };

  const record = (edits: readonly RowEdit[], { reason, by, name }: Told): EditResult => {
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
    const next = [...changes, change];
    keep({ schema: ledgerSchema, portfolio: after, changes: next, begun: true });
    notices = result.notices;
    return done(change);
  };

  return {
    read: state,
    kept: () => file,

    edit({ revision, edits, reason, by, name }) {
      const { changes } = file;
      if (revision > changes.length || touches(edits, changes.slice(revision))) {
        return { ok: false, why: 'stale' };
      }
      return record(edits, { reason, by, name });
    },

    restore(from, backup, backUp) {
      if (!file.begun) {
        keep({ ...from, begun: true });
        notices = [];
        return { ok: true, adopted: true };
      }
      backUp();
      const { portfolio } = from;
      const result = record(restoreEdits(file.portfolio, portfolio), {
        by: { kind: 'restore', backup },
        name: portfolio.name,
      });
      if (result.ok) return { ok: true, adopted: false };
      return { ok: false, problems: result.why === 'problems' ? result.problems : [] };
    },

    begin(choice) {
      if (file.begun) return state();
      if (choice.with === 'starter') keep({ ...file, begun: true });
      else keep(emptied(file, stamp));
      return state();
    },

    undo: ({ id }) => step('undo', id),
    redo: ({ id }) => step('redo', id),

    history({ limit, skip = 0, about }) {
      const told = file.changes.filter(
        ({ rows }) => about === undefined || rows.some((row) => concerns(row, about)),
      );
      return told.reverse().slice(skip, skip + limit);
    },
  };
}

/** All rows removed, and the name with them, as one change. */
function emptied(
  { portfolio, changes }: LedgerFile,
  stamp: (rest: Omit<Change, 'id' | 'at' | 'day'>) => Change,
): LedgerFile {
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
  };
}
