/** The dot-com networks on their own dials: the range that today's dials are held against. */

import { type DialId, type DotcomRange, dialIds, type SignalId, signalIds } from '../model/score';
import { dial } from './dials';
import type { Yardstick } from './score';

export function dotcomDials({ baseline, method }: Yardstick): Record<DialId, DotcomRange> {
  const scoreOf = (id: DialId, end: keyof DotcomRange) => {
    const values = Object.fromEntries(
      signalIds.map((signal) => [signal, baseline.signals[signal][end]]),
    );
    return dial(values as Record<SignalId, number | null>, method.dials[id], baseline, method)
      .score;
  };
  const range = (id: DialId): DotcomRange => ({
    documented: scoreOf(id, 'documented'),
    tied: scoreOf(id, 'tied'),
  });
  return Object.fromEntries(dialIds.map((id) => [id, range(id)])) as Record<DialId, DotcomRange>;
}
