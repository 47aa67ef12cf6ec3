/** Money that never leaves a part of the network: where Finn's formula has to take its limit. */
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { always, type Scenario } from './scenario';

const pair = [
  linkOf('pair-loan', 'credit', 'vendor', 'carrier', 50),
  linkOf('pair-order', 'purchase', 'carrier', 'vendor', 50),
];

const closedPart: Scenario = {
  title: 'a closed part, with no flow over its boundary',
  facts:
    'A vendor lends 50 to a carrier, which orders for exactly 50 from it: vendor finance of 2000 at its purest. No dollar comes from outside.',
  intent: 'Equal amounts make I − G singular: the formula has no value, its limit has.',
  portfolio: portfolioOf(pair),
  expected: [
    {
      ...always,
      because: 'A dollar in the pair comes back for ever: all of its throughflow is cycled.',
      shares: { finnCycling: 1, loopShare: 1, reciprocity: 1, coreShare: 1 },
      loops: { 'carrier>vendor': 50 },
    },
  ],
};

const closedBesideOpen: Scenario = {
  title: 'a closed part beside an open one',
  facts:
    'The same pair, and in the same portfolio a chipmaker that invests 100 in a lab and sells it chips for 60. One part has a limit, the other a value.',
  intent: 'The limit of one part must not spread over the network.',
  portfolio: portfolioOf([
    ...pair,
    linkOf('stake', 'investment', 'chipmaker', 'lab', 100),
    linkOf('chips', 'purchase', 'lab', 'chipmaker', 60),
  ]),
  expected: [
    {
      ...always,
      because:
        'Throughflow is 50 + 50 in the pair, all cycled, and 100 + 100 in the open part, 0.6 of it cycled: 220 of 300. Of 260 dollars, 100 + 120 go round.',
      grossFlowUsd: 260,
      shares: { finnCycling: 220 / 300, loopShare: 220 / 260, coreShare: 1 },
      loops: { 'carrier>vendor': 50, 'chipmaker>lab': 60 },
    },
  ],
};

const fedFromOutside: Scenario = {
  title: 'a pair that is fed from outside is not closed',
  facts:
    'A fund puts 25 into the vendor of the pair. The 50 still go round; but now a dollar can come in, and one that stays with the vendor is no longer passed on.',
  intent: 'The pair balances among itself, and yet it has a boundary flow.',
  portfolio: portfolioOf([...pair, linkOf('stake', 'investment', 'fund', 'vendor', 25)]),
  expected: [
    {
      ...always,
      because:
        'T: fund 25, vendor 75 (in), carrier 50. The vendor passes on 50/75, the carrier all: L = 1 / (1 − 2/3) = 3 for both, so 2/3 of 75 and of 50 is cycled, 250/3 of 150. 100 of 125 goes round, within the pair.',
      shares: { finnCycling: 5 / 9, loopShare: 0.8, reciprocity: 0.8, coreShare: 0.8 },
      loops: { 'carrier>vendor': 50 },
    },
  ],
};

export const closedScenarios = [closedPart, closedBesideOpen, fedFromOutside];
