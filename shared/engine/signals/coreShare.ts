/** Share of flow on edges whose two ends lie in one strongly connected component: money that could come back. */
import type { Measured } from '../../model/score';
import { components } from '../components';
import { share } from '../measured';
import type { SignalInput } from './input';

export function coreShare({ flows, grossUsd }: SignalInput): Measured {
  const { of } = components(flows);
  const core = flows.usd.reduce(
    (sum, usd, e) => (of[flows.from[e]!] === of[flows.to[e]!] ? sum + usd : sum),
    0,
  );
  return share(core, grossUsd, 'no-flow');
}
