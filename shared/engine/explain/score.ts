/** A signal's score: its value against the middle of its dot-com range, and against both ends. It rests on what the signal rests on. */
import type { SignalId } from '../../model/score';
import { signalScore } from '../dials';
import { known } from '../measured';
import { explainSignal } from './signal';
import { missing, type Told, told } from './told';
import type { World } from './world';

export function explainScore(world: World, id: SignalId): Told {
  const signal = explainSignal(world, id);
  const dotcom = world.yardstick.baseline.signals[id];
  const { value } = signal;
  const { score, low, high } = signalScore(value.value, dotcom);
  // Why the signal is unknown says more than that it is.
  const reason = score.reason === 'nothing-known' ? value.reason : score.reason;
  const own = (end: number | null) => signalScore(end, dotcom).score.value;
  return told({
    value: score.value === null ? missing(reason ?? 'nothing-known') : known(score.value),
    unit: 'points',
    recipe: { how: 'against', signal: id, value: value.value, dotcom, low, high },
    links: signal.links.map((link) => ({ ...link, counts: null })),
    undisclosed: signal.undisclosed,
    dotcom: { documented: own(dotcom.documented), tied: own(dotcom.tied) },
    exact: signal.exact,
  });
}
