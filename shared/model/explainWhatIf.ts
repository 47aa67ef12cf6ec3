/** The figures of a shock and of the user's holdings, and what each is made of. */
import type { DialId, SignalId } from './score';
import type { Shock, StressBoundId } from './stress';

/** Of a bound as a whole: lost, withheld by the shocked themselves, passed on by others; companies, hops and loops. */
export const stressTotalIds = [
  'lostUsd',
  'cutUsd',
  'passedOnUsd',
  'hit',
  'hops',
  'loopsBroken',
] as const;
export type StressTotalId = (typeof stressTotalIds)[number];

/** What falls due before any shock: by all, or to one company. */
type BeforeShock =
  | { readonly id: 'owedUsd' }
  | { readonly id: 'receivesUsd'; readonly companyId: string };

type AfterShock = { readonly shock: Shock; readonly bound: StressBoundId } & (
  | { readonly id: StressTotalId }
  | { readonly id: 'dialAfter'; readonly dial: DialId }
  | { readonly id: 'signalAfter'; readonly signal: SignalId }
  | { readonly id: 'companyLost' | 'companyUnpaid'; readonly companyId: string }
  /** Lost at a hop, at hop 0 what the shocked leave unpaid: by some companies, or by all. `andLater`: at it and all later ones. */
  | {
      readonly id: 'atHop';
      readonly hop: number;
      readonly andLater: boolean;
      readonly companyIds: readonly string[] | null;
    }
  | { readonly id: 'flow'; readonly hop: number; readonly from: string; readonly to: string }
);
export type StressFigure = { readonly of: 'stress' } & (BeforeShock | AfterShock);
export type StressFigureId = StressFigure['id'];

/** Its positions are the user's, and come with the state: `FigureState.positions`. */
export type HoldingFigure = { readonly of: 'holding' } & (
  | { readonly id: 'total' | 'watched' | 'elsewhere' | 'unstated' | 'core' }
  | {
      readonly id: 'direct' | 'funds' | 'held' | 'orders' | 'onCompany';
      readonly companyId: string;
    }
  | { readonly id: 'loop'; readonly loopId: string }
  | { readonly id: 'position' | 'inLedger'; readonly positionId: string }
);
export type HoldingFigureId = HoldingFigure['id'];

/** `base × factor` is what it brings. */
export interface Row {
  readonly name:
    | { readonly companyId: string }
    | { readonly fund: string }
    | { readonly hop: number };
  readonly base: number;
  readonly factor: number;
}

export type WhatIfRecipe =
  /** Summed, a share of `whole`, or counted. */
  | {
      readonly how: 'rows';
      readonly to: 'sum' | 'share' | 'count';
      readonly rows: readonly Row[];
      readonly whole: number;
    }
  /** What there was before, less what is left. */
  | { readonly how: 'less'; readonly before: number; readonly left: number }
  /** What a company leaves unpaid: what is called off, and of the rest what it can't pay. */
  | {
      readonly how: 'clearing';
      readonly bound: StressBoundId;
      readonly calledOffUsd: number;
      readonly owesUsd: number;
      /** The largest share that the shock lets it pay. */
      readonly share: number;
      /** All that it can pay while nothing is lost; null: no limit is known, or it has nothing to spare by this bound. */
      readonly ableUsd: number | null;
      readonly lostUsd: number;
    };
