/** Why the dials and signals moved between two states, what each link weighs in one, and which link most needs a better source. */
import {
  type DialId,
  dialIds,
  type Measured,
  type ShareId,
  type Side,
  shareIds,
  sides,
} from './score';
import type { Source } from './source';

/** What a change can come from. Definitions: `shared/engine/attribution/moves.ts`. */
export const changeGroups = ['new', 'revised', 'time', 'method'] as const;
export type ChangeGroup = (typeof changeGroups)[number];
export type LinkGroup = Exclude<ChangeGroup, 'method'>;

/** What befell a link, more closely than its group. */
export type MoveCause =
  /** new: announced between the two days; or older than that, and not in the ledger before. */
  | 'announced'
  | 'recorded'
  /** revised: a status that came between the two days or was corrected; other content; no longer in the ledger. */
  | 'status'
  | 'revised'
  | 'removed'
  /** time: its term is over; or a date known only to the month or year began. */
  | 'run-out'
  | 'date-begun';

export type AttributedSignalId = ShareId | `${Side}.hhi`;
export type MeasureId = DialId | AttributedSignalId;

const hhiIds = sides.map((side) => `${side}.hhi` as const);
/** The seven shares and the four HHIs. Loops are counted, not split: what appeared and what broke is listed instead. */
export const attributedSignalIds: readonly AttributedSignalId[] = [...shareIds, ...hhiIds];
export const measureIds: readonly MeasureId[] = [...dialIds, ...attributedSignalIds];

/** A part of a change, in the unit of its dial or signal; null where an end of the change is unknown. */
export type Part =
  | { readonly value: number; readonly reason?: undefined }
  | { readonly value: null; readonly reason: PartReason };
export type PartReason = 'unknown-before' | 'unknown-after' | 'unknown-both';

export interface LinkPart {
  readonly linkId: string;
  readonly part: Part;
}

export interface GroupPart {
  readonly part: Part;
  /** Largest first; they sum to the group's part. The method has none. */
  readonly links: readonly LinkPart[];
}

/** One dial or signal: its value at both ends, and its change split. The four parts sum to the change. */
export interface Split {
  readonly before: Measured;
  readonly after: Measured;
  readonly change: Part;
  readonly parts: Readonly<Record<ChangeGroup, GroupPart>>;
}

/** A link whose part in the scoring differs between the two states. */
export interface LinkMove {
  readonly linkId: string;
  readonly group: LinkGroup;
  readonly cause: MoveCause;
}

export interface Attribution {
  readonly dials: Readonly<Record<DialId, Split>>;
  readonly signals: Readonly<Record<AttributedSignalId, Split>>;
  /** By link id. */
  readonly moves: readonly LinkMove[];
  /** Orders drawn for the links of a group; null where every order is in the result. */
  readonly drawnOrders: Readonly<Record<LinkGroup, number | null>>;
}

/** The dial with a link less the dial without it; null where the dial is unknown, or is without the link: all of it rests on that one. */
export type Weight =
  | { readonly value: number; readonly reason?: undefined }
  | { readonly value: null; readonly reason: 'unknown' | 'unknown-without' };

export interface LinkWeight {
  readonly linkId: string;
  readonly dials: Readonly<Record<DialId, Weight>>;
}

/** A link that a better source would help, with everything that its rank is made of. */
export interface Verification {
  readonly linkId: string;
  /** doubt × effect; the list is in falling order of it. */
  readonly priority: number;
  readonly doubt: number;
  /** In points of a dial: the largest of the weights and swings below; the dial itself where all of it rests on the link. */
  readonly effect: number;
  /** (high − low) / best, or what stands for it where the amount is not disclosed. */
  readonly spread: { readonly value: number; readonly disclosed: boolean };
  /** Its best source: the lowest tier, then the newest. null: unsourced, and weighed as the worst tier. */
  readonly source: {
    readonly id: string;
    readonly tier: Source['tier'];
    readonly ageYears: number | null;
  } | null;
  readonly tierFactor: number;
  readonly ageFactor: number;
  /** Leave-one-out weight, and how far the dial moves over the amount's range; null where it is unknown. */
  readonly dials: Readonly<
    Record<DialId, { readonly weight: Weight; readonly swing: number | null }>
  >;
}
