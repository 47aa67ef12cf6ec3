/** What the page and the scoring worker say to each other. */
import type { Past } from '#shared/engine/explain/past';
import type { Exposure } from '#shared/engine/holdings/exposure';
import type { Reading } from '#shared/engine/reading';
import type { HopFlow } from '#shared/engine/stress/flows';
import type { Verification } from '#shared/model/attribution';
import type { Bands } from '#shared/model/band';
import type { Change } from '#shared/model/change';
import type { Day } from '#shared/model/day';
import type { Explanation, Figure, FigureState, Weighing } from '#shared/model/explain';
import type { Position } from '#shared/model/holdings';
import type { Lines } from '#shared/model/lines';
import type { Portfolio } from '#shared/model/portfolio';
import type { ConventionTable, NullModel } from '#shared/model/robustness';
import type { Scenarios } from '#shared/model/scenario';
import type { Convention, Dial, Score, SignalId } from '#shared/model/score';
import type { Shock, Stress, StressBoundId } from '#shared/model/stress';
import type { Week } from '#shared/model/week';
import type { Told } from '#shared/report/differences';
import type { Differences } from '#shared/report/differencesModel';
import type { WeekReport } from '#shared/report/model';
import type { WeekSummary } from '#shared/report/summaryModel';
import type { Span } from '#shared/report/week';

export interface WeekPoint {
  readonly week: Week;
  readonly day: Day;
  /** Links with a known amount: how much the dials of that week rest on. */
  readonly knownAmounts: number;
  readonly circularity: Dial;
  readonly concentration: Dial;
}

/** What a shock does, and which way each loss runs. */
export interface StressAnswer {
  readonly stress: Stress;
  readonly flows: Readonly<Record<StressBoundId, readonly HopFlow[]>>;
}

export interface SignalPoint {
  readonly day: Day;
  readonly values: Readonly<Record<SignalId, number | null>>;
}

interface ScoredState {
  readonly asOf: Day;
  readonly convention: Convention;
}

export type CompanyScores = Pick<Score, 'companies' | 'loops'>;

export interface Verdict {
  readonly table: ConventionTable;
  readonly chance: NullModel;
}

export interface Jobs {
  /** The quick look after an edit: both dials alone. */
  readonly dials: { input: ScoredState; output: Reading['dials'] };
  readonly companies: { input: ScoredState; output: CompanyScores };
  readonly weeks: {
    input: { readonly days: readonly Day[]; readonly convention: Convention };
    output: readonly WeekPoint[];
  };
  readonly report: { input: Span; output: WeekReport };
  /** The report of a span with its bands, attribution and what to verify; without them where the portfolio is long. */
  readonly summary: {
    input: Span & Lines & { readonly scenarios: Scenarios };
    output: WeekSummary;
  };
  /** What a shock does; it names only what the portfolio holds. */
  readonly stress: { input: ScoredState & { readonly shock: Shock }; output: StressAnswer };
  /** Every signal at each of these days. */
  readonly signals: {
    input: { readonly days: readonly Day[]; readonly convention: Convention };
    output: readonly SignalPoint[];
  };
  /** Two summaries with their ledgers: neither need be the portfolio. */
  readonly differences: {
    input: { readonly before: Told; readonly after: Told };
    output: Differences;
  };
  /** Does the verdict survive other conventions, and chance? Long. */
  readonly verdict: {
    input: ScoredState & { readonly draws: number; readonly seed: number };
    output: Verdict;
  };
  readonly verifyNext: {
    input: ScoredState & { readonly today: Day };
    output: readonly Verification[];
  };
  /** What a figure is made of. */
  readonly explain: { input: FigureState & { readonly figure: Figure }; output: Explanation };
  /** What each link weighs on a figure, and its band. Long. */
  readonly weigh: {
    input: FigureState & {
      readonly figure: Figure;
      readonly draws: number;
      readonly seed: number;
    };
    output: Weighing;
  };
  /** What the user's positions hang on. */
  readonly exposure: {
    input: ScoredState & { readonly positions: readonly Position[] };
    output: Exposure;
  };
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
  /** What changed since the last portfolio, in place of all of it. */
  | { readonly kind: 'change'; readonly change: Pick<Change, 'rows' | 'name'> }
  /** The dot-com era, once. */
  | { readonly kind: 'past'; readonly past: Past }
  | { readonly kind: 'cancel'; readonly id: number }
  /** What takes long rests until a change comes, for a moment at most. */
  | { readonly kind: 'hold' }
  | JobRequest;

export type Response =
  | { readonly kind: 'done'; readonly id: number; readonly output: Jobs[JobName]['output'] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  /** 0 to 1. */
  | { readonly kind: 'progress'; readonly id: number; readonly done: number };
