/** What the page and the scoring worker say to each other. */
import type { Day } from '#shared/model/day';
import type { Portfolio } from '#shared/model/portfolio';
import type { Convention, Dial, Score } from '#shared/model/score';
import type { Week } from '#shared/model/week';
import type { WeekReport } from '#shared/report/model';
import type { Span } from '#shared/report/week';

export interface WeekPoint {
  readonly week: Week;
  readonly day: Day;
  readonly circularity: Dial;
  readonly concentration: Dial;
}

export interface Jobs {
  readonly score: { input: { readonly asOf: Day; readonly convention: Convention }; output: Score };
  readonly weeks: {
    input: { readonly days: readonly Day[]; readonly convention: Convention };
    output: readonly WeekPoint[];
  };
  readonly report: { input: Span; output: WeekReport };
}
export type JobName = keyof Jobs;

export type Request =
  | { readonly kind: 'portfolio'; readonly portfolio: Portfolio }
  | {
      [J in JobName]: { readonly kind: J; readonly id: number; readonly input: Jobs[J]['input'] };
    }[JobName];

export type Response =
  | { readonly id: number; readonly ok: true; readonly output: Jobs[JobName]['output'] }
  | { readonly id: number; readonly ok: false; readonly message: string };
