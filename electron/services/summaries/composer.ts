/** Where the writing is done: on a thread of its own in the app, on this one for the command line and tests. */
import { Worker } from 'node:worker_threads';
import type { Composed, WriteTask } from './compose';
import { composeWeeks } from './compose';

export interface Composing {
  /** Resolves when every week was handed over, or the rest was cancelled; rejects where one can't be told. */
  readonly done: Promise<void>;
  cancel(): void;
}
export type Compose = (task: WriteTask, onWeek: (composed: Composed) => void) => Composing;

/** What the thread says. */
export type Message =
  | { readonly kind: 'week'; readonly composed: Composed }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };

/** `script`: the built worker. */
export function composeOnThread(script: string | URL): Compose {
  return (task, onWeek) => {
    const worker = new Worker(script, { workerData: task });
    let cancelled = false;
    const done = new Promise<void>((resolve, reject) => {
      worker.on('message', (message: Message) => {
        if (cancelled) return;
        if (message.kind === 'failed') return reject(new Error(message.message));
        if (message.kind === 'done') return resolve();
        // Thrown in here it would end the app, where the folder is gone or the disk full.
        try {
          onWeek(message.composed);
        } catch (error) {
          reject(error);
        }
      });
      worker.once('error', reject);
      worker.once('exit', (code) =>
        cancelled ? resolve() : reject(new Error(`the writing ended with ${code}`)),
      );
    }).finally(() => worker.terminate());
    return {
      done,
      cancel() {
        cancelled = true;
        void worker.terminate();
      },
    };
  };
}

/** Week by week, and between two of them whatever else waits has its turn. */
export const composeHere: Compose = (task, onWeek) => {
  let cancelled = false;
  const run = async () => {
    for (const composed of composeWeeks(task)) {
      if (cancelled) return;
      onWeek(composed);
      await new Promise((next) => setImmediate(next));
    }
  };
  return { done: run(), cancel: () => (cancelled = true) };
};
