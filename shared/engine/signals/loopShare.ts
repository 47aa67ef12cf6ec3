/** The part of the money that goes round: the largest circulation over all flow. Multilateral netting: docs/signals.md. */
import type { Measured } from '../../model/score';
import { largestCirculation } from '../circulation';
import { share } from '../measured';
import type { SignalInput } from './input';

export function loopShare({ flows, grossUsd }: SignalInput): Measured {
  return share(grossUsd > 0 ? largestCirculation(flows) : 0, grossUsd, 'no-flow');
}
