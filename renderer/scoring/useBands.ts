/** The bands of the state that is looked at: computed when it is shown, with progress, until they are there or cancelled. */
import { useEffect, useState } from 'react';
import { defaultDraws } from '#shared/engine/uncertainty/bands';
import type { Bands } from '#shared/model/band';
import { useLedger } from '../store/ledger';
import { useSettings } from '../store/settings';
import { useView } from '../store/view';
import { runJob } from './scorer';

/** Any number does; the same one gives the same bands. */
const seed = 2000;

export interface BandsUnderWay {
  readonly bands: Bands | null;
  /** 0 to 1 while under way, null otherwise. */
  readonly progress: number | null;
  readonly cancel: () => void;
  /** Computes them after all, where they were cancelled. */
  readonly again: () => void;
}

export function useBands(): BandsUnderWay {
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const open = useLedger((ledger) => ledger.opened.status === 'open');
  const asOf = useView((view) => view.asOf);
  const convention = useSettings((settings) => settings.convention);
  const [bands, setBands] = useState<Bands | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [cancel, setCancel] = useState<() => void>(() => () => {});
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `portfolio` is what the job runs on, `attempt` asks for it anew
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    const input = { asOf, convention, draws: defaultDraws, seed };
    const job = runJob('bands', input, (done) => wanted && setProgress(done));
    setBands(null);
    setProgress(0);
    setCancel(() => job.cancel);
    job.result
      .then(
        (found) => wanted && setBands(found),
        () => wanted && setBands(null),
      )
      .finally(() => wanted && setProgress(null));
    return () => {
      wanted = false;
      job.cancel();
    };
  }, [portfolio, open, asOf, convention, attempt]);

  return { bands, progress, cancel, again: () => setAttempt(attempt + 1) };
}
