/** Weeks → their summaries: each of two states, as they were known at its close and at the close before. Pure, and slow. */
import type { Alert } from '#shared/model/alert';
import type { Bands } from '#shared/model/band';
import type { Change } from '#shared/model/change';
import type { Day } from '#shared/model/day';
import { knownOn } from '#shared/model/known';
import type { Portfolio } from '#shared/model/portfolio';
import type { Settings } from '#shared/model/settings';
import type { Thesis } from '#shared/model/thesis';
import type { Week } from '#shared/model/week';
import { type Corrects, corrected } from '#shared/report/corrected';
import { summarySeeds } from '#shared/report/longParts';
import { weekSummary } from '#shared/report/summary';
import { article } from '#shared/text/article/article';
import { languageOf } from '#shared/text/languageNames';
import { languages } from '#shared/text/languages';
import { articleMarkdown } from '#shared/text/markdown';
import { yardstick } from '../cli/yardstick';

/** A close: the user's day, and the instant (ISO, UTC) until which what was entered was known. */
export interface Close {
  readonly asOf: Day;
  readonly instant: string;
}

export interface WeekTask {
  readonly week: Week;
  readonly from: Close;
  readonly to: Close;
  /** What it corrects; left out of a first issue. */
  readonly corrects?: Corrects;
}

/** Everything that the writing rests on, so that it can be done on another thread. */
export interface WriteTask {
  readonly portfolio: Portfolio;
  /** Oldest first. */
  readonly changes: readonly Change[];
  /** With the language settled: another thread may know the system's less well. */
  readonly settings: Settings;
  readonly alerts: readonly Alert[];
  readonly theses: readonly Thesis[];
  readonly weeks: readonly WeekTask[];
}

export interface Composed {
  readonly week: Week;
  /** Figures, for the file; the text, in the user's language; the sentence that a notification bears. */
  readonly summary: unknown;
  readonly text: string;
  readonly headline: string;
  /** The portfolio as it was known at the close. */
  readonly state: Portfolio;
}

export function* composeWeeks(task: WriteTask): Generator<Composed> {
  const { settings, alerts, theses } = task;
  const { t, f } = languages[languageOf(settings.language, [])];
  const known = ({ asOf, instant }: Close) => ({
    portfolio: knownOn(task.portfolio, task.changes, asOf, instant),
    asOf,
    knownOn: asOf,
  });
  let last: { readonly close: Close; readonly bands: Bands | null } | null = null;
  for (const { week, from, to, corrects } of task.weeks) {
    const now = known(to);
    const first = weekSummary({
      // The close before is mostly the one whose bands were drawn a moment ago.
      before: { ...known(from), bands: isSame(last?.close, from) ? (last?.bands ?? null) : null },
      now,
      hour: settings.weekClose.hour,
      convention: settings.convention,
      yardstick: yardstick(),
      seeds: summarySeeds,
      alerts,
      theses,
    });
    const summary = corrects
      ? corrected({ summary: first, state: now.portfolio }, corrects)
      : first;
    last = { close: to, bands: summary.bands?.now ?? null };
    const told = article(summary, t, f);
    yield {
      week,
      summary,
      text: articleMarkdown(told, t),
      headline: told.headline.text,
      state: now.portfolio,
    };
  }
}

const isSame = (one: Close | undefined, other: Close): boolean =>
  one?.asOf === other.asOf && one.instant === other.instant;
