/** Does the verdict survive? Codes and numbers of the four conventions and of the random rewirings. */
import type { Day } from './day';
import type { Convention, Dial, DialId } from './score';

export const bases = ['total', 'per-year'] as const;
/** How an amount is counted: whole, or divided by the years of its term. */
export type Basis = (typeof bases)[number];

/** The dials under one pair of conventions; the dot-com values are measured on the same basis. */
export interface ConventionRow {
  readonly convention: Convention;
  readonly basis: Basis;
  readonly dials: Readonly<Record<DialId, Dial>>;
}

/** `assumed-five-years`: a date is missing, and the amount is divided by five. */
export interface RobustnessNotice {
  readonly code: 'assumed-five-years';
  readonly linkIds: readonly string[];
}

export interface ConventionTable {
  readonly asOf: Day | null;
  /** Binding before headline, total before per year. */
  readonly rows: readonly ConventionRow[];
  /** Whether a dial's level is the same in every row; null where a row has none. */
  readonly sameLevel: Readonly<Record<DialId, boolean | null>>;
  readonly notices: readonly RobustnessNotice[];
}

/** A measured value among those of the random draws. null: nothing flows, or nothing was drawn to the end. */
export interface AmongDraws {
  readonly observed: number | null;
  /** Share of the draws with at least as much, 0 to 1. */
  readonly atLeast: number | null;
  readonly mean: number | null;
  readonly p5: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
}

export interface NullModel {
  readonly draws: number;
  readonly seed: number;
  readonly financeLinks: number;
  readonly tradeLinks: number;
  /** Mean of the exchanges made in a draw, for each link. */
  readonly swapsPerLink: number;
  readonly loopShare: AmongDraws;
  /** Loops of 2 to 6 companies. */
  readonly loops: AmongDraws;
  /** Counting stops at `loopLimit` loops: the observed one, or this many draws, have at least that many. */
  readonly loopLimit: number;
  readonly observedAtLimit: boolean;
  readonly drawsAtLimit: number;
}
