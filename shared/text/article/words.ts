/**
 * What a language is told for each sentence of a summary: names, figures already written, and codes. A language turns
 * each of these into whole sentences of its own; nothing is put together across languages.
 */
import type { ChangeGroup } from '../../model/attribution';
import type { LinkKind, LinkState } from '../../model/link';
import type { Convention, DialId, Level, SignalId } from '../../model/score';
import type { DualRole, LinkEvent } from '../../report/model';
import type { Count } from '../plural';

/** `same`: less than would show in the figure. */
export interface Move {
  readonly way: 'up' | 'down' | 'same';
  readonly by: string;
}

export interface Amount {
  /** `least`: best is the low end; `most`: the high end; `about`: between them. */
  readonly form: 'exact' | 'least' | 'most' | 'about';
  readonly text: string;
}

/** A link with its ends by name. */
export interface LinkWords {
  readonly kind: LinkKind;
  readonly from: string;
  readonly to: string;
  /** null: undisclosed. */
  readonly amount: Amount | null;
  readonly capacity: string | null;
  readonly end: string | null;
}

export interface DialWords {
  readonly id: DialId;
  /** null: unknown. */
  readonly score: string | null;
  readonly move: Move | null;
}

export interface HeadlineWords {
  /** The day as of which a week that is still open is told; null: it has closed. */
  readonly openAsOf: string | null;
  readonly link: LinkWords | null;
  /** It began to count; false: it no longer does. */
  readonly counts: boolean;
  /** All links that began or ceased to count; null where it is the only one. */
  readonly all: Count | null;
  readonly dials: readonly [DialWords, DialWords];
}

export interface StandingWords extends DialWords {
  /** The week is still open: it stands nowhere yet. */
  readonly open: boolean;
  readonly level: Level;
}

export interface BandWords {
  readonly id: DialId;
  readonly low: string;
  readonly high: string;
  /** The week's move is no larger than half of the band: it may be less than the doubt. null: no move is known. */
  readonly within: boolean | null;
}

/** Signals beyond the cut that moved without their dial. */
export interface CutWords {
  readonly id: DialId;
  readonly cutAt: string;
  readonly signals: readonly {
    readonly id: SignalId;
    readonly value: string;
    readonly move: Move;
  }[];
}

export interface GroupWords {
  readonly group: ChangeGroup;
  /** The dials that it moved. */
  readonly moves: readonly { readonly id: DialId; readonly move: Move }[];
}

export interface EventWords extends LinkWords {
  readonly event: LinkEvent;
  readonly on: string | null;
  readonly stateBefore: LinkState | null;
  readonly stateAfter: LinkState | null;
  readonly before: boolean;
  readonly after: boolean;
  /** The amount before a correction, where that is what changed. */
  readonly amountBefore: Amount | null;
  readonly superseding: LinkWords | null;
}

export interface RoleWords {
  readonly company: string;
  readonly of: string;
  readonly as: DualRole['as'];
  /** What it is as a financier. */
  readonly kind: 'investor' | 'lender' | 'financier';
  readonly financeUsd: string | null;
  readonly tradeUsd: string | null;
}

/** `off`: it lies on no loop and pulled circularity down; `closes`: it closes new loops; `on`: it lies on some. */
export type LoopPart = 'off' | 'closes' | 'on';

export interface DueWords {
  readonly from: string;
  readonly to: string;
  readonly usd: string | null;
  readonly power: string | null;
  readonly links: Count;
  readonly undisclosed: Count;
}

/** A headline: null where the sum or the power was not given. */
export interface GoalWords {
  readonly usd: string | null;
  readonly power: string | null;
  readonly day: string | null;
}

export interface BindingWords {
  /** Of the headline in force. Shares are null where there is nothing to divide by. */
  readonly usd: string | null;
  readonly share: string | null;
  readonly power: string | null;
  readonly powerShare: string | null;
  readonly links: Count;
  readonly undisclosed: Count;
}

export interface EraWords {
  readonly id: DialId;
  readonly score: string;
  readonly low: string;
  readonly high: string;
  /** Against the range of the two dot-com networks. */
  readonly place: 'below' | 'within' | 'above';
}

export interface CoverageWords {
  readonly convention: Convention;
  readonly active: Count;
  readonly flows: Count;
  readonly known: Count;
  readonly undisclosed: Count;
  readonly gross: string;
  readonly tier3: Count;
  readonly unsourced: Count;
}

/** A line of the user's, and how it stands. Values are written as their dial or signal is. */
export type AlertWords =
  | {
      readonly kind: 'level';
      readonly of:
        | { readonly kind: 'dial'; readonly id: DialId }
        | { readonly kind: 'signal'; readonly id: SignalId }
        | { readonly kind: 'burden'; readonly company: string };
      readonly side: 'above' | 'below';
      readonly level: string;
      readonly value: string | null;
      readonly before: string | null;
    }
  | {
      readonly kind: 'new-loop';
      readonly company: string | null;
      readonly loops: Count;
      readonly met: boolean | null;
    }
  | {
      readonly kind: 'falls-due';
      readonly company: string | null;
      readonly days: Count;
      readonly links: readonly LinkWords[];
      readonly met: boolean | null;
    };

export interface ThesisWords {
  readonly claim: string;
  readonly probability: string;
  readonly due: string;
  /** Below zero: so many days past its day. */
  readonly daysLeft: Count;
  readonly outcome: 'confirmed' | 'refuted' | null;
  readonly brier: string | null;
}

/** What would confirm or refute a thesis: in the user's words, by a condition, or by both. */
export interface SignWords {
  readonly sign: 'confirms' | 'refutes';
  readonly words: string;
  readonly condition: string | null;
  /** null: the figures cannot tell. */
  readonly met: boolean | null;
}
