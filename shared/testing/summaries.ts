/** Weekly summaries for tests: of the starter portfolio as known at each close, or of any two ledgers. */

import { knownOn } from '../model/known';
import type { Portfolio } from '../model/portfolio';
import type { Week } from '../model/week';
import { summarySeeds } from '../report/longParts';
import { type SummaryInput, weekSummary } from '../report/summary';
import type { WeekSummary } from '../report/summaryModel';
import { weekSpan } from '../report/week';
import { asset, yardstick } from './yardstick';

const close = { weekday: 5, hour: 18 };

/** Of a ledger at each end; one ledger twice unless told. Few draws: bands are tested elsewhere. */
export function summaryInput(
  week: Week,
  now: Portfolio,
  before: Portfolio = now,
  more: Partial<SummaryInput> = {},
): SummaryInput {
  const { from, to, hour } = weekSpan(week, close);
  return {
    before: { portfolio: before, asOf: from, knownOn: null },
    now: { portfolio: now, asOf: to, knownOn: null },
    hour,
    convention: 'binding',
    yardstick,
    seeds: summarySeeds,
    alerts: [],
    theses: [],
    draws: 20,
    ...more,
  };
}

export const summaryOf = (...input: Parameters<typeof summaryInput>): WeekSummary =>
  weekSummary(summaryInput(...input));

const starter = asset('starter-portfolio');

/** The starter portfolio as it was known at both closes. */
export function starterInput(week: Week, more: Partial<SummaryInput> = {}): SummaryInput {
  const { from, to } = weekSpan(week, close);
  const known = (asOf: string) => ({
    portfolio: knownOn(starter, [], asOf),
    asOf,
    knownOn: asOf,
  });
  const input = summaryInput(week, starter);
  return { ...input, before: known(from), now: known(to), ...more };
}
