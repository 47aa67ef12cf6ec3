/** A long job on what is looked at: computed when it is shown or, if that takes long, when it is asked for; with progress and a way to stop it. */
import { useEffect, useState } from 'react';
import { mostLinksUnasked } from '#shared/report/limits';
import { useLedger } from '../store/ledger';
import type { JobName, Jobs } from './protocol';
import { runJob } from './scorer';

export interface UnderWay<T> {
  /** null before it is there, and where it was cancelled. */
  readonly output: T | null;
  /** 0 to 1 while under way, null otherwise. */
  readonly progress: number | null;
  readonly cancel: () => void;
  /** Computes it after all, where it was cancelled. */
  readonly again: () => void;
}

export function useLongJob<J extends JobName>(
  kind: J,
  input: Jobs[J]['input'],
): UnderWay<Jobs[J]['output']> {
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const open = useLedger((ledger) => ledger.opened.status === 'open');
  const [output, setOutput] = useState<Jobs[J]['output'] | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [cancel, setCancel] = useState<() => void>(() => () => {});
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify(input);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `input`; `portfolio` is what the job runs on, `attempt` asks for it anew
  useEffect(() => {
    setOutput(null);
    if (!open || (portfolio.links.length > mostLinksUnasked && attempt === 0)) return;
    let wanted = true;
    const job = runJob(kind, input, (done) => wanted && setProgress(done));
    setProgress(0);
    setCancel(() => job.cancel);
    job.result
      .then(
        (found) => wanted && setOutput(() => found),
        () => wanted && setOutput(null),
      )
      .finally(() => wanted && setProgress(null));
    return () => {
      wanted = false;
      job.cancel();
    };
  }, [portfolio, open, key, attempt]);

  return { output, progress, cancel, again: () => setAttempt(attempt + 1) };
}
