/** Amounts that are unknown, nothing, or a range. */

import { emptyPortfolio } from '../../model/portfolio';
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { always, type Scenario } from './scenario';

const throughUnknown: Scenario = {
  title: 'a loop that closes only through an unknown amount',
  facts:
    'The chipmaker invests 100 in the lab; the lab rents from a cloud for an undisclosed sum; the cloud buys chips for 50 from the chipmaker. The loop is there, whatever the rent is, and a watcher who drops undisclosed links would not see it.',
  intent: 'Nothing that is known comes back: every share of flow is 0, and there is still a loop.',
  portfolio: portfolioOf([
    linkOf('stake', 'investment', 'chipmaker', 'lab', 100),
    linkOf('rent', 'lease', 'lab', 'cloud', null),
    linkOf('chips', 'purchase', 'cloud', 'chipmaker', 50),
  ]),
  expected: [
    {
      ...always,
      because:
        'Known flow is the chain cloud → chipmaker → lab, 150: nothing goes round. The loop runs over all links, its smallest known edge is 50. The lab buys nothing from the chipmaker itself. What the lab has committed is unknown, not 0.',
      flowLinks: 3,
      knownAmounts: 2,
      grossFlowUsd: 150,
      shares: { loopShare: 0, reciprocity: 0, coreShare: 0, finnCycling: 0, buyBackShare: 0 },
      loops: { 'chipmaker>lab>cloud': 50 },
      companies: {
        lab: {
          committedUsd: 'amounts-undisclosed',
          undisclosed: { committedUsd: 1 },
          supplierHhi: 'no-known-amount',
        },
        cloud: { soldUsd: 'amounts-undisclosed', committedUsd: 50 },
      },
    },
  ],
};

const allUnknown: Scenario = {
  title: 'a loop of which no amount is known',
  facts:
    'The chipmaker hands the lab warrants, and the lab buys chips; neither says for how much. All that is known is that it is circular.',
  intent: 'No flow at all, so every share is unknown: 0 would say that nothing goes round.',
  portfolio: portfolioOf([
    linkOf('warrants', 'warrant', 'chipmaker', 'lab', null),
    linkOf('chips', 'purchase', 'lab', 'chipmaker', null),
  ]),
  expected: [
    {
      ...always,
      because: 'W is 0, so there is nothing to take a share of. The loop has no bottleneck.',
      active: ['chips', 'warrants'],
      knownAmounts: 0,
      grossFlowUsd: 0,
      shares: {
        loopShare: 'no-flow',
        reciprocity: 'no-flow',
        finnCycling: 'no-flow',
        coreShare: 'no-flow',
        buyBackShare: 'no-finance-amount',
        dualRoleShare: 'no-finance-amount',
      },
      hhi: { supplier: 'no-known-amount', financier: 'no-known-amount' },
      loops: { 'chipmaker>lab': null },
      dials: { circularity: { score: null, known: 0, level: null } },
    },
  ],
};

const zeroIsNone: Scenario = {
  title: 'an amount of 0 is no amount',
  facts:
    'Someone has entered 0 for an investment whose size was not given, and a loan as "nothing to 10". Read as sums they would say that the chipmaker funds its customer with nothing.',
  intent: 'Best 0 once with nothing above it and once with a range: both are unknown.',
  portfolio: portfolioOf([
    linkOf('stake', 'investment', 'chipmaker', 'lab', 0),
    linkOf('loan', 'credit', 'chipmaker', 'lab', null, { amount: { low: 0, best: 0, high: 10 } }),
    linkOf('chips', 'purchase', 'lab', 'chipmaker', 50),
  ]),
  expected: [
    {
      ...always,
      because:
        'Only the purchase has an amount, and with nothing known to come the other way none of its 50 goes round. The loop is there. What the chipmaker finances is unknown, for two links.',
      active: ['chips', 'loan', 'stake'],
      flowLinks: 3,
      knownAmounts: 1,
      grossFlowUsd: 50,
      shares: { loopShare: 0, coreShare: 0, buyBackShare: 'no-finance-amount' },
      hhi: { supplier: 10_000, financier: 'no-known-amount' },
      loops: { 'chipmaker>lab': 50 },
      companies: {
        chipmaker: {
          vendorFinanceUsd: 'amounts-undisclosed',
          undisclosed: { vendorFinanceUsd: 2 },
        },
      },
    },
  ],
};

const bestOfRange: Scenario = {
  title: 'a range counts with its best estimate',
  facts:
    'A lender puts 10 to 90, most likely 20, into a lab, which rents for 20 from it. Papers quote the top of such ranges.',
  intent: 'Neither end of the range may enter any sum; the doubt is told apart, as the band.',
  portfolio: portfolioOf([
    linkOf('loan', 'credit', 'lender', 'lab', null, { amount: { low: 10, best: 20, high: 90 } }),
    linkOf('rent', 'lease', 'lab', 'lender', 20),
  ]),
  expected: [
    {
      ...always,
      because: '20 each way: all of 40 goes round.',
      grossFlowUsd: 40,
      shares: { loopShare: 1, reciprocity: 1 },
      loops: { 'lab>lender': 20 },
    },
  ],
};

const alone = portfolioOf([], {
  companies: [{ id: 'lab', name: 'Lab', kind: 'ai-lab', watched: true }],
});

const nothingKnown = {
  active: [],
  flowLinks: 0,
  knownAmounts: 0,
  grossFlowUsd: 0,
  shares: {
    loopShare: 'no-flow',
    reciprocity: 'no-flow',
    finnCycling: 'no-flow',
    coreShare: 'no-flow',
    buyBackShare: 'no-finance-amount',
    dualRoleShare: 'no-finance-amount',
    relatedPartyShare: 'no-control-tie',
  },
  hhi: {
    supplier: 'no-known-amount',
    buyer: 'no-known-amount',
    financier: 'no-known-amount',
    recipient: 'no-known-amount',
  },
  loops: {},
  dials: {
    circularity: { score: null, low: null, high: null, known: 0, level: null },
    concentration: { score: null, low: null, high: null, known: 0, level: null },
  },
} as const;

const oneCompany: Scenario = {
  title: 'one company, and nothing known of its money',
  facts: 'The first thing that anyone enters is a company. It must not be called calm for it.',
  intent: 'A company without links owes 0, which is known, and has no concentration, which is not.',
  portfolio: alone,
  expected: [
    {
      ...always,
      because: 'Without a link no share has a whole. Its own sums are over no links: 0.',
      ...nothingKnown,
      companies: {
        lab: {
          committedUsd: 0,
          soldUsd: 0,
          vendorFinanceUsd: 0,
          undisclosed: { committedUsd: 0, soldUsd: 0, vendorFinanceUsd: 0 },
          supplierHhi: 'no-known-amount',
          customerHhi: 'no-known-amount',
          commitmentBurden: 'no-revenue',
          loops: 0,
        },
      },
    },
  ],
};

const nothing: Scenario = {
  title: 'nothing at all',
  facts: 'A new, empty portfolio is opened, today or at any day, under any convention.',
  intent: 'Unknown is null with a reason in every signal, and the dials show no number.',
  portfolio: emptyPortfolio('empty'),
  expected: [
    { ...always, because: 'There is nothing to measure.', ...nothingKnown },
    {
      on: '2026-01-16',
      under: 'headline',
      because: 'Nor is there on a day, with intents.',
      ...nothingKnown,
    },
  ],
};

export const amountScenarios = [
  throughUnknown,
  allUnknown,
  zeroIsNone,
  bestOfRange,
  oneCompany,
  nothing,
];
