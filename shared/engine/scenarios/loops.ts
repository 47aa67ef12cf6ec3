/** Money that comes back, and the ways in which it does. */
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { always, type Scenario } from './scenario';

const oneLoop: Scenario = {
  title: 'one loop',
  facts:
    'A chipmaker invests 100 in a lab, and the lab buys chips for 60 from it. More than half of the investment comes back as revenue: the plainest case of circular finance.',
  intent: 'The two amounts differ, so that what goes round (60 each way) is less than what flows.',
  portfolio: portfolioOf([
    linkOf('stake', 'investment', 'chipmaker', 'lab', 100),
    linkOf('chips', 'purchase', 'lab', 'chipmaker', 60),
  ]),
  expected: [
    {
      ...always,
      because:
        '60 can go out and come back: 2 × 60 of 160 goes round, and the same is met pair by pair. Both companies are in one component. Finn: both have a throughflow of 100, so L = 1 / (1 − 1 × 0.6) = 2.5 and 1.5 / 2.5 = 0.6 of it is cycled. All finance goes to a customer.',
      active: ['chips', 'stake'],
      flowLinks: 2,
      knownAmounts: 2,
      grossFlowUsd: 160,
      shares: {
        loopShare: 120 / 160,
        reciprocity: 120 / 160,
        coreShare: 1,
        finnCycling: 0.6,
        buyBackShare: 1,
        dualRoleShare: 1,
        relatedPartyShare: 'no-control-tie',
      },
      hhi: { supplier: 10_000, buyer: 10_000, financier: 10_000, recipient: 10_000 },
      loops: { 'chipmaker>lab': 60 },
      companies: {
        chipmaker: { soldUsd: 60, committedUsd: 0, vendorFinanceUsd: 100, loops: 1 },
        lab: { soldUsd: 0, committedUsd: 60, vendorFinanceUsd: 0, loops: 1 },
      },
    },
  ],
};

const sharedEdge: Scenario = {
  title: 'two loops that share an edge',
  facts:
    'The chipmaker invests 50 in the lab. The lab buys chips for 30 from it, and rents computers for 40 from a cloud, which buys its chips for 40 from the same chipmaker. One investment feeds two loops, and each of its dollars can go round only once.',
  intent:
    'The shared edge (50) is too small for both loops (30 and 40): filling the short one first would leave money out.',
  portfolio: portfolioOf([
    linkOf('stake', 'investment', 'chipmaker', 'lab', 50),
    linkOf('chips-of-lab', 'purchase', 'lab', 'chipmaker', 30),
    linkOf('rent', 'lease', 'lab', 'cloud', 40),
    linkOf('chips-of-cloud', 'purchase', 'cloud', 'chipmaker', 40),
  ]),
  expected: [
    {
      ...always,
      because:
        'A dollar on the longer loop passes three edges, on the shorter two. So 40 go the long way (3 × 40) and the 10 that are left of the 50 the short way (2 × 10): 140 of 160. Met in pairs is only lab and chipmaker: 2 × 30. Suppliers: chipmaker 70, cloud 40 of 110; buyers: lab 70, cloud 40.',
      grossFlowUsd: 160,
      shares: { loopShare: 140 / 160, reciprocity: 60 / 160, coreShare: 1, buyBackShare: 1 },
      hhi: {
        supplier: (10_000 * (70 * 70 + 40 * 40)) / (110 * 110),
        buyer: (10_000 * (70 * 70 + 40 * 40)) / (110 * 110),
      },
      loops: { 'chipmaker>lab': 30, 'chipmaker>lab>cloud': 40 },
      companies: { chipmaker: { loops: 2 }, lab: { loops: 2 }, cloud: { loops: 1 } },
    },
  ],
};

const financeAlone: Scenario = {
  title: 'companies that only own each other are on no loop',
  facts:
    'Two conglomerates hold 20 of each other, as Japanese and German groups long did. The money went round, but nobody booked revenue from it.',
  intent: 'Everything circulates and no trade is on it: loop share and loops must differ.',
  portfolio: portfolioOf([
    linkOf('left', 'investment', 'north', 'south', 20),
    linkOf('right', 'investment', 'south', 'north', 20),
  ]),
  expected: [
    {
      ...always,
      because:
        'All 40 go round, and with no money in or out of the pair Finn is at its limit, 1. A loop needs trade on one edge: there is none, so no finance goes to a customer either, and trade has no concentration.',
      shares: { loopShare: 1, reciprocity: 1, coreShare: 1, finnCycling: 1, buyBackShare: 0 },
      hhi: { supplier: 'no-known-amount', financier: 5_000, recipient: 5_000 },
      loops: {},
    },
  ],
};

