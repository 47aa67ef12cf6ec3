/** What a language is told for the sentences of what a correction changes, or of how two weeks differ. */
import type { LinkState } from '../../model/link';
import type { DialId, SignalId } from '../../model/score';
import type { LinkDifference, Pair } from '../../report/differencesModel';
import type { Count } from '../plural';
import type { Amount, GoalWords, LinkWords, Move } from './words';

export interface CorrectionWords {
  readonly issue: Count;
  /** The issue that it corrects; 0: the first. */
  readonly of: Count;
  readonly reason: string;
}

export interface FigureWords extends Pair<string | null> {
  readonly of:
    | { readonly kind: 'dial'; readonly id: DialId }
    | { readonly kind: 'signal'; readonly id: SignalId };
  /** null where an end is unknown. */
  readonly move: Move | null;
}

export interface LinkDifferenceWords {
  readonly what: LinkDifference['what'];
  /** As it stands after; as it stood before, where it is gone. */
  readonly link: LinkWords;
  /** Where it was revised: the amounts, null: undisclosed. */
  readonly amount: Pair<Amount | null> | null;
  /** Where it was revised. */
  readonly state: Pair<LinkState | null> | null;
  /** What else was revised: names of fields. */
  readonly fields: readonly string[];
  readonly counts: Pair<boolean>;
}

export interface HeadlineDifferenceWords extends Pair<GoalWords | null> {
  readonly company: string;
}

export interface LoopDifferenceWords {
  readonly appeared: Count;
  readonly gone: Count;
  readonly complete: boolean;
}
