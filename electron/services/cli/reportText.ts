/** A week's summary as a text to take away, told from two states of the ledger: as it was known at each close, or all on one day. */
import { type SummaryFormat, summaryText } from '#shared/export/summaryText';
import type { Change } from '#shared/model/change';
import type { Day } from '#shared/model/day';
import { knownOn } from '#shared/model/known';
import type { Lines } from '#shared/model/lines';
import type { Portfolio } from '#shared/model/portfolio';
import type { Scenarios } from '#shared/model/scenario';
import type { Settings } from '#shared/model/settings';
import type { Week } from '#shared/model/week';
import { summarySeeds } from '#shared/report/longParts';
import { weekSummary } from '#shared/report/summary';
import { weekSpan } from '#shared/report/week';
import type { Language } from '#shared/text/languages';
import { yardstick } from './yardstick';

export interface Told extends Lines {
  readonly portfolio: Portfolio;
  readonly changes: readonly Change[];
  readonly scenarios: Scenarios;
  /** null: each close as known then. */
  readonly knownOn: Day | null;
}

export function reportText(
  { portfolio, changes, knownOn: known, alerts, theses, scenarios }: Told,
  week: Week,
  { convention, weekClose }: Settings,
  format: SummaryFormat,
  today: Day,
  { t, f }: Language,
): string {
  const { from, to, hour, closes } = weekSpan(week, weekClose, today);
  const close = (asOf: Day) => {
    const day = known ?? asOf;
    return { portfolio: knownOn(portfolio, changes, day), asOf, knownOn: day };
  };
  const summary = weekSummary({
    before: close(from),
    now: close(to),
    hour,
    open: closes === undefined ? undefined : { week, closes },
    convention,
    yardstick: yardstick(),
    seeds: summarySeeds,
    alerts,
    theses,
    scenarios,
  });
  return summaryText(summary, format, t, f);
}
