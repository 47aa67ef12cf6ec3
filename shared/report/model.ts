/** A week's summary as data: it carries every figure, link and name that it speaks of, and no sentence. */
import type { Commitment } from '../model/commitment';
import type { Day } from '../model/day';
import type { Link, LinkState } from '../model/link';
import type {
  Convention,
  Dial,
  DialId,
  DotcomRange,
  Loop,
  SignalId,
  SignalScore,
} from '../model/score';
import type { Source } from '../model/source';
import type { Week } from '../model/week';

/** What befell a link between two closes. */
export type LinkEvent =
  | 'announced'
  | 'status'
  | 'ran-out'
  | 'superseded'
  /** It counts, or no longer does, because another link ended, began or superseded it. */
  | 'consequence';

export interface LinkChange {
  readonly linkId: string;
  readonly event: LinkEvent;
  /** The first day of what happened; null where it follows from another link. */
  readonly on: Day | null;
  readonly stateBefore: LinkState | null;
  readonly stateAfter: LinkState | null;
  readonly activeBefore: boolean;
  readonly activeAfter: boolean;
  /** Persons and parents tied to both ends on the closing day. */
  readonly tiedToBoth: readonly string[];
  /** Companies that both finance the receiving end and trade with it on the closing day. */
  readonly dualRoles: readonly string[];
}

export interface GrownLoop {
  readonly loop: Loop;
  readonly beforeUsd: number;
}

/** A company whose trade hangs on few others. */
export interface ConcentratedCompany {
  readonly companyId: string;
  readonly side: 'customers' | 'suppliers';
  /** 0 to 10,000. */
  readonly hhi: number;
  /** Its known trade on that side, USD. */
  readonly usd: number;
  readonly largestId: string;
  /** Share of the largest, 0 to 1. */
  readonly largestShare: number;
}

export interface SignalLine {
  readonly id: SignalId;
  readonly now: number | null;
  readonly before: number | null;
  readonly score: SignalScore;
  readonly dotcom: DotcomRange;
}

export interface WeekReport {
  readonly week: Week;
  /** The day on which it will close; left out where it has. `to` is then the day that it is told as of. */
  readonly closes?: Day;
  /** The close before this one, and this one. */
  readonly from: Day;
  readonly to: Day;
  readonly hour: number;
  readonly convention: Convention;
  readonly method: string;
  readonly portfolioName: string;
  readonly dials: Readonly<
    Record<DialId, { readonly now: Dial; readonly before: Dial; readonly dotcom: DotcomRange }>
  >;
  /** The signals that make up each dial. */
  readonly signals: Readonly<Record<DialId, readonly SignalLine[]>>;
  readonly changes: readonly LinkChange[];
  readonly headlines: readonly Commitment[];
  readonly loops: {
    readonly total: number;
    readonly complete: boolean;
    /** Loops of three companies and more, today and in the two dot-com networks. */
    readonly long: { readonly now: number; readonly dotcom: DotcomRange };
    readonly appeared: readonly Loop[];
    readonly grown: readonly GrownLoop[];
    readonly broken: readonly Loop[];
    readonly largest: readonly Loop[];
  };
  readonly concentrated: readonly ConcentratedCompany[];
  readonly coverage: {
    readonly activeLinks: number;
    readonly flowLinks: number;
    readonly knownAmounts: number;
    readonly grossFlowUsd: number;
    /** Active links whose best source is an aggregator, and those without a source. */
    readonly tier3Only: number;
    readonly unsourced: number;
  };
  /** Everything that the ids above stand for. */
  readonly names: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, Link>>;
  readonly sources: Readonly<Record<string, Source>>;
}
