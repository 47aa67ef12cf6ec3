/** A scenario: a story about money, and what an expert would say of it. The expected values are worked out by hand. */
import type { Day } from '../../model/day';
import type { Portfolio } from '../../model/portfolio';
import type {
  CompanySignals,
  Convention,
  Dial,
  DialId,
  RevenueRatio,
  ShareId,
  Side,
  SignalId,
  UnknownReason,
} from '../../model/score';

/** A value, or the reason why there is none. */
export type Figure = number | UnknownReason;

type CompanyFigure = Exclude<keyof CompanySignals, 'loops'>;
type CompanySum = 'committedUsd' | 'soldUsd' | 'vendorFinanceUsd';

export interface ExpectedCompany extends Partial<Record<CompanyFigure, Figure>> {
  readonly loops?: number;
  readonly undisclosed?: Partial<Readonly<Record<CompanySum, number>>>;
  /** The figure that its ratios took. */
  readonly revenue?: RevenueRatio['revenue'];
}

/** What is expected of one state. What is left out is not looked at; `loops` and `active` are complete lists. */
export interface Expected {
  readonly on: Day | null;
  readonly under: Convention;
  /** How the values follow from the facts. */
  readonly because: string;
  /** Ids of the active links, in alphabetical order. */
  readonly active?: readonly string[];
  readonly flowLinks?: number;
  readonly knownAmounts?: number;
  readonly grossFlowUsd?: number;
  readonly shares?: Partial<Readonly<Record<ShareId, Figure>>>;
  readonly hhi?: Partial<Readonly<Record<Side, Figure>>>;
  readonly effectiveNumber?: Partial<Readonly<Record<Side, Figure>>>;
  readonly cr4?: Partial<Readonly<Record<Side, Figure>>>;
  /** Every loop by its id, with its bottleneck in USD. */
  readonly loops?: Readonly<Record<string, number | null>>;
  /** Of a loop by its id: the links on each step. */
  readonly loopLinks?: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly companies?: Readonly<Record<string, ExpectedCompany>>;
  /** Scores against `roundEra`, whose midpoints are round. */
  readonly signals?: Partial<Readonly<Record<SignalId, Figure>>>;
  readonly dials?: Partial<Readonly<Record<DialId, Partial<Dial>>>>;
}

export interface Scenario {
  readonly title: string;
  /** What happens, and why it matters. */
  readonly facts: string;
  /** Why these links and these amounts. */
  readonly intent: string;
  readonly portfolio: Portfolio;
  readonly expected: readonly Expected[];
}

/** Under the default convention, over the whole period. */
export const always = { on: null, under: 'binding' } as const;

/** Under the default convention, on a day. */
export const on = (day: Day) => ({ on: day, under: 'binding' }) as const;
