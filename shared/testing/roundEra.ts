/**
 * A dot-com era made up of round numbers, so that scores can be worked out by hand: loop share and core share have
 * the midpoint 0.4, buy-back share 0.5, each HHI 2,000, loops of two 10. Loops of three and more, and related
 * parties, have nothing to be divided by.
 */
import type { DotcomBaseline, DotcomRange } from '../model/score';

const range = (documented: number | null, tied = documented): DotcomRange => ({
  documented,
  tied,
});

export const roundEra: DotcomBaseline = {
  method: 'made up',
  signals: {
    loopShare: range(0.2, 0.6),
    reciprocity: range(0.2, 0.6),
    finnCycling: range(0.1, 0.3),
    coreShare: range(0.3, 0.5),
    buyBackShare: range(0.4, 0.6),
    dualRoleShare: range(0.5),
    relatedPartyShare: range(null),
    'supplier.hhi': range(1_000, 3_000),
    'buyer.hhi': range(1_000, 3_000),
    'financier.hhi': range(1_000, 3_000),
    'recipient.hhi': range(1_000, 3_000),
    'loops.2': range(4, 16),
    'loops.3': range(0),
    'loops.4': range(0),
    'loops.5': range(0, 0),
    'loops.6': range(0),
  },
};
