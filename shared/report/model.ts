/** A week's report as data: it carries every figure, link and name that it speaks of, and no sentence. */
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
export const linkEvents = [
  'announced',
  /** Announced earlier, and entered in the ledger only now. */
  'recorded',
  'status',
  /** Its amount, term, ends or kind were corrected. */
  'revised',
  /** It is no longer in the ledger. */
  'removed',
  'ran-out',
  'superseded',
  /** It counts, or no longer does, because another link ended, began or superseded it. */
  'consequence',
] as const;
export type LinkEvent = (typeof linkEvents)[number];

/** Someone with a control tie to both ends of a link. */
export interface TiedHolder {
  readonly holderId: string;
  readonly linkIds: readonly string[];
}

export const tradeRoles = ['customer', 'supplier', 'both'] as const;
/** A company that both finances the receiving end of a link and trades with it. */
export interface DualRole {
  readonly companyId: string;
  /** What it is to the receiving end in trade. */
  readonly as: (typeof tradeRoles)[number];
  /** Known sums, USD; null where none is known. */
  readonly financeUsd: number | null;
  readonly tradeUsd: number | null;
  readonly financeLinkIds: readonly string[];
  readonly tradeLinkIds: readonly string[];
}

export interface LinkChange {
  readonly linkId: string;
  readonly event: LinkEvent;
  /** The first day of what happened; null where it follows from another link or from an entry in the ledger. */
  readonly on: Day | null;
  readonly stateBefore: LinkState | null;
  readonly stateAfter: LinkState | null;
  readonly activeBefore: boolean;
  readonly activeAfter: boolean;
  /** Persons and parents tied to both ends on the closing day. */
  readonly tiedToBoth: readonly TiedHolder[];
  readonly dualRoles: readonly DualRole[];
  /** Loops that it lies on at this close, and those of them that are new. */
  readonly onLoops: number;
  readonly onNewLoops: number;
  /** The link that supersedes it, where that is what happened. */
  readonly supersededBy: string | null;
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

export interface DialLine {
  readonly now: Dial;
  readonly before: Dial;
  /** Points; null where an end is unknown. */
  readonly change: number | null;
  readonly dotcom: DotcomRange;
}

export interface SignalLine {
  readonly id: SignalId;
  readonly now: number | null;
  readonly before: number | null;
  readonly change: number | null;
  readonly score: SignalScore;
  /** Its score is above where the dial cuts it: what moves it no longer moves the dial. */
  readonly cut: boolean;
  readonly dotcom: DotcomRange;
}

export interface LoopNews {
  readonly total: number;
  readonly totalBefore: number;
  readonly complete: boolean;
  /** Loops of three companies and more, today and in the two dot-com networks. */
  readonly long: { readonly now: number; readonly dotcom: DotcomRange };
  readonly appeared: readonly Loop[];
  readonly grown: readonly GrownLoop[];
  readonly broken: readonly Loop[];
  readonly largest: readonly Loop[];
}

export interface Coverage {
  readonly activeLinks: number;
  readonly flowLinks: number;
  /** Money links with and without a known amount. */
  readonly knownAmounts: number;
  readonly undisclosed: number;
  readonly grossFlowUsd: number;
  /** Active links whose best source is an aggregator, and those without a source. */
  readonly tier3Only: number;
  readonly unsourced: number;
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
  /** A signal's score is cut here before it enters its dial. */
  readonly cutAt: number;
  readonly portfolioName: string;
  readonly dials: Readonly<Record<DialId, DialLine>>;
  /** The signals that make up each dial. */
  readonly signals: Readonly<Record<DialId, readonly SignalLine[]>>;
  readonly changes: readonly LinkChange[];
  /** How many links changed, and how many of them began or ceased to count. */
  readonly changed: { readonly links: number; readonly counting: number };
  readonly headlines: readonly Commitment[];
  readonly loops: LoopNews;
  readonly concentrated: readonly ConcentratedCompany[];
  readonly coverage: Coverage;
  /** Everything that the ids above stand for; a link that left the ledger stands as it last was. */
  readonly names: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, Link>>;
  readonly sources: Readonly<Record<string, Source>>;
}
