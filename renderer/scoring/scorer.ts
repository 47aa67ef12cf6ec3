/** The page's end of the scoring worker. */
import type { Portfolio } from '#shared/model/portfolio';
import { useLedger } from '../store/ledger';
import type { JobName, Jobs, Request, Response } from './protocol';

interface Waiting {
  readonly done: (output: never) => void;
  readonly failed: (error: Error) => void;
  readonly progress: ((done: number) => void) | undefined;
}

/** A job under way. `cancel` makes its result fail; a job that has ended is left alone. */
export interface Running<J extends JobName> {
  readonly result: Promise<Jobs[J]['output']>;
  readonly cancel: () => void;
}

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const waiting = new Map<number, Waiting>();
let lastId = 0;
let sent: Portfolio | null = null;

const post = (request: Request) => worker.postMessage(request);

worker.onmessage = ({ data }: MessageEvent<Response>) => {
  const job = waiting.get(data.id);
  if (data.kind === 'progress') {
    job?.progress?.(data.done);
    return;
  }
  waiting.delete(data.id);
  if (data.kind === 'done') job?.done(data.output as never);
  else job?.failed(new Error(data.message));
};

/** Runs a job on the portfolio as it is now; what changed of it is handed over first. */
export function runJob<J extends JobName>(
  kind: J,
  input: Jobs[J]['input'],
  progress?: (done: number) => void,
): Running<J> {
  const { portfolio, lastChange } = useLedger.getState();
  if (sent !== portfolio) {
    if (lastChange !== null && lastChange.of === sent)
      post({ kind: 'change', change: lastChange.change });
    else post({ kind: 'portfolio', portfolio });
    sent = portfolio;
  }
  const id = ++lastId;
  const result = new Promise<Jobs[J]['output']>((done, failed) => {
    waiting.set(id, { done, failed, progress });
    post({ kind, id, input } as Request);
  });
  return { result, cancel: () => waiting.has(id) && post({ kind: 'cancel', id }) };
}
