/** The dials and signals of a set of active links, by the engine's own signals, without the list of loops. */
import {
  type AttributedSignalId,
  attributedSignalIds,
  type MeasureId,
} from '../../model/attribution';
import type { Company } from '../../model/company';
import type { Link } from '../../model/link';
import { type DialId, dialIds, type Measured } from '../../model/score';
import { buildGraph } from '../graph';
import { known, unknown } from '../measured';
import { readDials } from '../reading';
import type { Yardstick } from '../score';

/** Both dials, and nothing that they do not need. */
export function dialsOf(
  companies: readonly Company[],
  active: readonly Link[],
  yardstick: Yardstick,
): Record<DialId, Measured> {
  return measured([], companies, active, yardstick);
}

/** Everything that a change is attributed for. */
export function measuresOf(
  companies: readonly Company[],
  active: readonly Link[],
  yardstick: Yardstick,
): Record<MeasureId, Measured> {
  return measured(attributedSignalIds, companies, active, yardstick);
}

function measured<K extends AttributedSignalId>(
  wanted: readonly K[],
  companies: readonly Company[],
  active: readonly Link[],
  yardstick: Yardstick,
): Record<K | DialId, Measured> {
  const { dials, signals } = readDials(buildGraph(companies, active), yardstick, wanted);
  const scores = dialIds.map((id): [string, Measured] => {
    const { score } = dials[id];
    return [id, score === null ? unknown('nothing-known') : known(score)];
  });
  return Object.fromEntries([...scores, ...wanted.map((id) => [id, signals.get(id)])]) as Record<
    K | DialId,
    Measured
  >;
}
