/** A week's summary, and how two of them differ. */
import { differences } from '#shared/report/differences';
import { summarySeeds } from '#shared/report/longParts';
import { weekSummarySteps } from '#shared/report/summary';
import type { Work } from '../work';
import { yardstick } from '../yardstick';

export const telling: Pick<Work, 'summary' | 'differences'> = {
  summary: async (portfolio, span, progress) => {
    const { from, to, hour, convention, week, closes, alerts, theses, scenarios } = span;
    const close = { portfolio, knownOn: null };
    const steps = weekSummarySteps({
      before: { ...close, asOf: from },
      now: { ...close, asOf: to },
      hour,
      open: week !== undefined && closes !== undefined ? { week, closes } : undefined,
      convention,
      yardstick,
      seeds: summarySeeds,
      alerts,
      theses,
      scenarios,
    });
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await progress(step.value);
    }
  },

  differences: (_, { before, after }) => differences(before, after),
};
