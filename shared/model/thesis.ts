/** A dated thesis: what the user expects, how surely, and what would confirm or refute it by when. Locked once set. */
import * as z from 'zod';
import { type ConditionCheck, condition } from './alert';
import { isDay } from './day';
import { identifier, text } from './fields';

const day = z.string().refine(isDay, { params: { code: 'not-a-date' } });

/** In the user's own words; with a condition it is decided by the figures, without one by the user. */
export const evidenceFor = z.object({ words: text, condition: condition.nullable() });
export type EvidenceFor = Readonly<z.infer<typeof evidenceFor>>;

export const outcomes = ['confirmed', 'refuted'] as const;
export const verdict = z.object({
  outcome: z.enum(outcomes),
  on: day,
  by: z.enum(['figures', 'user']),
});
export type Verdict = Readonly<z.infer<typeof verdict>>;

export const thesis = z.object({
  id: identifier,
  claim: identifier,
  /** How likely the user holds it, 0 to 1. */
  probability: z.number().min(0).max(1),
  setOn: day,
  due: day,
  confirms: evidenceFor,
  refutes: evidenceFor,
  verdict: verdict.nullable(),
});
export type Thesis = Readonly<z.infer<typeof thesis>>;

/** A thesis at a close. `brier`: (probability − outcome)², 0 the best, 1 the worst; null while it is undecided. */
export interface ThesisCheck {
  readonly thesis: Thesis;
  readonly daysLeft: number;
  readonly confirms: ConditionCheck | null;
  readonly refutes: ConditionCheck | null;
  readonly brier: number | null;
}
