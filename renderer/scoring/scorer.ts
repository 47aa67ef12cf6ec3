/** The page's end of the scoring worker. */
import type { Portfolio } from '#shared/model/portfolio';
import { useLedger } from '../store/ledger';
import type { JobName, Jobs, Request, Response } from './protocol';

interface Waiting {
  readonly done: (output: never) => void;
  readonly failed: (error: Error) => void;
}

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const waiting = new Map<number, Waiting>();
let lastId = 0;
let sent: Portfolio | null = null;

worker.onmessage = ({ data }: MessageEvent<Response>) => {
  const job = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.ok) job?.done(data.output as never);
  else job?.failed(new Error(data.message));
};

/** Runs a job on the portfolio as it is now; the portfolio is handed over once for each change of it. */
export function runJob<J extends JobName>(
  kind: J,
  input: Jobs[J]['input'],
): Promise<Jobs[J]['output']> {
  const { portfolio } = useLedger.getState();
  const post = (request: Request) => worker.postMessage(request);
  if (sent !== portfolio) {
    post({ kind: 'portfolio', portfolio });
    sent = portfolio;
  }
  const id = ++lastId;
  return new Promise((done, failed) => {
    waiting.set(id, { done, failed });
    post({ kind, id, input } as Request);
  });
}
