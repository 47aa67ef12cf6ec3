/**
 * A week's summary as it is kept: the report, with bands, attribution, what falls due, what to verify and the user's own
 * lines. A plain JSON value; `parse/summary.ts` reads it back. Once written it never changes.
 */
import type { Ladder } from '../engine/ladder';
import type { Totals } from '../engine/totals';
import type { AlertCheck } from '../model/alert';
import type { Attribution, Verification } from '../model/attribution';
import type { Bands } from '../model/band';
import type { Day } from '../model/day';
import type { Link } from '../model/link';
import type { Convention } from '../model/score';
import type { ThesisCheck } from '../model/thesis';
import type { Correction } from './differencesModel';
import type { WeekReport } from './model';

export const summaryFormat = 'bubblescope.summary';
export const summaryVersion = 1;

/** USD and megawatts that fall due in a span, and on how many links; those without a known amount are counted apart. */
export interface Due {
  readonly usd: number;
  readonly mw: number;
  readonly links: number;
  readonly undisclosed: number;
}

export interface DueLink {
  readonly linkId: string;
  /** null: undisclosed, not stated. */
  readonly usd: number | null;
  readonly mw: number | null;
  /** Its term ends in the span. */
  readonly ends: boolean;
}

export interface DueNext {
  /** The day after the close, and the last day of the three months. */
  readonly from: Day;
  readonly to: Day;
  readonly total: Due;
  /** Largest first. */
  readonly byLink: readonly DueLink[];
  /** By who pays, largest first. */
  readonly byCompany: readonly (Due & { readonly companyId: string })[];
  /** Trade links without a start or an end: when they fall due is not stated. */
  readonly noTerm: Totals;
}

/** A contract that began to count this week, beside the headline of the company that pays. */
export interface LadderStep {
  readonly linkId: string;
  readonly usdShare: number | null;
  readonly mwShare: number | null;
}

export interface LadderLine extends Ladder {
  /** Of the headline in force, the revised one where there is one; null where either is unknown. */
  readonly shares: {
    readonly binding: number | null;
    readonly bindingMw: number | null;
    readonly paid: number | null;
  };
  readonly begun: readonly LadderStep[];
}

/** Why the long parts (bands, attribution, what to verify) are null. */
export interface LeftOut {
  readonly reason: 'too-many-links';
  readonly links: number;
  readonly most: number;
}

export interface WeekSummary extends WeekReport {
  readonly format: typeof summaryFormat;
  readonly version: typeof summaryVersion;
  /** The days that the two states are known on; null: all that the ledger holds. */
  readonly known: { readonly before: Day | null; readonly now: Day | null };
  readonly conventionBefore: Convention;
  readonly methodBefore: string;
  readonly bands: { readonly now: Bands; readonly before: Bands } | null;
  readonly attribution: Attribution | null;
  /** The five that most need a better source. */
  readonly verify: readonly Verification[] | null;
  readonly leftOut: LeftOut | null;
  readonly due: DueNext;
  readonly ladders: readonly LadderLine[];
  readonly alerts: readonly AlertCheck[];
  readonly theses: readonly ThesisCheck[];
  /** Links as they were at the close before, where they were revised. */
  readonly earlier: Readonly<Record<string, Link>>;
  /** Left out of a week's first issue. */
  readonly correction?: Correction;
}
