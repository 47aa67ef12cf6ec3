/** Weeks → their summaries: each of two states, as they were known at its close and at the close before. Pure, and slow. */
import { attribute, attributionSeed } from '#shared/engine/attribution/attribute';
import type { Alert } from '#shared/model/alert';
import type { Change } from '#shared/model/change';
import type { Day } from '#shared/model/day';
import { knownOn } from '#shared/model/known';
import type { Portfolio } from '#shared/model/portfolio';
import type { Settings } from '#shared/model/settings';
import type { Thesis } from '#shared/model/thesis';
import type { Week } from '#shared/model/week';
import { weekReport } from '#shared/report/week';
import { languageOf, languages } from '#shared/text/languages';
import { reportMarkdown } from '#shared/text/markdown';
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
  for (const { week, from, to } of task.weeks) {
    const [before, now] = [from, to].map(({ asOf, instant }) => ({
      asOf,
      portfolio: knownOn(task.portfolio, task.changes, asOf, instant),
    })) as [State, State];
    yield { week, ...told(task, week, before, now), state: now.portfolio };
  }
}

interface State {
  readonly asOf: Day;
  readonly portfolio: Portfolio;
}

function told(
  { settings }: WriteTask,
  _week: Week,
  before: State,
  now: State,
): Pick<Composed, 'summary' | 'text' | 'headline'> {
  const { convention, weekClose, language } = settings;
  const { t, f } = languages[languageOf(language, [])];
  const scale = yardstick();
  const span = { from: before.asOf, to: now.asOf, hour: weekClose.hour, convention };
  const report = weekReport(now.portfolio, span, scale);
  const state = { portfolio: now.portfolio, convention, yardstick: scale };
  const attribution = attribute(
    { ...state, asOf: span.from },
    { ...state, asOf: span.to },
    { seed: attributionSeed },
  );
  return {
    summary: { ...report, attribution },
    text: reportMarkdown(report, attribution, t, f),
    headline: t.weekly.headline(report, f),
  };
}
