/**
 * The portfolio as the main side keeps it. Every edit goes there first; it is shown once it is accepted, while the disk is
 * written, and who made it is told once it is on disk.
 */
import { create } from 'zustand';
import type {
  BackupRestored,
  EditRequest,
  EditResult,
  LedgerOpen,
  LedgerState,
  SaveState,
  Steps,
} from '#shared/api';
import { applyChange, type Change, type RowEdit } from '#shared/model/change';
import type { Day } from '#shared/model/day';
import type { Problem } from '#shared/model/diagnostic';
import { knownOn } from '#shared/model/known';
import { emptyPortfolio, type Portfolio } from '#shared/model/portfolio';
import type { SummaryId } from '#shared/model/summary';
import { call } from '../api';
import { errorText } from '../errorText';
import { type Accepted, hearOtherPages, tellOtherPages } from './otherPages';
import { showSaving } from './saving';

type Opened =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly status: 'open' };

export interface Behind extends SummaryId {
  readonly asOfBefore: Day;
}

interface Ledger {
  readonly opened: Opened;
  /** What is looked at: what is kept, or that as it was known on a past day. */
  readonly portfolio: Portfolio;
  readonly keptPortfolio: Portfolio;
  /** null: as known now. Nothing can be edited while a past state is shown. */
  readonly knownOn: Day | null;
  /** The summary whose ledger is looked at, and the as-of day to return to; `knownOn` is then its closing day. */
  readonly behind: Behind | null;
  readonly revision: number;
  /** What undo and redo would act on next. */
  readonly steps: Steps;
  readonly begun: boolean;
  readonly setAside: LedgerOpen['setAside'];
  /** What made the portfolio of the one before it: enough for who has that one already. */
  readonly lastChange: { readonly of: Portfolio; readonly change: Change } | null;
  /** The last change that the main side has written down; it may have been shown before. */
  readonly lastKept: Change | null;
  /** Counts the edits that were asked for: who works on what is shown may make way. */
  readonly asked: number;
}

/** What came of an edit: problems to show where they belong, or none. */
export type Kept =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly []; readonly message: string };

export const useLedger = create<Ledger>(() => ({
  opened: { status: 'loading' },
  portfolio: emptyPortfolio(''),
  keptPortfolio: emptyPortfolio(''),
  knownOn: null,
  behind: null,
  revision: 0,
  steps: { undo: null, redo: null },
  begun: true,
  setAside: null,
  lastChange: null,
  lastKept: null,
  asked: 0,
}));

const now = (portfolio: Portfolio) => ({
  portfolio,
  keptPortfolio: portfolio,
  knownOn: null,
  behind: null,
  lastChange: null,
});

/** What another page has had kept shows here too; where the past is looked at, that stays. */
export function followOtherPages(): void {
  hearOtherPages((word) => {
    const { opened, knownOn, revision } = useLedger.getState();
    const isOpen = opened.status === 'open';
    if (isOpen && word !== 'all' && word.revision <= revision) return;
    if (!isOpen || knownOn !== null) isOutdated = true;
    else if (word !== 'all' && showAccepted(word)) useLedger.setState({ lastKept: word.change });
    else void readLedger();
  });
}

/** Another page has had something kept while the past was looked at here, or while this one was still reading. */
let isOutdated = false;

/** What the main side keeps now, in place of what was shown. */
function show(state: LedgerState): void {
  if (state.kind === 'refused') {
    const { file, problems } = state;
    useLedger.setState({ opened: { status: 'refused', file, problems } });
    return;
  }
  const { portfolio, revision, steps, begun, setAside } = state;
  isOutdated = false;
  showSaving(state.saving);
  useLedger.setState({
    opened: { status: 'open' },
    ...now(portfolio),
    revision,
    steps,
    begun,
    setAside,
  });
}

/** `ready`: what has to be there before it is shown. */
export async function readLedger(ready?: Promise<unknown>): Promise<void> {
  try {
    const [state] = await Promise.all([call('ledger.read', undefined), ready]);
    const wasOutdated = isOutdated;
    show(state);
    if (wasOutdated) show(await call('ledger.read', undefined));
  } catch (error) {
    useLedger.setState({ opened: { status: 'failed', message: errorText(error) } });
  }
}

