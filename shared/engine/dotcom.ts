/** The dot-com era measured by the same code: `headline`, the whole period, documented and with tied purchases. */
import type { Method } from '../model/method';
import type { Portfolio } from '../model/portfolio';
import type { Basis } from '../model/robustness';
import { type DotcomBaseline, type DotcomRange, type SignalId, signalIds } from '../model/score';
import { graphOf, measure, signalValue } from './measure';

export function dotcomBaseline(
  documented: Portfolio,
  tied: Portfolio,
  method: Method,
  basis: Basis = 'total',
): DotcomBaseline {
  const state = { asOf: null, convention: 'headline', basis } as const;
  const [low, high] = [documented, tied].map((portfolio) =>
    measure(graphOf(portfolio, state), state),
  ) as [ReturnType<typeof measure>, ReturnType<typeof measure>];
  const ranges = signalIds.map((id): [SignalId, DotcomRange] => [
    id,
    { documented: signalValue(low, id), tied: signalValue(high, id) },
  ]);
  return {
    method: method.version,
    signals: Object.fromEntries(ranges) as Record<SignalId, DotcomRange>,
  };
}
