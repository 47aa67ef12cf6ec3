/** A figure told in full: what it is of, what went in, which links it rests on. Values and codes, no sentences. */
import type { Band } from './band';
import type { Day } from './day';
import type { EraFigure, EraNetwork, EraNetworkId, EraRecipe } from './explainEra';
import type { ListedFigure, ListedRecipe } from './explainListed';
import type { HoldingFigure, StressFigure, WhatIfRecipe } from './explainWhatIf';
import type { Position } from './holdings';
import type { Basis } from './robustness';
import type {
  Convention,
  DialId,
  DotcomRange,
  Level,
  Measured,
  SignalId,
  UnknownReason,
} from './score';

export const companyFigureIds = [
  'committedUsd',
  'soldUsd',
  'vendorFinanceUsd',
  'commitmentBurden',
  'vendorFinanceRatio',
  'customerHhi',
  'supplierHhi',
  'largestCustomer',
  'largestSupplier',
  'loops',
  'loopsShare',
] as const;
export type CompanyFigureId = (typeof companyFigureIds)[number];

export const rungIds = ['headline', 'revised', 'binding', 'paid'] as const;
export type RungId = (typeof rungIds)[number];

export const coverageIds = ['grossFlowUsd', 'activeLinks', 'knownAmounts', 'loops'] as const;
export type CoverageId = (typeof coverageIds)[number];

/** Power in megawatts, as links and headlines name it. */
export const dueUnits = ['usd', 'mw'] as const;
export type DueUnit = (typeof dueUnits)[number];

/** Which figure. */
export type Figure =
  | { readonly of: 'dial'; readonly id: DialId }
  | { readonly of: 'signal'; readonly id: SignalId }
  | { readonly of: 'company'; readonly id: CompanyFigureId; readonly companyId: string }
  /** The ladder counts what is binding, whatever the convention. */
  | {
      readonly of: 'rung';
      readonly id: RungId;
      readonly unit: DueUnit;
      readonly companyId: string;
    }
  | { readonly of: 'coverage'; readonly id: CoverageId }
  /** The smallest known step of a loop. */
  | { readonly of: 'loop'; readonly id: string }
  /** What falls due in a year: what one company pays or is paid, or all of them. */
  | {
      readonly of: 'due';
      readonly id: DueUnit;
      readonly year: number;
      readonly company: { readonly id: string; readonly side: 'pays' | 'is-paid' } | null;
    }
  | EraFigure
  | ListedFigure
  | StressFigure
  | HoldingFigure;

/** The state that a figure is read in. */
export interface FigureState {
  readonly asOf: Day;
  readonly convention: Convention;
  readonly basis?: Basis;
  /** A dot-com network in place of the portfolio: all of its years, whatever the day and the convention. */
  readonly network?: EraNetworkId;
  /** What the user holds: for figures of holdings alone. */
  readonly positions?: readonly Position[];
}

/** `own`: an indicator's, which its recipe names. */
export type FigureUnit = 'points' | 'share' | 'hhi' | 'count' | 'usd' | 'mw' | 'times' | 'own';

/** Why a figure is not known. */
export type FigureReason =
  | UnknownReason
  /** The company, the loop or the headline is not there in this state. */
  | 'not-there'
  | 'not-stated'
  | 'no-payment-known'
  | 'no-loop'
  | 'no-price'
  | 'no-reading'
  | 'not-scored'
  | 'no-path'
  | 'other-convention'
  | 'no-size';

export type FigureValue =
  | { readonly value: number; readonly reason?: undefined }
  | { readonly value: null; readonly reason: FigureReason };

/** One signal's part in a dial. */
export interface DialPart {
  readonly signal: SignalId;
  readonly value: Measured;
  readonly dotcom: DotcomRange;
  /** 100 × value over the midpoint of its dot-com range; not cut. */
  readonly score: number | null;
  readonly weight: number;
}

/** What a figure is made of, so that it can be made again: `made` in `shared/engine/explain/made.ts`. */
export type Recipe =
  | { readonly how: 'mean'; readonly parts: readonly DialPart[]; readonly cutAt: number }
  | {
      readonly how: 'share';
      readonly part: number;
      readonly whole: number;
      readonly unit: 'usd' | 'count';
    }
  /** Known amounts by company, largest first. */
  | {
      readonly how: 'hhi';
      readonly players: readonly { readonly companyId: string; readonly usd: number }[];
    }
  /** A sum over the links that it rests on: of what each `counts`. */
  | { readonly how: 'sum' }
  | { readonly how: 'count'; readonly count: number }
  | {
      readonly how: 'ratio';
      readonly sum: number | null;
      readonly revenue: {
        readonly usd: number;
        readonly asOf: string;
        readonly earliest: boolean;
        readonly sourceIds: readonly string[];
      } | null;
    }
  | {
      readonly how: 'least';
      readonly steps: readonly {
        readonly from: string;
        readonly to: string;
        readonly usd: number | null;
      }[];
    }
  /** Said by a headline. */
  | {
      readonly how: 'stated';
      readonly headlineId: string;
      readonly amount: number | null;
      readonly sourceIds: readonly string[];
    }
  | EraRecipe
  | ListedRecipe
  | WhatIfRecipe;

/** A link that a figure rests on. */
export interface Resting {
  readonly linkId: string;
  /**
   * `part`: it is in the figure; `whole`: in what the figure is a share of, and no more; `condition`: by being there at
   * all; `way`: a loss comes by it to what is in the figure.
   */
  readonly role: 'part' | 'whole' | 'condition' | 'way';
  /** How much of it is in the figure, in the unit of its sum; null where it is not disclosed or counts by being there. */
  readonly counts: number | null;
}

export interface Explanation {
  readonly figure: Figure;
  readonly value: FigureValue;
  readonly unit: FigureUnit;
  readonly recipe: Recipe | null;
  /** Largest part first. A link that is not here does not move the figure. */
  readonly links: readonly Resting[];
  /** Links that belong here and whose amount is not disclosed. */
  readonly undisclosed: number;
  /** null: no figure of the dot-com networks stands beside it. */
  readonly dotcom: DotcomRange | null;
  /** Against the dot-com range, for signals. */
  readonly score: number | null;
  /** Of a dial. */
  readonly level: Level | null;
  /** Where it is of a dot-com network: whom its links are between. */
  readonly era: EraNetwork | null;
  /** False where a count stopped at its limit: at least so many. */
  readonly exact: boolean;
}

/** The figure with a link less the figure without it; null where it would be unknown without it: all of it rests on that one. */
export interface RestingWeight {
  readonly linkId: string;
  readonly weight: number | null;
}

export interface Weighing {
  /** The heaviest first. */
  readonly weights: readonly RestingWeight[];
  /** 5th to 95th percentile of rescorings; null where the figure is unknown or no amount moves it. */
  readonly band: Band | null;
  readonly draws: number;
}
