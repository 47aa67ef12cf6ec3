/** The dials and signals of a set of active links, by the engine's own signals, without the list of loops. */
import {
  type AttributedSignalId,
  attributedSignalIds,
  type MeasureId,
} from '../../model/attribution';
import type { Company } from '../../model/company';
import type { Link } from '../../model/link';
import { type DialId, dialIds, type Measured, type SignalId, signalIds } from '../../model/score';
import { dial } from '../dials';
import { buildGraph } from '../graph';
import { signalInput } from '../measure';
import { known, unknown } from '../measured';
import type { Yardstick } from '../score';
import { buyBackShare } from '../signals/buyBackShare';
import { hhiBy } from '../signals/concentration';
import { coreShare } from '../signals/coreShare';
import { dualRoleShare } from '../signals/dualRoleShare';
import { finnCycling } from '../signals/finnCycling';
import type { SignalInput } from '../signals/input';
import { loopShare } from '../signals/loopShare';
import { loops } from '../signals/loops';
import { reciprocity } from '../signals/reciprocity';
import { relatedPartyShare } from '../signals/relatedPartyShare';

const signalOf: Readonly<Record<SignalId, (input: SignalInput) => Measured>> = {
  loopShare,
  reciprocity,
  finnCycling,
  coreShare,
  buyBackShare,
  dualRoleShare,
  relatedPartyShare,
  'supplier.hhi': ({ graph }) => hhiBy(graph.trade, 'to'),
  'buyer.hhi': ({ graph }) => hhiBy(graph.trade, 'from'),
  'financier.hhi': ({ graph }) => hhiBy(graph.finance, 'from'),
  'recipient.hhi': ({ graph }) => hhiBy(graph.finance, 'to'),
  // Only for a method that puts a count of loops on a dial.
  'loops.2': (input) => known(loops(input).counts[2]),
  'loops.3': (input) => known(loops(input).counts[3]),
  'loops.4': (input) => known(loops(input).counts[4]),
  'loops.5': (input) => known(loops(input).counts[5]),
  'loops.6': (input) => known(loops(input).counts[6]),
};

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
  { baseline, method }: Yardstick,
): Record<K | DialId, Measured> {
  const input = signalInput(buildGraph(companies, active));
  const onDials = dialIds.flatMap((id) => method.dials[id].signals.map((signal) => signal.id));
  const needed = new Set<SignalId>([...wanted, ...onDials]);
  const found = new Map([...needed].map((id) => [id, signalOf[id](input)]));
  const values = Object.fromEntries(
    signalIds.map((id) => [id, found.get(id)?.value ?? null]),
  ) as Record<SignalId, number | null>;
  const dials = dialIds.map((id): [string, Measured] => {
    const { score } = dial(values, method.dials[id], baseline, method);
    return [id, score === null ? unknown('nothing-known') : known(score)];
  });
  return Object.fromEntries([...dials, ...wanted.map((id) => [id, found.get(id)])]) as Record<
    K | DialId,
    Measured
  >;
}
