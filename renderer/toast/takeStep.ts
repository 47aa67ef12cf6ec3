/** Undo and redo from wherever they are asked for; what could not be done is told. */
import type { Steps } from '#shared/api';
import { stepLedger, useLedger } from '../store/ledger';
import { textNow } from '../text';
import { showToast } from './store';

/** False while a past state is looked at, and where there is no such step. */
export function canStep(which: keyof Steps): boolean {
  const { steps, knownOn } = useLedger.getState();
  return steps[which] !== null && knownOn === null;
}

export async function takeStep(which: keyof Steps): Promise<void> {
  if (!canStep(which)) return;
  const kept = await stepLedger(which);
  if (kept.ok) return;
  const { history } = textNow().t;
  const message = 'message' in kept ? kept.message : (kept.problems[0]?.path ?? '');
  const text = message === 'stale' ? history.stale : history.notDone(message);
  showToast({ kind: 'failure', text });
}
