/** Scores off the page's main thread: keeps the portfolio that it was last given, and answers its jobs. */
import methodFile from '#assets/method.json';
import baseline from '#generated/dotcom-baseline.json';
import { graphOf } from '#shared/engine/measure';
import { seededRandom } from '#shared/engine/random';
import { score } from '#shared/engine/score';
import { BandRun } from '#shared/engine/uncertainty/bands';
import type { Portfolio } from '#shared/model/portfolio';
import type { DotcomBaseline } from '#shared/model/score';
import { weekOf } from '#shared/model/week';
import { parseMethod } from '#shared/parse/method';
import { weekReport } from '#shared/report/week';
import type { JobName, Jobs, Request, Response } from './protocol';

const yardstick = {
  baseline: baseline as unknown as DotcomBaseline,
  method: parseMethod(methodFile),
};

/** What a long job needs to be a good neighbour: it says how far it is, lets others in, and stops on false. */
type Progress = (done: number) => Promise<boolean>;

type Work = {
  readonly [J in JobName]: (
    portfolio: Portfolio,
    input: Jobs[J]['input'],
    progress: Progress,
  ) => Jobs[J]['output'] | Promise<Jobs[J]['output']>;
};

class Cancelled extends Error {}
const drawsAtOnce = 250;

const work: Work = {
  score: (portfolio, state) => score(portfolio, state, yardstick),
  weeks: (portfolio, { days, convention }) =>
    days.map((day) => {
      const { dials, knownAmounts } = score(portfolio, { asOf: day, convention }, yardstick);
      return { week: weekOf(day), day, knownAmounts, ...dials };
    }),
  report: (portfolio, input) => weekReport(portfolio, input, yardstick),
  bands: async (portfolio, { draws, seed, ...state }, progress) => {
    const run = new BandRun(graphOf(portfolio, state), yardstick, seededRandom(seed), draws);
    while (run.done < draws) {
      run.step(drawsAtOnce);
      if (!(await progress(run.done / draws))) throw new Cancelled();
    }
    return run.bands(seed);
  },
};

let portfolio: Portfolio | null = null;
const cancelled = new Set<number>();
const say = (response: Response) => self.postMessage(response);

/** A turn of the event loop, so that a cancel or another job can come in between. */
const turn = () => new Promise((resume) => setTimeout(resume));

async function run<J extends JobName>(kind: J, id: number, input: Jobs[J]['input']): Promise<void> {
  if (portfolio === null) throw new Error('no portfolio yet');
  const output = await work[kind](portfolio, input, async (done) => {
    say({ kind: 'progress', id, done });
    await turn();
    return !cancelled.delete(id);
  });
  say({ kind: 'done', id, output });
}

self.onmessage = ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'portfolio') {
    portfolio = data.portfolio;
  } else if (data.kind === 'cancel') {
    cancelled.add(data.id);
  } else {
    run(data.kind, data.id, data.input).catch((error: unknown) => {
      const message = error instanceof Cancelled ? 'cancelled' : String(error);
      say({ kind: 'failed', id: data.id, message });
    });
  }
};
