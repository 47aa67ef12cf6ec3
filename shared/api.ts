/**
 * The contract between the two sides. The preload, the main side and the browser side derive from it; arguments are
 * parsed by `shared/parse/calls.ts` before a service sees them.
 */
import type { ArchiveLook, ArchiveMade, ArchiveProblem } from './model/archive';
import type { Backup, Comparison } from './model/backup';
import type { Change, Origin, RowEdit } from './model/change';
import type { Day } from './model/day';
import type { Notice, Problem } from './model/diagnostic';
import type { Chunk, EvidenceCheck, EvidenceName, TransferUse } from './model/evidence';
import type { Holdings } from './model/holdings';
import type { Lines } from './model/lines';
import type { Portfolio } from './model/portfolio';
import type { KeptScenarios } from './model/scenario';
import type { Settings } from './model/settings';
import type { EvidenceFile } from './model/source';
import type { ListedSummary, SummaryEntry, SummaryId, WritingStatus } from './model/summary';
import type { Week } from './model/week';
import type { About, Step } from './model/what';

export interface Api {
  /** The portfolio as it is kept, and what happened when it was opened. */
  'ledger.read': { input: undefined; output: LedgerState };
  /** One change of one or more rows: all of it or, with every problem named, nothing. */
  'ledger.edit': { input: EditRequest; output: EditResult };
  /** The first start's choice: go on with the starter portfolio, or begin empty. */
  'ledger.begin': { input: { readonly with: 'starter' | 'empty' }; output: LedgerState };
  /** Takes back what `steps` names, or makes it again, as a change of its own; stale where another step is next by now. */
  'ledger.undo': { input: StepRequest; output: EditResult };
  'ledger.redo': { input: StepRequest; output: EditResult };
  /** What was changed, newest first. */
  'ledger.history': { input: HistoryRequest; output: readonly Change[] };
  /** Whether everything is on disk; asked again and again while it is not. */
  'ledger.saving': { input: undefined; output: SaveState };
  /** Saves at once what waits to be saved: after an edit that was answered first, it answers once that is on disk. */
  'ledger.saveNow': { input: undefined; output: SaveState };
  /** Newest first. */
  'backups.list': { input: undefined; output: readonly Backup[] };
  /** Makes one now; all of them after. */
  'backups.make': { input: undefined; output: readonly Backup[] };
  /** What putting it back would change. */
  'backups.compare': { input: BackupRequest; output: CompareResult };
  /** Puts it back as one change that can be undone, after a backup of the present. */
  'backups.restore': { input: BackupRequest; output: BackupRestored };
  'settings.read': { input: undefined; output: Settings };
  'settings.write': { input: Settings; output: Settings };
  'app.info': { input: undefined; output: AppInfo };
  /** What the user watches for. A thesis once set can be decided, and nothing else. */
  'lines.read': { input: undefined; output: Lines };
  'lines.write': { input: Lines; output: Lines };
  /** The shocks that the user keeps, in their order. */
  'scenarios.read': { input: undefined; output: KeptScenarios };
  'scenarios.write': { input: KeptScenarios; output: KeptScenarios };
  /** The user's own positions; they are in no report and no export but the archive. */
  'holdings.read': { input: undefined; output: Holdings };
  'holdings.write': { input: Holdings; output: Holdings };
  /** The written summaries, oldest first. */
  'summaries.list': { input: undefined; output: SummaryShelf };
  'summaries.read': { input: SummaryId; output: WrittenSummary };
  /** The portfolio that a summary was written of. */
  'summaries.state': { input: SummaryId; output: Portfolio };
  /** Which of them speak of a text, with the lines that do. */
  'summaries.search': { input: { readonly text: string }; output: readonly SummaryHit[] };
  /** Begins to write every closed week from this one on that is not written yet; `summaries.status` tells how far it is. */
  'summaries.writeSince': { input: { readonly week: Week }; output: WritingStatus };
  'summaries.status': { input: undefined; output: WritingStatus };
  'summaries.cancel': { input: undefined; output: WritingStatus };
  /** Writes the week anew, of what is known now, beside what was written. */
  'summaries.correct': {
    input: { readonly week: Week; readonly reason: string };
    output: SummaryId;
  };
  /** A self-contained page as the bytes of its PDF; its `@page` gives the size. */
  'pdf.print': { input: { readonly html: string }; output: { readonly base64: string } };
  /** Asks where, and writes a file the user takes away. `saved` is false where the user thought better of it. */
  'file.save': { input: TakenFile; output: { readonly saved: boolean } };
  /** A file's way in: begun, then appended to in pieces until it is whole, then used or dropped. */
  'transfer.begin': { input: TransferStart; output: { readonly id: string } };
  'transfer.append': { input: TransferPiece; output: { readonly received: number } };
  'transfer.drop': { input: TransferId; output: null };
  /** A made archive's way out: in pieces, or by asking where to (Electron only). */
  'transfer.read': { input: TransferId & { readonly from: number }; output: Chunk };
  'transfer.save': {
    input: TransferId & { readonly name: string };
    output: { readonly saved: boolean };
  };
  /** Keeps a transferred file under its SHA-256; the same file twice is kept once. No file is ever taken out. */
  'evidence.add': { input: TransferId; output: EvidenceFile };
  /** Has the system open it (Electron only). */
  'evidence.open': { input: EvidenceName; output: null };
  'evidence.read': { input: EvidenceName & { readonly from: number }; output: Chunk };
  'evidence.check': { input: undefined; output: EvidenceCheck };
  'archive.make': { input: undefined; output: ArchiveMade };
  /** Reads and verifies all of a transferred archive; nothing is kept. */
  'archive.look': { input: TransferId; output: ArchiveLook };
  'archive.restore': { input: TransferId; output: RestoreResult };
  /** The file that the system last asked the app to open, once; in a browser there is never one. */
  'opened.take': { input: undefined; output: OpenedFile | null };
  /** What the log holds. */
  'log.read': { input: undefined; output: { readonly text: string } };
  /** Shows its file in the system's own window (Electron only). */
  'log.show': { input: undefined; output: null };
  /** An error that the page did not expect; its kind and place are logged, its words are not. */
  'log.page': { input: PageFailure; output: null };
  /** What a report of a problem would hold, to be looked through. */
  'problem.look': { input: undefined; output: readonly ProblemFile[] };
  /** Packs the chosen files, and what the user writes, as a zip to be read or saved as a transfer. */
  'problem.pack': { input: ProblemRequest; output: TransferId & { readonly bytes: number } };
}
export type Channel = keyof Api;
export type Input<C extends Channel> = Api[C]['input'];
export type Output<C extends Channel> = Api[C]['output'];

