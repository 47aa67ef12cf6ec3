/** What differs between two summaries, as data: of one week and its correction, or of two weeks. */
import type { Alert } from '../model/alert';
import type { Commitment } from '../model/commitment';
import type { Link, LinkState } from '../model/link';
import type { Convention, DialId, Loop, SignalId } from '../model/score';
import type { Issue } from '../model/summary';

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** A dial or signal that differs by as much as would show. `change` is null where an end is unknown. */
export interface FigureDifference<Id> extends Pair<number | null> {
  readonly id: Id;
  readonly change: number | null;
}

export const linkWhats = [
  'added',
  'removed',
  'revised',
  /** Its facts are the same, and it counts in one of them only. */
  'counting',
  /** Its facts are the same, what they rest on is not. */
  'sourced',
] as const;

/** `before` and `after` are the link as each summary had it, null where it had none. */
export interface LinkDifference extends Pair<Link | null> {
  readonly linkId: string;
  readonly what: (typeof linkWhats)[number];
  readonly counts: Pair<boolean>;
  readonly state: Pair<LinkState | null>;
  /** The names of the facts that were revised. */
  readonly fields: readonly string[];
}

export interface LoopDifferences {
  /** All loops that are in one of the two only; of them the largest are listed. */
  readonly appeared: number;
  readonly gone: number;
  readonly largestAppeared: readonly Loop[];
  readonly largestGone: readonly Loop[];
  /** False where a search stopped at its limit: the counts are then of what was found. */
  readonly complete: boolean;
}

/** Whether one of the user's lines is crossed; null: it can't be told, or was not drawn yet. */
export interface LineDifference extends Pair<boolean | null> {
  readonly alert: Alert;
}

export interface Differences {
  /** How the two were scored, where that differs. */
  readonly convention: Pair<Convention> | null;
  readonly method: Pair<string> | null;
  readonly dials: readonly FigureDifference<DialId>[];
  readonly signals: readonly FigureDifference<SignalId>[];
  /** Largest first. */
  readonly links: readonly LinkDifference[];
  readonly linkCount: number;
  readonly headlines: readonly (Pair<Commitment | null> & { readonly id: string })[];
  readonly loops: LoopDifferences;
  readonly lines: readonly LineDifference[];
  /** Of every company that is spoken of. */
  readonly names: Readonly<Record<string, string>>;
}

/** That a summary is a correction, and what it changes; `differences` null: the issue before it can't be read. */
export interface Correction {
  readonly issue: Issue;
  /** The issue that it corrects: the newest before it. */
  readonly of: Issue;
  readonly reason: string;
  readonly differences: Differences | null;
}
