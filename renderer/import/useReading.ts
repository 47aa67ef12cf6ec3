/** A job of the import's worker for a step: run anew when what it is asked changes, the last answer shown meanwhile. */
import { useEffect, useState } from 'react';
import type { ImportJob, ImportJobs } from './protocol';
import type { Reader } from './reader';

export interface Reading<T> {
  readonly output: T | null;
  /** True where the output is the answer to what is asked now. */
  readonly isFresh: boolean;
  /** 0 to 1 while under way, null otherwise. */
  readonly progress: number | null;
  readonly seconds: number | null;
  readonly failure: string | null;
  readonly cancel: () => void;
}

/** `input` null: nothing is asked. `key` is what the answer depends on. */
export function useReading<J extends ImportJob>(
  reader: Reader,
  kind: J,
  input: ImportJobs[J]['input'] | null,
  key: string,
): Reading<ImportJobs[J]['output']> {
  type Answer = { key: string; output: ImportJobs[J]['output']; seconds: number };
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [cancel, setCancel] = useState<() => void>(() => () => {});
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `kind` and `input`
  useEffect(() => {
    if (input === null || answer?.key === key) return;
    let isWanted = true;
    const began = performance.now();
    const job = reader.run(kind, input, (done) => isWanted && setProgress(done));
    setProgress(0);
    setFailure(null);
    setCancel(() => job.cancel);
    job.result
      .then(
        (output) => {
          const seconds = (performance.now() - began) / 1000;
          if (isWanted) setAnswer({ key, output, seconds });
        },
        (error: Error) => isWanted && setFailure(error.message),
      )
      .finally(() => isWanted && setProgress(null));
    return () => {
      isWanted = false;
      job.cancel();
    };
  }, [key, input === null]);
  return {
    output: answer?.output ?? null,
    isFresh: answer?.key === key,
    progress,
    seconds: answer?.seconds ?? null,
    failure,
    cancel,
  };
}
