/** What the page and the scoring worker say to each other. */
import type { Bands } from '#shared/model/band';
import type { Day } from '#shared/model/day';
import type { Portfolio } from '#shared/model/portfolio';
import type { Convention, Dial, Score } from '#shared/model/score';
import type { Week } from '#shared/model/week';
import type { WeekReport } from '#shared/report/model';
import type { Span } from '#shared/report/week';

export interface WeekPoint {
  readonly week: Week;
  readonly day: Day;
  /** Links with a known amount: how much the dials of that week rest on. */
  readonly knownAmounts: number;
  readonly circularity: Dial;
  readonly concentration: Dial;
}

interface ScoredState {
  readonly asOf: Day;
  readonly convention: Convention;
}

export interface Jobs {
  readonly score: { input: ScoredState; output: Score };
  readonly weeks: {
    input: { readonly days: readonly Day[]; readonly convention: Convention };
    output: readonly WeekPoint[];
  };
  readonly report: { input: Span; output: WeekReport };
  /** Long: it reports its progress and can be cancelled. */
  readonly bands: {
    input: ScoredState & { readonly draws: number; readonly seed: number };
    output: Bands;
  };
}
export type JobName = keyof Jobs;

type JobRequest = {
  [J in JobName]: { readonly kind: J; readonly id: number; readonly input: Jobs[J]['input'] };
}[JobName];

export type Request =
  | { readonly kind: 'portfolio'; readonly portfolio: Portfolio }
  | { readonly kind: 'cancel'; readonly id: number }
  | JobRequest;

export type Response =
  | { readonly kind: 'done'; readonly id: number; readonly output: Jobs[JobName]['output'] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  /** 0 to 1. */
  | { readonly kind: 'progress'; readonly id: number; readonly done: number };
