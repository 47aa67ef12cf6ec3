/** The part of the money that goes round: the largest circulation over all flow. Multilateral netting: docs/signals.md. */
import type { Measured } from '../../model/score';
import { largestCirculation } from '../circulation';
import { share } from '../measured';
import type { SignalInput } from './input';

export function loopShare({ flows, grossUsd }: SignalInput): Measured {
  const round = largestCirculation(flows).reduce((sum, usd) => sum + usd, 0);
  return share(round, grossUsd, 'no-flow');
}
