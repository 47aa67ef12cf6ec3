/** Scores off the page's main thread: keeps the portfolio that it was last given, and answers one job after the other. */

import methodFile from '#assets/method.json';
import baseline from '#generated/dotcom-baseline.json';
import { score } from '#shared/engine/score';
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

type Work = {
  readonly [J in JobName]: (portfolio: Portfolio, input: Jobs[J]['input']) => Jobs[J]['output'];
};

const work: Work = {
  score: (portfolio, state) => score(portfolio, state, yardstick),
  weeks: (portfolio, { days, convention }) =>
    days.map((day) => {
      const { dials } = score(portfolio, { asOf: day, convention }, yardstick);
      return { week: weekOf(day), day, ...dials };
    }),
  report: (portfolio, input) => weekReport(portfolio, input, yardstick),
};

let portfolio: Portfolio | null = null;

function run<J extends JobName>(kind: J, input: Jobs[J]['input']): Jobs[J]['output'] {
  if (portfolio === null) throw new Error('no portfolio yet');
  return work[kind](portfolio, input);
}

self.onmessage = ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'portfolio') {
    portfolio = data.portfolio;
    return;
  }
  const answer = (response: Response) => self.postMessage(response);
  try {
    answer({ id: data.id, ok: true, output: run(data.kind, data.input) });
  } catch (error) {
    answer({
      id: data.id,
      ok: false,
      message: error instanceof Error ? error.message : String(error),
    });
  }
};
