/** What the user watches for, beside the portfolio: alerts, and theses, which are locked once set. Kept with its schema. */
import * as z from 'zod';
import { alert } from './alert';
import { type Thesis, thesis } from './thesis';

export const lines = z.object({
  alerts: z.array(alert).readonly(),
  theses: z.array(thesis).readonly(),
});
export type Lines = Readonly<z.infer<typeof lines>>;
export const noLines: Lines = { alerts: [], theses: [] };

/** Why lines can't follow others: a thesis once set can be decided, and nothing else. */
export interface LockedThesis {
  readonly thesisId: string;
  readonly why: 'removed' | 'altered' | 'decided-again' | 'twice';
}

/** Every thesis of `before` must still be there, word for word; only a verdict may have come. */
export function lockedTheses(before: Lines, after: Lines): LockedThesis[] {
  const twice = after.theses
    .filter(({ id }, at) => after.theses.findIndex((other) => other.id === id) !== at)
    .map(({ id }): LockedThesis => ({ thesisId: id, why: 'twice' }));
  const broken = before.theses.flatMap((old): LockedThesis[] => {
    const now = after.theses.find(({ id }) => id === old.id);
    if (now === undefined) return [{ thesisId: old.id, why: 'removed' }];
    if (wordsOf(now) !== wordsOf(old)) return [{ thesisId: old.id, why: 'altered' }];
    const same = JSON.stringify(now.verdict) === JSON.stringify(old.verdict);
    return old.verdict === null || same ? [] : [{ thesisId: old.id, why: 'decided-again' }];
  });
  return [...twice, ...broken];
}

function wordsOf({ id, claim, probability, setOn, due, confirms, refutes }: Thesis): string {
  return JSON.stringify([id, claim, probability, setOn, due, confirms, refutes]);
}

/** (probability − outcome)², outcome 1 where confirmed: G. W. Brier, Monthly Weather Review 78:1 (1950). null: undecided. */
export function brier({ probability, verdict }: Thesis): number | null {
  if (verdict === null) return null;
  return (probability - (verdict.outcome === 'confirmed' ? 1 : 0)) ** 2;
}

/** Over all decided theses; null while there is none. 0.25 is what a coin would get. */
export function meanBrier(theses: readonly Thesis[]): number | null {
  const scores = theses.map(brier).filter((score) => score !== null);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
