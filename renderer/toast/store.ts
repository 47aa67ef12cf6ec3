/** The one quiet word on what was just done. A newer one takes its place. */
import { create } from 'zustand';
import type { Steps } from '#shared/api';
import type { What } from '#shared/model/what';
import { useLedger } from '../store/ledger';

/** What the button of a toast takes back or makes again; gone once another step is next. */
export interface Offer {
  readonly which: keyof Steps;
  readonly id: string;
}

export type Toast =
  | {
      readonly kind: 'step';
      readonly how: 'done' | 'undone' | 'redone';
      readonly what: What;
      readonly offer: Offer;
    }
  | { readonly kind: 'said'; readonly text: string; readonly offer: Offer | null }
  /** Stays until it is put away. */
  | { readonly kind: 'failure'; readonly text: string };

export const useToast = create<{ readonly toast: Toast | null }>(() => ({ toast: null }));

export function showToast(toast: Toast): void {
  useToast.setState({ toast });
}

export function closeToast(): void {
  useToast.setState({ toast: null });
}

/** Tells of each change once it is kept, save an import, which has more to say of itself. */
export function tellOfChanges(): void {
  useLedger.subscribe(({ lastKept: change, steps }, before) => {
    if (change === null || change === before.lastKept) return;
    if (change.undoes !== undefined) {
      if (steps.redo) tell('undone', 'redo', steps.redo);
    } else if (steps.undo && change.by?.kind !== 'import') {
      tell(change.redoes === undefined ? 'done' : 'redone', 'undo', steps.undo);
    }
  });
}

type Step = NonNullable<Steps[keyof Steps]>;

function tell(how: 'done' | 'undone' | 'redone', which: keyof Steps, { id, what }: Step): void {
  showToast({ kind: 'step', how, what, offer: { which, id } });
}
