/** The user's own lines and theses, held against a week: pure lookups in what the summary and its states say. */
import type { Alert, AlertCheck, Condition, ConditionCheck } from '../model/alert';
import { type Day, lastDay } from '../model/day';
import { brier } from '../model/lines';
import { type Link, linkFamily } from '../model/link';
import type { DialId, Loop, SignalId } from '../model/score';
import type { Thesis, ThesisCheck } from '../model/thesis';
import { daysBetween, shiftDay } from '../model/week';

/** One close, as conditions look at it; null where a figure is unknown. */
export interface Sight {
  dial(id: DialId): number | null;
  signal(id: SignalId): number | null;
  /** Commitments over a year's revenue, as on the company's page. */
  burden(companyId: string): number | null;
}

export interface Sights {
  readonly now: Sight;
  readonly before: Sight;
  readonly close: Day;
  /** Active links at the close. */
  readonly active: readonly Link[];
  readonly appeared: readonly Loop[];
  /** False where the search for loops stopped at its limit. */
  readonly loopsComplete: boolean;
}

export function checkCondition(condition: Condition, sights: Sights): ConditionCheck {
  switch (condition.kind) {
    case 'dial':
      return beyond(condition, (sight) => sight.dial(condition.dial), sights);
    case 'signal':
      return beyond(condition, (sight) => sight.signal(condition.signal), sights);
    case 'burden':
      return beyond(condition, (sight) => sight.burden(condition.companyId), sights);
    case 'new-loop':
      return newLoop(condition.companyId, sights);
    case 'falls-due':
      return fallsDue(condition, sights);
  }
}

export const checkAlert = (alert: Alert, sights: Sights): AlertCheck => ({
  alert,
  ...checkCondition(alert.condition, sights),
});

export function checkThesis(thesis: Thesis, sights: Sights): ThesisCheck {
  const check = (condition: Condition | null) => condition && checkCondition(condition, sights);
  return {
    thesis,
    daysLeft: daysBetween(sights.close, thesis.due),
    confirms: check(thesis.confirms.condition),
    refutes: check(thesis.refutes.condition),
    brier: brier(thesis),
  };
}

function beyond(
  { side, level }: { readonly side: 'above' | 'below'; readonly level: number },
  read: (sight: Sight) => number | null,
  { now, before }: Sights,
): ConditionCheck {
  const value = read(now);
  const met = value === null ? null : side === 'above' ? value > level : value < level;
  return { met, value, before: read(before), loopIds: [], linkIds: [] };
}

function newLoop(companyId: string | null, { appeared, loopsComplete }: Sights): ConditionCheck {
  const found = appeared.filter(
    ({ steps }) => companyId === null || steps.some(({ from }) => from === companyId),
  );
  const met = found.length > 0 ? true : loopsComplete ? false : null;
  return { met, value: null, before: null, loopIds: found.map(({ id }) => id), linkIds: [] };
}

/** The term of a purchase, a lease, a swap or a loan ends within the days. Where no term is known nothing can be said. */
function fallsDue(
  { companyId, days }: { readonly companyId: string | null; readonly days: number },
  { active, close }: Sights,
): ConditionCheck {
  const owed = active.filter(
    ({ kind, from, to }) =>
      (linkFamily(kind) === 'trade' || kind === 'credit') &&
      (companyId === null || from === companyId || to === companyId),
  );
  const until = shiftDay(close, days);
  const due = owed.filter(({ end }) => {
    const last = end === null ? null : lastDay(end);
    return last !== null && last > close && last <= until;
  });
  const untold = owed.length > 0 && owed.every(({ end }) => end === null);
  const met = due.length > 0 ? true : untold ? null : false;
  return { met, value: null, before: null, loopIds: [], linkIds: due.map(({ id }) => id) };
}
