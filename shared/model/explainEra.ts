/** Figures that hold today against the dot-com era, and what they are made of: scores, indicators, twins. */
import type { Company } from './company';
import type { Link } from './link';
import type { IndicatorMethod } from './method';
import type { DotcomRange, SignalId } from './score';
import type { Source } from './source';

/** The dot-com network as it is documented, or with the purchases tied to vendor loans. */
export const eraNetworkIds = ['documented', 'tied'] as const;
export type EraNetworkId = (typeof eraNetworkIds)[number];

/** What a figure of the era is told with: its links, and who they and their sources are. */
export interface EraNetwork {
  readonly links: readonly Link[];
  readonly companies: readonly Company[];
  readonly sources: readonly Source[];
}

export const indicatorFigureIds = ['today', 'score', 'months'] as const;
export type IndicatorFigureId = (typeof indicatorFigureIds)[number];

export const twinFigureIds = ['likeness', 'times', 'ofRevenue', 'ofFlow'] as const;
export type TwinFigureId = (typeof twinFigureIds)[number];

export type EraFigure =
  /** A signal's, 100 being the middle of its dot-com range. */
  | { readonly of: 'score'; readonly id: SignalId }
  | {
      readonly of: 'indicator';
      readonly id: IndicatorFigureId;
      readonly indicatorId: string;
    }
  /** Of a link: how alike its nearest twin is, and its size for who pays and for its network. */
  | { readonly of: 'twin'; readonly id: TwinFigureId; readonly linkId: string };

/** An indicator's own words, which are data: its definition, how it is measured against the era, where it comes from. */
export interface Reading {
  readonly unit: string;
  readonly definition: string;
  readonly note: string;
  readonly today: { readonly value: number; readonly date: string } | null;
  readonly method: IndicatorMethod | null;
  readonly sources: readonly Omit<Source, 'id'>[];
}

export type EraRecipe =
  | {
      readonly how: 'against';
      readonly signal: SignalId;
      readonly value: number | null;
      readonly dotcom: DotcomRange;
      /** Against the larger and the smaller of the two. */
      readonly low: number | null;
      readonly high: number | null;
    }
  | ({ readonly how: 'read' } & Reading)
  | ({ readonly how: 'between' } & Reading)
  /** null: they are not known. */
  | ({ readonly how: 'crossed'; readonly months: readonly string[] | null } & Reading)
  | {
      readonly how: 'likeness';
      /** What both ends of the twin are called. */
      readonly twin: { readonly from: string; readonly to: string };
      /** 0 equal, 1 opposite; null: not known of one of the two, which counts as half. */
      readonly parts: readonly {
        readonly trait: 'kind' | 'size' | 'dualRole' | 'vendorFinance';
        readonly unlike: number | null;
        readonly weight: number;
      }[];
    }
  /** How many times the larger is the smaller. */
  | {
      readonly how: 'factor';
      readonly one: number;
      readonly other: number;
      readonly unit: 'share' | 'usd';
    };
