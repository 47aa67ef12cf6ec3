/** Every signal that has a dot-com value beside it, by its id. */
import type { Measured, SignalId } from '../../model/score';
import { known } from '../measured';
import { buyBackShare } from './buyBackShare';
import { hhiBy } from './concentration';
import { coreShare } from './coreShare';
import { dualRoleShare } from './dualRoleShare';
import { finnCycling } from './finnCycling';
import type { SignalInput } from './input';
import { loopShare } from './loopShare';
import { loops } from './loops';
import { reciprocity } from './reciprocity';
import { relatedPartyShare } from './relatedPartyShare';

export const signalOf: Readonly<Record<SignalId, (input: SignalInput) => Measured>> = {
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
