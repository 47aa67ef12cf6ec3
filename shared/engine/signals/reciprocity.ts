/** Flow that is met by flow the other way: sum of min(w(i,j), w(j,i)) over W. Squartini et al., Scientific Reports 3:2729 (2013). */
import type { Measured } from '../../model/score';
import { share } from '../measured';
import type { SignalInput } from './input';

export function reciprocity({ flows, grossUsd }: SignalInput): Measured {
  const usdOf = new Map<number, number>();
  const key = (from: number, to: number) => from * flows.nodes + to;
  flows.from.forEach((from, e) => {
    usdOf.set(key(from, flows.to[e]!), flows.usd[e]!);
  });
  let met = 0;
  flows.from.forEach((from, e) => {
    met += Math.min(flows.usd[e]!, usdOf.get(key(flows.to[e]!, from)) ?? 0);
  });
  return share(met, grossUsd, 'no-flow');
}
