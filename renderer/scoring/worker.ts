/** Scores off the page's main thread: keeps the portfolio that it was last given, and answers its jobs. */
import { applyChange } from '#shared/model/change';
import type { Portfolio } from '#shared/model/portfolio';
import { takePast } from './past';
import type { JobName, Jobs, Request, Response } from './protocol';
import { work } from './work';

class Cancelled extends Error {}

let portfolio: Portfolio | null = null;
const cancelled = new Set<number>();
/** A long job works this long before others may come in. */
const sliceMs = 20;
/** And rests so long at most where an edit is on its way. */
const holdMs = 150;
let heldUntil = 0;
const say = (response: Response) => self.postMessage(response);

/** A turn of the event loop, so that a cancel or another job can come in between. */
const turn = (ms = 0) => new Promise((resume) => setTimeout(resume, ms));

async function run<J extends JobName>(kind: J, id: number, input: Jobs[J]['input']): Promise<void> {
  if (portfolio === null) throw new Error('no portfolio yet');
  let pausedAt = performance.now();
  const output = await work[kind](portfolio, input, async (done) => {
    if (performance.now() - pausedAt < sliceMs) return;
    say({ kind: 'progress', id, done });
    await turn();
    while (performance.now() < heldUntil) await turn(10);
    if (cancelled.delete(id)) throw new Cancelled();
    pausedAt = performance.now();
  });
  say({ kind: 'done', id, output });
}

self.onmessage = ({ data }: MessageEvent<Request>) => {
  switch (data.kind) {
    case 'portfolio':
      portfolio = data.portfolio;
      return;
    case 'hold':
      heldUntil = performance.now() + holdMs;
      return;
    case 'change':
      heldUntil = 0;
      portfolio = portfolio && applyChange(portfolio, data.change);
      return;
    case 'past':
      takePast(data.past);
      return;
    case 'cancel':
      cancelled.add(data.id);
      return;
    default:
      run(data.kind, data.id, data.input).catch((error: unknown) => {
        const message = error instanceof Cancelled ? 'cancelled' : String(error);
        say({ kind: 'failed', id: data.id, message });
      });
  }
};
