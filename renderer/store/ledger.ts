/** The portfolio as the main side keeps it. Every edit goes there first and is shown when it is kept. */
import { create } from 'zustand';
import type {
  BackupRestored,
  EditRequest,
  EditResult,
  LedgerOpen,
  LedgerState,
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
}));

const now = (portfolio: Portfolio) => ({
  portfolio,
  keptPortfolio: portfolio,
  knownOn: null,
  behind: null,
  lastChange: null,
});

/** What the main side keeps now, in place of what was shown. */
export function show(state: LedgerState): void {
  if (state.kind === 'refused') {
    const { file, problems } = state;
    useLedger.setState({ opened: { status: 'refused', file, problems } });
    return;
  }
  const { portfolio, revision, steps, begun, setAside } = state;
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
    show(state);
  } catch (error) {
    useLedger.setState({ opened: { status: 'failed', message: errorText(error) } });
  }
}

export async function beginWith(choice: 'starter' | 'empty'): Promise<void> {
  show(await call('ledger.begin', { with: choice }));
}

/** One change of one or more rows: all of it is kept, or nothing. `more`: why it is made, where it comes from, a new name. */
export function editLedger(
  edits: readonly RowEdit[],
  more: Pick<EditRequest, 'reason' | 'by' | 'name'> = {},
): Promise<Kept> {
  const { revision } = useLedger.getState();
  return kept(() => call('ledger.edit', { revision, edits, ...more }));
}

/** Takes the last change back, or makes again what was taken back; as a change of its own. */
export async function stepLedger(which: keyof Steps): Promise<Kept> {
  const step = useLedger.getState().steps[which];
  if (step === null) return { ok: true };
  return kept(() => call(`ledger.${which}`, { id: step.id }));
}

/** Puts a backup back, as one change. */
export async function restoreLedger(name: string): Promise<BackupRestored> {
  const result = await call('backups.restore', { name });
  if (result.ok) show(result.ledger);
  return result;
}

/** Counts what was asked to be shown: a slow answer gives way to a later wish. */
let looks = 0;

/** Shows the portfolio as it was recorded by the end of a day; null: as it is now. */
export async function lookAsKnownOn(day: Day | null): Promise<void> {
  const look = ++looks;
  if (day === null) {
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
  const { revision, portfolio, knownOn } = useLedger.getState();
  if (knownOn !== null) return { ok: false, problems: [], message: 'past' };
  try {
    const result = await ask();
    if (result.ok) {
      const { change, steps } = result;
      showSaving(result.saving);
      // Changes of another window lie between: what is here is not what the change was made on.
      if (result.revision > revision + 1) await readLedger();
      else {
        useLedger.setState({ revision: result.revision, steps, begun: true });
        if (change !== null) {
          const lastChange = { of: portfolio, change };
          useLedger.setState({ ...now(applyChange(portfolio, change)), lastChange });
        }
      }
      return { ok: true };
    }
    if (result.why === 'problems') return { ok: false, problems: result.problems };
    await readLedger();
    return { ok: false, problems: [], message: 'stale' };
  } catch (error) {
    return { ok: false, problems: [], message: errorText(error) };
  }
}
