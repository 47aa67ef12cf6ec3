/** What the engine says of a portfolio on a day: values and codes, no sentences. Shares are 0 to 1, amounts USD, HHI 0 to 10,000. */
import type { Day } from './day';

export const conventions = ['binding', 'headline'] as const;
/** Which states admit a link: `binding` signed, under-way, completed; `headline` also rumoured and intent. */
export type Convention = (typeof conventions)[number];

export const shareIds = [
  'loopShare',
  'reciprocity',
  'finnCycling',
  'coreShare',
  'buyBackShare',
  'dualRoleShare',
  'relatedPartyShare',
] as const;
export type ShareId = (typeof shareIds)[number];

export const sides = ['supplier', 'buyer', 'financier', 'recipient'] as const;
/** Whose shares are measured: suppliers and buyers of trade, financiers and recipients of finance. */
export type Side = (typeof sides)[number];

export const loopLengths = [2, 3, 4, 5, 6] as const;
export type LoopLength = (typeof loopLengths)[number];

/** Every signal that has a dot-com value beside it. */
export const signalIds = [
  ...shareIds,
  'supplier.hhi',
  'buyer.hhi',
  'financier.hhi',
  'recipient.hhi',
  'loops.2',
  'loops.3',
  'loops.4',
  'loops.5',
  'loops.6',
] as const;
export type SignalId = (typeof signalIds)[number];

export const dialIds = ['circularity', 'concentration'] as const;
export type DialId = (typeof dialIds)[number];

export const levels = ['calm', 'watch', 'elevated', 'dot-com'] as const;
export type Level = (typeof levels)[number];

/** Why a value is null. */
export type UnknownReason =
  | 'no-flow'
  | 'no-finance-amount'
  | 'no-trade-amount'
  | 'no-control-tie'
  | 'component-too-large'
  | 'no-known-amount'
  | 'amounts-undisclosed'
  | 'no-revenue'
  | 'revenue-is-zero'
  | 'dotcom-zero'
  | 'dotcom-unknown'
  | 'nothing-known';

export type Measured =
  | { readonly value: number; readonly reason?: undefined }
  | { readonly value: null; readonly reason: UnknownReason };

/** Concentration of one side: HHI 0 to 10,000, the number of equal players that would give it, the share of the four largest. */
export interface Concentration {
  readonly hhi: Measured;
  readonly effectiveNumber: Measured;
  readonly cr4: Measured;
}

/** A sum of known amounts; `undisclosed` counts the links that it leaves out. */
export type KnownSum = Measured & { readonly undisclosed: number };

/** A ratio to revenue, and the figure that it took; `earliest` where no figure had ended by the day. */
export type RevenueRatio = Measured & {
  readonly revenue: {
    readonly usd: number;
    readonly asOf: string;
    readonly earliest: boolean;
  } | null;
};

export interface CompanySignals {
  readonly supplierHhi: Measured;
  readonly customerHhi: Measured;
  readonly committedUsd: KnownSum;
  readonly soldUsd: KnownSum;
  readonly vendorFinanceUsd: KnownSum;
  readonly vendorFinanceRatio: RevenueRatio;
  readonly commitmentBurden: RevenueRatio;
  readonly loops: number;
}

/** One step of a loop: all parallel links from one company to the next. `usd` is null where none has a known flow. */
export interface LoopStep {
  readonly from: string;
  readonly to: string;
  readonly usd: number | null;
  readonly linkIds: readonly string[];
}

/** A cycle of links with finance and trade on it, listed once. */
export interface Loop {
  /** The company ids in order, from the first in the alphabet, joined by `>`. */
  readonly id: string;
  readonly steps: readonly LoopStep[];
  /** The smallest known step; null where no step is known. */
  readonly bottleneckUsd: number | null;
}

export interface LoopCensus {
  /** Exact, or where `exact` says no, "at least". */
  readonly counts: Readonly<Record<LoopLength, number>>;
  readonly exact: Readonly<Record<LoopLength, boolean>>;
  /** Largest bottleneck first. */
  readonly list: readonly Loop[];
  /** False where the search stopped at its limit: there are loops that are not in the list. */
  readonly complete: boolean;
}

/** A signal against its dot-com range: 100 is the range's midpoint. Never cut. */
export interface SignalScore {
  readonly score: Measured;
  /** Against the larger dot-com value. */
  readonly low: number | null;
  /** Against the smaller dot-com value; null where that is 0. */
  readonly high: number | null;
}

export interface Dial {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The share of the dial's weight that is known, 0 to 1. */
  readonly known: number;
  readonly level: Level | null;
}

/** Everything that is measured of one state, before it is held against the dot-com era. */
export interface Measurement {
  readonly asOf: Day | null;
  readonly convention: Convention;
  readonly activeLinks: number;
  readonly flowLinks: number;
  readonly knownAmounts: number;
  readonly grossFlowUsd: number;
  readonly shares: Readonly<Record<ShareId, Measured>>;
  readonly concentration: Readonly<Record<Side, Concentration>>;
  readonly loops: LoopCensus;
}

export interface Score extends Measurement {
  readonly companies: Readonly<Record<string, CompanySignals>>;
  readonly signals: Readonly<Record<SignalId, SignalScore>>;
  readonly dials: Readonly<Record<DialId, Dial>>;
}

/** A signal's two dot-com values: what is documented, and with the purchases tied to vendor loans. */
export interface DotcomRange {
  readonly documented: number | null;
  readonly tied: number | null;
}
/** The dot-com era by the same code; `method` is the version of the method that it was computed with. */
export interface DotcomBaseline {
  readonly method: string;
  readonly signals: Readonly<Record<SignalId, DotcomRange>>;
}
