/**
 * What the scoring worker can do: one function a job, each from the portfolio and its input alone. What the Overview does not
 * ask for is loaded with the first job of its kind.
 */
import { VerificationRun } from '#shared/engine/attribution/verifyNext';
import { graphOf, measure, signalValue } from '#shared/engine/measure';
import { seededRandom } from '#shared/engine/random';
import { readDials } from '#shared/engine/reading';
import { conventionTable } from '#shared/engine/robustness/conventions';
import { NullModelRun } from '#shared/engine/robustness/nullModel';
import { scoreCompanies } from '#shared/engine/score';
import { BandRun } from '#shared/engine/uncertainty/bands';
import type { Portfolio } from '#shared/model/portfolio';
import { type SignalId, signalIds } from '#shared/model/score';
import { weekOf } from '#shared/model/week';
import { weekReport } from '#shared/report/week';
import type { JobName, Jobs, SignalPoint, WeekPoint } from './protocol';
import { baselines, method, yardstick } from './yardstick';

/** A long job says after each small step how far it is, 0 to 1; now and then others come in here. Throws where cancelled. */
export type Progress = (done: number) => Promise<void>;

export type Work = {
  readonly [J in JobName]: (
    portfolio: Portfolio,
    input: Jobs[J]['input'],
    progress: Progress,
  ) => Jobs[J]['output'] | Promise<Jobs[J]['output']>;
};

const explaining = async () => (await import('./onDemand/explaining')).explaining;
const telling = async () => (await import('./onDemand/telling')).telling;
const supposing = async () => (await import('./onDemand/supposing')).supposing;

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

  explain: async (...asked) => (await explaining()).explain(...asked),
  weigh: async (...asked) => (await explaining()).weigh(...asked),
  summary: async (...asked) => (await telling()).summary(...asked),
  differences: async (...asked) => (await telling()).differences(...asked),
  stress: async (...asked) => (await supposing()).stress(...asked),
  exposure: async (...asked) => (await supposing()).exposure(...asked),
};
