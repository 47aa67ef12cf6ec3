/** A written summary as it is kept: what was told of a week, when, and of which state. Once written it never changes. */
import type { Day } from './day';
import type { DialId, Level } from './score';
import type { Week } from './week';

/** 0: as first written; 1 and on: corrections, each an issue of its own. */
export type Issue = number;

/** What tells one kept summary from another, and what a list shows of it. */
export interface SummaryEntry {
  readonly week: Week;
  readonly issue: Issue;
  /** The instants (ISO, UTC) at which the week closed and this was written. */
  readonly closedAt: string;
  readonly writtenAt: string;
  /** The closing day, where the user was then. */
  readonly asOf: Day;
  /** Why a correction was issued, in the user's words. */
  readonly reason?: string;
}

/** What a list shows of a kept summary besides: where its dials stood; null: its figures can't be read. */
export interface ListedSummary extends SummaryEntry {
  readonly dials: Readonly<Record<DialId, StandingDial>> | null;
}
export interface StandingDial {
  readonly score: number | null;
  readonly level: Level | null;
}

/** Which kept summary is meant. */
export interface SummaryId {
  readonly week: Week;
  readonly issue: Issue;
}

/** The writing of summaries: null where none is under way. */
export interface WritingStatus {
  readonly running: { readonly done: number; readonly total: number; readonly week: Week } | null;
  /** Weeks written since the app was started. */
  readonly written: number;
  /** Why the last writing ended early. */
  readonly failed: string | null;
}