const parallelLinks: Scenario = {
  title: 'parallel links are one edge, with their sum on it',
  facts:
    'The chipmaker invests 30 in the lab and lends it 20 more. The lab buys chips for 15 and rents computers for 25, both from the chipmaker. Four contracts, one relation: a loop per pair of contracts would count it four times.',
  intent: 'Sums of 50 and 40, neither of which is the amount of a single link.',
  portfolio: portfolioOf([
    linkOf('stake', 'investment', 'chipmaker', 'lab', 30),
    linkOf('loan', 'credit', 'chipmaker', 'lab', 20),
    linkOf('chips', 'purchase', 'lab', 'chipmaker', 15),
    linkOf('rent', 'lease', 'lab', 'chipmaker', 25),
  ]),
  expected: [
    {
      ...always,
      because:
        'The edges carry 50 and 40, so 2 × 40 of 90 goes round, and the one loop has the bottleneck 40.',
      active: ['chips', 'loan', 'rent', 'stake'],
      knownAmounts: 4,
      grossFlowUsd: 90,
      shares: { loopShare: 80 / 90, reciprocity: 80 / 90 },
      loops: { 'chipmaker>lab': 40 },
      loopLinks: {
        'chipmaker>lab': [
          ['loan', 'stake'],
          ['chips', 'rent'],
        ],
      },
    },
  ],
};

const bothOnOneEdge: Scenario = {
  title: 'finance and trade on the same edge, finance alone on the way back',
  facts:
    'The chipmaker invests 10 in the lab and buys model access for 5 from it; the lab lends 12 to the chipmaker. Two links run the same way, and only the loan comes back.',
  intent:
    'A loop needs finance on one edge and trade on another: here the trade shares its edge with finance, and the other edge has the finance.',
  portfolio: portfolioOf([
    linkOf('stake', 'investment', 'chipmaker', 'lab', 10),
    linkOf('access', 'purchase', 'chipmaker', 'lab', 5),
    linkOf('loan', 'credit', 'lab', 'chipmaker', 12),
  ]),
  expected: [
    {
      ...always,
      because:
        'One loop, of 15 one way and 12 the other: 24 of 27 goes round. The chipmaker buys from the lab, which lends to it: 12 of 22 of finance goes to a customer. With trade in either direction all of it does.',
      shares: { loopShare: 24 / 27, buyBackShare: 12 / 22, dualRoleShare: 1 },
      loops: { 'chipmaker>lab': 12 },
    },
  ],
};

const ring = (name: string, size: number) =>
  Array.from({ length: size }, (_, n) =>
    linkOf(
      `${name}-${n}`,
      n === 0 ? 'investment' : 'purchase',
      `${name}${n}`,
      `${name}${(n + 1) % size}`,
      10,
    ),
  );

const sixAndSeven: Scenario = {
  title: 'a loop of six companies counts, one of seven does not',
  facts:
    'Two rings, each closed by one investment of 10. With more than six hands in between, nobody would call it a round trip; but the money does come back.',
  intent: 'The limit is on the list of loops alone: shares have none.',
  portfolio: portfolioOf([...ring('six', 6), ...ring('seven', 7)]),
  expected: [
    {
      ...always,
      because:
        'All 60 + 70 go round, and no two companies pay each other. Only the ring of six is listed. Neither investor is paid by the company that it invested in: no buy-back.',
      grossFlowUsd: 130,
      shares: { loopShare: 1, reciprocity: 0, coreShare: 1, finnCycling: 1, buyBackShare: 0 },
      loops: { 'six0>six1>six2>six3>six4>six5': 10 },
    },
  ],
};

export const loopScenarios = [
  oneLoop,
  sharedEdge,
  financeAlone,
  parallelLinks,
  bothOnOneEdge,
  sixAndSeven,
];
