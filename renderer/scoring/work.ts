/** What the scoring worker can do: one function a job, each from the portfolio and its input alone. */
import methodFile from '#assets/method.json';
import totalBaseline from '#generated/dotcom-baseline.json';
import perYearBaseline from '#generated/dotcom-baseline-per-year.json';
import { VerificationRun } from '#shared/engine/attribution/verifyNext';
import { explain } from '#shared/engine/explain/explain';
import { isOfEra } from '#shared/engine/explain/past';
import { WeighingRun } from '#shared/engine/explain/weighing';
import { worldOf } from '#shared/engine/explain/world';
import { exposure } from '#shared/engine/holdings/exposure';
import { graphOf, measure, signalInput, signalValue } from '#shared/engine/measure';
import { seededRandom } from '#shared/engine/random';
import { readDials } from '#shared/engine/reading';
import { conventionTable } from '#shared/engine/robustness/conventions';
import { NullModelRun } from '#shared/engine/robustness/nullModel';
import { scoreCompanies } from '#shared/engine/score';
import { loops } from '#shared/engine/signals/loops';
import { hopFlows } from '#shared/engine/stress/flows';
import { stress } from '#shared/engine/stress/stress';
import { BandRun } from '#shared/engine/uncertainty/bands';
import type { Figure, FigureState } from '#shared/model/explain';
import type { Portfolio } from '#shared/model/portfolio';
import { partOf } from '#shared/model/scenario';
import { type DotcomBaseline, type SignalId, signalIds } from '#shared/model/score';
import type { StressBoundId } from '#shared/model/stress';
import { weekOf } from '#shared/model/week';
import { parseMethod } from '#shared/parse/method';
import { differences } from '#shared/report/differences';
import { summarySeeds } from '#shared/report/longParts';
import { weekSummarySteps } from '#shared/report/summary';
import { weekReport } from '#shared/report/week';
import { pastWhenGiven } from './past';
import type { JobName, Jobs, SignalPoint, WeekPoint } from './protocol';

const method = parseMethod(methodFile);
const baselines = {
  total: totalBaseline as unknown as DotcomBaseline,
  'per-year': perYearBaseline as unknown as DotcomBaseline,
};
const yardstick = { baseline: baselines.total, method };
async function worldIn(portfolio: Portfolio, figure: Figure, state: FigureState) {
  const past = isOfEra(figure, state) ? await pastWhenGiven() : null;
  return worldOf(portfolio, state, { baseline: baselines[state.basis ?? 'total'], method }, past);
}

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

  // What it names may be gone by the time its turn comes.
  stress: (portfolio, { shock: wanted, ...state }) => {
    const { shock } = partOf(wanted, portfolio);
    const found = stress(portfolio, state, shock, yardstick);
    const flows = (id: StressBoundId) => hopFlows(found, id, shock, portfolio.links);
    return {
      stress: found,
      flows: { cushioned: flows('cushioned'), passThrough: flows('passThrough') },
    };
  },

  signals: async (portfolio, { days, convention }, progress) => {
    const points: SignalPoint[] = [];
    for (const day of days) {
      const state = { asOf: day, convention };
      const measured = measure(graphOf(portfolio, state), state);
      const values = signalIds.map((id) => [id, signalValue(measured, id)]);
      points.push({ day, values: Object.fromEntries(values) as Record<SignalId, number | null> });
      await progress(points.length / days.length);
    }
    return points;
  },

  differences: (_, { before, after }) => differences(before, after),

  explain: async (portfolio, { figure, ...state }) =>
    explain(await worldIn(portfolio, figure, state), figure),

  weigh: async (portfolio, { figure, draws, seed, ...state }, progress) => {
    const random = seededRandom(seed);
    const world = await worldIn(portfolio, figure, state);
    const run = new WeighingRun(world, figure, { draws, seed, random });
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
