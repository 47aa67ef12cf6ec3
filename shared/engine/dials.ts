/** Signals against their dot-com range, and the two dials. Weights, cut and levels come from the method. */
import type { DialMethod, Method } from '../model/method';
import type {
  Dial,
  DotcomBaseline,
  DotcomRange,
  Level,
  Measured,
  SignalId,
  SignalScore,
} from '../model/score';
import { known, unknown } from './measured';

/** 100 × value / midpoint of the two dot-com values, and the same at both ends. Never cut. */
export function signalScore(value: number | null, { documented, tied }: DotcomRange): SignalScore {
  const nothing = (score: Measured): SignalScore => ({ score, low: null, high: null });
  if (documented === null || tied === null) return nothing(unknown('dotcom-unknown'));
  if (documented + tied <= 0) return nothing(unknown('dotcom-zero'));
  if (value === null) return nothing(unknown('nothing-known'));
  const against = (reference: number) => (100 * value) / reference;
  const [smaller, larger] = [Math.min(documented, tied), Math.max(documented, tied)];
  return {
    score: known(against((documented + tied) / 2)),
    low: against(larger),
    high: smaller > 0 ? against(smaller) : null,
  };
}

type Values = Readonly<Record<SignalId, number | null>>;

/** Weighted mean of scores, each cut first; unknown signals leave with their weight. */
export function dial(
  values: Values,
  { signals }: DialMethod,
  baseline: DotcomBaseline,
  method: Method,
): Dial {
  const cut = (score: number) => Math.min(score, method.cutAt.score);
  let [weight, knownWeight, score, low, high] = [0, 0, 0, 0, 0];
  for (const signal of signals) {
    weight += signal.weight;
    const scored = signalScore(values[signal.id], baseline.signals[signal.id]);
    if (scored.score.value === null) continue;
    knownWeight += signal.weight;
    score += signal.weight * cut(scored.score.value);
    low += signal.weight * cut(scored.low ?? scored.score.value);
    high += signal.weight * cut(scored.high ?? Number.POSITIVE_INFINITY);
  }
  if (knownWeight === 0) return { score: null, low: null, high: null, known: 0, level: null };
  const mean = score / knownWeight;
  return {
    score: mean,
    low: low / knownWeight,
    high: high / knownWeight,
    known: knownWeight / weight,
    level: levelOf(mean, method),
  };
}

/** The level that a dial's score falls in. */
export function levelOf(score: number, { levels }: Method): Level {
  const level = levels.find(({ below }) => below === null || score < below);
  if (!level) throw new Error('the method has no level without an upper end');
  return level.id;
}
