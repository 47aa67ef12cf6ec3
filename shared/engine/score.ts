/** One state of a portfolio → everything that the screens and summaries say of it. */
import type { Method } from '../model/method';
import type { Portfolio } from '../model/portfolio';
import {
  type Dial,
  type DialId,
  type DotcomBaseline,
  dialIds,
  type Score,
  type SignalId,
  signalIds,
} from '../model/score';
import type { StateOfDay } from './active';
import { companySignals } from './company/companySignals';
import { dial, signalScore } from './dials';
import { assertSound } from './door';
import { graphOf, measure, signalInput, signalValue } from './measure';
import { loops } from './signals/loops';

export interface Yardstick {
  readonly baseline: DotcomBaseline;
  readonly method: Method;
}

/** Its input is not changed; the order of companies and links in it is irrelevant. */
export function score(
  portfolio: Portfolio,
  state: StateOfDay,
  { baseline, method }: Yardstick,
): Score {
  assertSound(portfolio);
  const graph = graphOf(portfolio, state);
  const measurement = measure(graph, state);
  const values = byId(signalIds, (id) => signalValue(measurement, id));
  return {
    ...measurement,
    companies: companySignals(portfolio.companies, graph, measurement.loops, state.asOf),
    signals: byId(signalIds, (id) => signalScore(values[id], baseline.signals[id])),
    dials: byId(dialIds, (id: DialId): Dial => dial(values, method.dials[id], baseline, method)),
  };
}

function byId<K extends SignalId | DialId, V>(ids: readonly K[], make: (id: K) => V): Record<K, V> {
  return Object.fromEntries(ids.map((id) => [id, make(id)])) as Record<K, V>;
}

/** Every company's signals and the loops that they are on, without the rest of a score. */
export function scoreCompanies(
  portfolio: Portfolio,
  state: StateOfDay,
): Pick<Score, 'companies' | 'loops'> {
  const graph = graphOf(portfolio, state);
  const census = loops(signalInput(graph));
  return {
    companies: companySignals(portfolio.companies, graph, census, state.asOf),
    loops: census,
  };
}
