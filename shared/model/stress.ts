/** What if one of them cannot pay? A shock, and its two bounds: codes and numbers, no sentences. Amounts are USD of the next twelve months. */
import type { Day } from './day';
import type { Dial, DialId } from './score';

/** Any combination; empty lists are no shock. */
export interface Shock {
  /** A company pays only this share, 0 to 1, of what it owes. Named twice: the smaller share holds. */
  readonly pays: readonly { readonly companyId: string; readonly share: number }[];
  /** Ids of links that are called off. */
  readonly cancelled: readonly string[];
  /** Ids of companies whose finance links to others are called off: investments, credit, guarantees and warrants. */
  readonly stopsFinancing: readonly string[];
}

/** `cushioned`: revenue is used up before a loss is passed on. `passThrough`: every loss is passed on whole. */
export const stressBounds = ['cushioned', 'passThrough'] as const;
export type StressBoundId = (typeof stressBounds)[number];

/** What falls due on a link within the twelve months. */
export interface Obligation {
  readonly linkId: string;
  readonly from: string;
  readonly to: string;
  readonly dueUsd: number;
}

/** A company before the shock. */
export interface StressPosition {
  readonly companyId: string;
  readonly owesUsd: number;
  readonly receivesUsd: number;
  /** Its latest yearly revenue published by the day; null: unknown, and it never fails by contagion. */
  readonly revenueUsd: number | null;
  /** What it owes beyond receipts and revenue: taken to be raised outside, so that without a shock all is paid. */
  readonly gapUsd: number | null;
}

/** `lostUsd`: owed to it and not received. `unpaidUsd`: owed by it and not paid. */
export interface CompanyLoss {
  readonly companyId: string;
  readonly lostUsd: number;
  readonly unpaidUsd: number;
}

export interface LinkLoss extends Obligation {
  readonly unpaidUsd: number;
}

/** Hop 0: what the shocked do not pay. What is unpaid at a hop is lost at the next. */
export interface StressHop {
  readonly hop: number;
  /** The last entry may gather all later hops. */
  readonly andLater: boolean;
  readonly lostUsd: number;
  readonly unpaidUsd: number;
  readonly companies: readonly CompanyLoss[];
}

export interface StressBound {
  readonly lostUsd: number;
  /** Those that lose or leave unpaid anything, the largest loss first. */
  readonly companies: readonly CompanyLoss[];
  readonly links: readonly LinkLoss[];
  readonly hops: readonly StressHop[];
  /** False where the passing on of losses was stopped before it came to rest: the losses are then "at least". */
  readonly settled: boolean;
  /** Ids of the loops that were there before and are not after. */
  readonly loopsBroken: readonly string[];
  /** False where the loops before or after are too many to count: those broken are then not all. */
  readonly loopsComplete: boolean;
  readonly dials: Readonly<Record<DialId, Dial>>;
}

export type StressNoticeCode =
  /** Links whose term is taken to be five years. */
  | 'assumed-term'
  /** Links that fall due with an undisclosed amount: not counted. */
  | 'undisclosed'
  /** Links whose status says that all is paid: nothing is owed. */
  | 'completed'
  /** Guarantees: no flow until called. */
  | 'guarantee'
  /** Links of the shock that are not active on the day: without effect. */
  | 'not-active'
  /** Companies that owe and receive, and whose revenue is not known: they never fail by contagion. */
  | 'revenue-unknown'
  /** Companies that owe more than receipts and revenue: the rest is taken to be raised outside. */
  | 'funding-gap';

export interface StressNotice {
  readonly code: StressNoticeCode;
  /** Of links or companies, in alphabetical order. */
  readonly ids: readonly string[];
}

export interface Stress extends Readonly<Record<StressBoundId, StressBound>> {
  readonly asOf: Day;
  /** The first day that is no longer within the twelve months. */
  readonly until: Day;
  readonly owedUsd: number;
  readonly obligations: readonly Obligation[];
  readonly positions: readonly StressPosition[];
  readonly dials: Readonly<Record<DialId, Dial>>;
  readonly notices: readonly StressNotice[];
}