/** What crosses the bridge: a value, or a code and a sentence that names no path. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** What the main side asks of the page, by its menus and the system; there is none in a local browser. */
export const commands = [
  'opened-file',
  'import',
  'save-all',
  'settings',
  'guide',
  'log',
  'report-problem',
  'about',
] as const;
export type Command = (typeof commands)[number];

/** One function per channel: what the main side must offer. */
export type Handlers = {
  readonly [C in Channel]: (input: Input<C>) => Promise<Output<C>> | Output<C>;
};
/** What the renderer sees of it. */
export type Call = <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>;

export const channels = [
  'ledger.read',
  'ledger.edit',
  'ledger.begin',
  'ledger.undo',
  'ledger.redo',
  'ledger.history',
  'ledger.saving',
  'ledger.saveNow',
  'backups.list',
  'backups.make',
  'backups.compare',
  'backups.restore',
  'settings.read',
  'settings.write',
  'app.info',
  'pdf.print',
  'lines.read',
  'lines.write',
  'scenarios.read',
  'scenarios.write',
  'holdings.read',
  'holdings.write',
  'summaries.list',
  'summaries.read',
  'summaries.state',
  'summaries.search',
  'summaries.writeSince',
  'summaries.status',
  'summaries.cancel',
  'summaries.correct',
  'file.save',
  'transfer.begin',
  'transfer.append',
  'transfer.drop',
  'transfer.read',
  'transfer.save',
  'evidence.add',
  'evidence.open',
  'evidence.read',
  'evidence.check',
  'archive.make',
  'archive.look',
  'archive.restore',
  'opened.take',
  'log.read',
  'log.show',
  'log.page',
  'problem.look',
  'problem.pack',
] as const satisfies readonly Channel[];

export type LedgerState = LedgerOpen | LedgerRefused;

export interface LedgerOpen {
  readonly kind: 'open';
  readonly portfolio: Portfolio;
  /** Counts the changes; the next edit names the one that it was made on. */
  readonly revision: number;
  readonly steps: Steps;
  /** False until the first start's choice is made. */
  readonly begun: boolean;
  readonly setAside: SetAside | null;
  readonly notices: readonly Notice[];
  readonly saving: SaveState;
}