export async function beginWith(choice: 'starter' | 'empty'): Promise<void> {
  showAll(await call('ledger.begin', { with: choice }));
}

/** What was put in the place of all that was kept. */
export function showAll(state: LedgerState): void {
  show(state);
  tellOtherPages('all');
}

/**
 * One change of one or more rows: all of it is kept, or nothing. `more`: why it is made, where it comes from, a new name, and
 * the revision that it was made on, where that is not the newest.
 */
export function editLedger(
  edits: readonly RowEdit[],
  more: Partial<Omit<EditRequest, 'edits' | 'answerFirst'>> = {},
): Promise<Kept> {
  const { revision } = useLedger.getState();
  return kept(() => call('ledger.edit', { revision, edits, ...more, answerFirst: true }));
}

/** Takes the last change back, or makes again what was taken back; as a change of its own. */
export async function stepLedger(which: keyof Steps): Promise<Kept> {
  const step = useLedger.getState().steps[which];
  if (step === null) return { ok: true };
  return kept(() => call(`ledger.${which}`, { id: step.id, answerFirst: true }));
}

/** Puts a backup back, as one change. */
export async function restoreLedger(name: string): Promise<BackupRestored> {
  const result = await call('backups.restore', { name });
  if (result.ok) showAll(result.ledger);
  return result;
}

/** Counts what was asked to be shown: a slow answer gives way to a later wish. */
let looks = 0;

/** Shows the portfolio as it was recorded by the end of a day; null: as it is now. */
export async function lookAsKnownOn(day: Day | null): Promise<void> {
  const look = ++looks;
  if (day === null) {
    if (isOutdated) return readLedger();
    useLedger.setState(now(useLedger.getState().keptPortfolio));
    return;
  }
  // The day at once, for who is still typing it and so that nothing can be edited; its portfolio follows.
  useLedger.setState({ knownOn: day, behind: null });
  try {
    const changes = await call('ledger.history', { limit: 1_000_000 });
    if (look !== looks) return;
    const portfolio = knownOn(useLedger.getState().keptPortfolio, changes.toReversed(), day);
    useLedger.setState({ portfolio, lastChange: null });
  } catch (error) {
    useLedger.setState({ opened: { status: 'failed', message: errorText(error) } });
  }
}

/** Shows the ledger that a summary was written of. */
export function lookBehind(behind: Behind, asOf: Day, portfolio: Portfolio): void {
  looks++;
  useLedger.setState({ portfolio, knownOn: asOf, behind, lastChange: null });
}

async function kept(ask: () => Promise<EditResult>): Promise<Kept> {
  const { knownOn, asked } = useLedger.getState();
  if (knownOn !== null) return { ok: false, problems: [], message: 'past' };
  useLedger.setState({ asked: asked + 1 });
  try {
    const result = await ask();
    if (result.ok) {
      const shown = showAccepted(result);
      showSaving(await whetherKept(shown));
      tellOtherPages(result);
      if (shown === null) await readLedger();
      else if (result.change) useLedger.setState({ lastKept: result.change });
      return { ok: true };
    }
    if (result.why === 'problems') return { ok: false, problems: result.problems };
    await readLedger();
    return { ok: false, problems: [], message: 'stale' };
  } catch (error) {
    return { ok: false, problems: [], message: errorText(error) };
  }
}

/** Where changes of another page lie between, what is here is not what the change was made on: null, nothing is shown. */
function showAccepted({ revision, change, steps }: Accepted): { readonly undo: () => void } | null {
  const before = useLedger.getState();
  if (revision !== before.revision + (change === null ? 0 : 1)) return null;
  const { keptPortfolio: of } = before;
  const shown = change && { ...now(applyChange(of, change)), lastChange: { of, change } };
  useLedger.setState({ revision, steps, begun: true, ...shown });
  return {
    undo() {
      const { revision, keptPortfolio, steps } = before;
      useLedger.setState({ ...now(keptPortfolio), revision, steps });
    },
  };
}

/** Where the main side is gone before it could say so, nothing was kept as far as anyone knows: it is not shown any longer. */
async function whetherKept(shown: ReturnType<typeof showAccepted>): Promise<SaveState> {
  try {
    return await call('ledger.saveNow', undefined);
  } catch (error) {
    shown?.undo();
    throw error;
  }
}
