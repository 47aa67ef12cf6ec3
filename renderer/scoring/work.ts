/** What the scoring worker can do: one function a job, each from the portfolio and its input alone. */
import methodFile from '#assets/method.json';
import totalBaseline from '#generated/dotcom-baseline.json';
import perYearBaseline from '#generated/dotcom-baseline-per-year.json';
import { VerificationRun } from '#shared/engine/attribution/verifyNext';
import { explain } from '#shared/engine/explain/explain';
import { WeighingRun } from '#shared/engine/explain/weighing';
import { worldOf } from '#shared/engine/explain/world';
import { exposure } from '#shared/engine/holdings/exposure';
import { graphOf, signalInput } from '#shared/engine/measure';
import { seededRandom } from '#shared/engine/random';
import { readDials } from '#shared/engine/reading';
import { conventionTable } from '#shared/engine/robustness/conventions';
import { NullModelRun } from '#shared/engine/robustness/nullModel';
import { scoreCompanies } from '#shared/engine/score';
import { loops } from '#shared/engine/signals/loops';
import { BandRun } from '#shared/engine/uncertainty/bands';
import type { FigureState } from '#shared/model/explain';
import type { Portfolio } from '#shared/model/portfolio';
import type { DotcomBaseline } from '#shared/model/score';
import { weekOf } from '#shared/model/week';
import { parseMethod } from '#shared/parse/method';
import { differences } from '#shared/report/differences';
import { summarySeeds } from '#shared/report/longParts';
import { weekSummarySteps } from '#shared/report/summary';
import { weekReport } from '#shared/report/week';
import type { JobName, Jobs, WeekPoint } from './protocol';

const method = parseMethod(methodFile);
const baselines = {
  total: totalBaseline as unknown as DotcomBaseline,
  'per-year': perYearBaseline as unknown as DotcomBaseline,
};
const yardstick = { baseline: baselines.total, method };
const worldIn = (portfolio: Portfolio, state: FigureState) =>
  worldOf(portfolio, state, { baseline: baselines[state.basis ?? 'total'], method });

/** A long job says after each small step how far it is, 0 to 1; now and then others come in here. Throws where cancelled. */
export type Progress = (done: number) => Promise<void>;

type Work = {
  readonly [J in JobName]: (
    portfolio: Portfolio,
    input: Jobs[J]['input'],
    progress: Progress,
  ) => Jobs[J]['output'] | Promise<Jobs[J]['output']>;
};

export const work: Work = {
  dials: (portfolio, state) => readDials(graphOf(portfolio, state), yardstick).dials,

  companies: (portfolio, state) => scoreCompanies(portfolio, state),

  weeks: async (portfolio, { days, convention }, progress) => {
    const points: WeekPoint[] = [];
    for (const day of days) {
      const graph = graphOf(portfolio, { asOf: day, convention });
      const { dials, knownAmounts } = readDials(graph, yardstick);
      points.push({ week: weekOf(day), day, knownAmounts, ...dials });
      await progress(points.length / days.length);
    }
    return points;
  },

  report: (portfolio, span) => weekReport({ before: portfolio, now: portfolio }, span, yardstick),

  summary: async (portfolio, span, progress) => {
    const { from, to, hour, convention, week, closes, alerts, theses } = span;
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
    });
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await progress(step.value);
    }
  },

  differences: (_, { before, after }) => differences(before, after),

  explain: (portfolio, { figure, ...state }) => explain(worldIn(portfolio, state), figure),

  weigh: async (portfolio, { figure, draws, seed, ...state }, progress) => {
    const random = seededRandom(seed);
    const run = new WeighingRun(worldIn(portfolio, state), figure, { draws, seed, random });
    while (run.done < run.size) {
      run.step();
      await progress(run.done / run.size);
    }
    return run.result();
  },

  exposure: (portfolio, { positions, ...state }) => {
    const graph = graphOf(portfolio, state);
    return exposure(positions, graph, loops(signalInput(graph)).list);
  },

  bands: async (portfolio, { draws, seed, ...state }, progress) => {
    const run = new BandRun(graphOf(portfolio, state), yardstick, seededRandom(seed), draws);
    while (run.done < draws) {
      run.step(1);
      await progress(run.done / draws);
    }
    return run.bands(seed);
  },

  verdict: async (portfolio, { draws, seed, ...state }, progress) => {
    const table = conventionTable(portfolio, state.asOf, { baselines, method });
    const run = new NullModelRun(portfolio, state, { draws, seed });
    while (run.done < draws) {
      run.step(1);
      await progress(run.done / draws);
    }
    return { table, chance: run.result() };
  },

  verifyNext: async (portfolio, { today, ...state }, progress) => {
    const run = new VerificationRun({ portfolio, ...state, yardstick }, today);
    while (run.done < run.size) {
      run.step(1);
      await progress(run.done / run.size);
    }
    return run.result();
  },
};