/** The kept file is of a newer version: it is left as it is, and nothing can be edited. */
export interface LedgerRefused {
  readonly kind: 'refused';
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** A kept file that could not be read, and the name that it has now. */
export interface SetAside {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** The newest backup that can be read. */
  readonly backup: Backup | null;
}

export interface SaveState {
  /** null: everything is on disk. */
  readonly unsaved: Unsaved | null;
  /** The last backup that was due could not be made; null: it was made. */
  readonly noBackup: Trouble | null;
}

/** The system's word for what the disk refused (ENOSPC, EROFS, ENOENT), and the instant that it began. */
export interface Trouble {
  readonly code: string;
  readonly since: string;
}

/** Edits that are held in memory until the disk takes them. */
export interface Unsaved extends Trouble {
  readonly edits: number;
}

export interface BackupRequest {
  readonly name: string;
}

type BackupRefusal =
  | { readonly ok: false; readonly why: 'gone' }
  | { readonly ok: false; readonly why: 'problems'; readonly problems: readonly Problem[] };
export type CompareResult = { readonly ok: true; readonly comparison: Comparison } | BackupRefusal;
export type BackupRestored = { readonly ok: true; readonly ledger: LedgerState } | BackupRefusal;

export interface EditRequest {
  readonly revision: number;
  readonly edits: readonly RowEdit[];
  readonly reason?: string | undefined;
  /** Where the rows come from, if not from the user's hands; an import counts as one step. */
  readonly by?: Origin | undefined;
  /** The portfolio's new name. */
  readonly name?: string | undefined;
  readonly answerFirst?: AnswerFirst;
}

/**
 * Answered once it is accepted, so that it can be shown while the disk is written; else once it is on disk. Whoever asks for
 * it calls `ledger.saveNow` next, and tells nobody that it is kept before that answers.
 */
type AnswerFirst = true | undefined;

/** What undo and redo would act on next, across restarts; null: nothing. */
export interface Steps {
  readonly undo: Step | null;
  readonly redo: Step | null;
}

/** The change that the step would take back or make again. */
export interface StepRequest {
  readonly id: string;
  readonly answerFirst?: AnswerFirst;
}

export interface HistoryRequest {
  readonly limit: number;
  /** So many of the newest are left out: the page before. */
  readonly skip?: number | undefined;
  /** Only what touched this row, and for a company its links and headlines. */
  readonly about?: About | undefined;
}

export type EditResult =
  | {
      readonly ok: true;
      readonly revision: number;
      readonly change: Change | null;
      readonly steps: Steps;
      readonly saving: SaveState;
    }
  | { readonly ok: false; readonly why: 'problems'; readonly problems: readonly Problem[] }
  /** A row was changed elsewhere since; the caller reads again. */
  | { readonly ok: false; readonly why: 'stale' };

export interface AppInfo {
  readonly version: string;
  readonly mode: 'electron' | 'browser';
  readonly dataFolder: string;
  readonly today: Day;
}

export interface SummaryShelf {
  readonly entries: readonly ListedSummary[];
  /** Files that can't be read; they are left as they are. */
  readonly unreadable: readonly string[];
  /** When the running week closes: an instant, ISO in UTC. */
  readonly nextClose: string;
}

/** `summary` is as it was written then: `shared/parse/summary.ts` reads it. `text` is its Markdown. */
export interface WrittenSummary {
  readonly entry: SummaryEntry;
  readonly summary: unknown;
  readonly text: string;
}

export interface SummaryHit extends SummaryId {
  readonly lines: readonly string[];
}

/** What the user takes away: a text, or bytes in base64. */
export type TakenFile = TextFile | BytesFile;

export interface TextFile {
  readonly name: string;
  readonly mediaType:
    | 'text/markdown'
    | 'text/html'
    | 'application/json'
    | 'text/csv'
    | 'image/svg+xml';
  readonly text: string;
}

export interface BytesFile {
  readonly name: string;
  readonly mediaType: 'application/pdf' | 'image/png';
  readonly base64: string;
}
export interface TransferStart {
  readonly use: TransferUse;
  readonly name: string;
  /** Its size, so that what is too large is refused before it is sent. */
  readonly bytes: number;
}

export interface TransferId {
  readonly id: string;
}

export interface TransferPiece extends TransferId {
  readonly base64: string;
}

export type RestoreResult =
  /** `adopted`: nothing was begun here, and the archive's ledger stands whole, with its history and its settings. */
  | { readonly ok: true; readonly adopted: boolean; readonly ledger: LedgerState }
  | { readonly ok: false; readonly problems: readonly ArchiveProblem[] };

export interface OpenedFile {
  readonly name: string;
  readonly base64: string;
}

export interface PageFailure {
  readonly name: string;
  readonly stack: string;
}

export const problemFiles = ['app.txt', 'settings.json', 'log.txt'] as const;

export interface ProblemFile {
  readonly name: (typeof problemFiles)[number];
  readonly text: string;
}

export interface ProblemRequest {
  readonly files: readonly ProblemFile['name'][];
  readonly note: string;
}
