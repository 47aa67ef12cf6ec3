/** Every signal's explanation, by its id: a table of contents. */
import type { SignalId } from '../../model/score';
import { signalScore } from '../dials';
import { explainCoreShare } from './coreShare';
import { explainBuyBackShare, explainDualRoleShare } from './financeShare';
import { explainFinnCycling } from './finnCycling';
import { explainHhi } from './hhi';
import { explainLoopsOf } from './loopCounts';
import { explainLoopShare } from './loopShare';
import { explainReciprocity } from './reciprocity';
import { explainRelatedPartyShare } from './relatedPartyShare';
import type { Told } from './told';
import type { World } from './world';

const side =
  (family: 'finance' | 'trade', end: 'from' | 'to') =>
  (world: World): Told => {
    const { graph } = world.input();
    return explainHhi(graph[family], end, graph.ids);
  };

const explainers: Readonly<Record<SignalId, (world: World) => Told>> = {
  loopShare: explainLoopShare,
  reciprocity: explainReciprocity,
  finnCycling: explainFinnCycling,
  coreShare: explainCoreShare,
  buyBackShare: explainBuyBackShare,
  dualRoleShare: explainDualRoleShare,
  relatedPartyShare: explainRelatedPartyShare,
  'supplier.hhi': side('trade', 'to'),
  'buyer.hhi': side('trade', 'from'),
  'financier.hhi': side('finance', 'from'),
  'recipient.hhi': side('finance', 'to'),
  'loops.2': (world) => explainLoopsOf(world, 2),
  'loops.3': (world) => explainLoopsOf(world, 3),
  'loops.4': (world) => explainLoopsOf(world, 4),
  'loops.5': (world) => explainLoopsOf(world, 5),
  'loops.6': (world) => explainLoopsOf(world, 6),
};

export function explainSignal(world: World, id: SignalId): Told {
  const dotcom = world.yardstick.baseline.signals[id];
  const told = explainers[id](world);
  return { ...told, dotcom, score: signalScore(told.value.value, dotcom).score.value };
}
