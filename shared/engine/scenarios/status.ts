/** What a link has become by a day: promised, signed, cancelled, sold, replaced. */
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { always, on, type Scenario } from './scenario';

const cancelled: Scenario = {
  title: 'a purchase before and after it is cancelled',
  facts:
    'The lab orders for 60 from the chipmaker that funds it, and cancels on 10 September 2025. The history must not be rewritten: last summer the loop was there.',
  intent: 'The day itself belongs to the time after.',
  portfolio: portfolioOf([
    linkOf('stake', 'investment', 'chipmaker', 'lab', 100),
    linkOf('chips', 'purchase', 'lab', 'chipmaker', 60, {
      status: [
        { since: '2024-05', state: 'signed' },
        { since: '2025-09-10', state: 'cancelled' },
      ],
    }),
  ]),
  expected: [
    {
      ...on('2025-09-09'),
      because: 'Still signed: 120 of 160 goes round.',
      active: ['chips', 'stake'],
      shares: { loopShare: 0.75, buyBackShare: 1 },
      loops: { 'chipmaker>lab': 60 },
    },
    {
      ...on('2025-09-10'),
      because: 'Cancelled: the 100 go one way, and to no customer.',
      active: ['stake'],
      shares: { loopShare: 0, buyBackShare: 0 },
      loops: {},
    },
    {
      ...on('2024-04-30'),
      because: 'No status yet: announced in 2020, and nothing is said of it until May 2024.',
      active: ['stake'],
    },
  ],
};

const intent: Scenario = {
  title: 'an intent counts in the headlines, and binds nobody',
  facts:
    'In September 2025 a chipmaker states its intent to invest 100 in a lab that buys for 40 from it, and a bank is rumoured to lend 20. In December 30 of the 100 are signed, as the same link. Headlines counted everything at once.',
  intent:
    'Rumour and intent are both soft; both conventions are read on both sides of the signing.',
  portfolio: portfolioOf([
    linkOf('stake', 'investment', 'chipmaker', 'lab', 100, {
      announced: '2025-09-22',
      status: [
        { since: '2025-09-22', state: 'intent' },
        { since: '2025-12-01', state: 'signed' },
      ],
    }),
    linkOf('loan', 'credit', 'bank', 'lab', 20, {
      status: [{ since: '2025-09', state: 'rumoured' }],
    }),
    linkOf('chips', 'purchase', 'lab', 'chipmaker', 40),
  ]),
  expected: [
    {
      ...on('2025-10-01'),
      because: 'Only the purchase binds.',
      active: ['chips'],
      grossFlowUsd: 40,
      shares: { loopShare: 0, buyBackShare: 'no-finance-amount' },
      loops: {},
    },
    {
      on: '2025-10-01',
      under: 'headline',
      because: 'All three: 2 × 40 of 160 goes round; 100 of 120 of finance goes to a customer.',
      active: ['chips', 'loan', 'stake'],
      grossFlowUsd: 160,
      shares: { loopShare: 0.5, buyBackShare: 100 / 120 },
      hhi: { financier: (10_000 * (100 * 100 + 20 * 20)) / (120 * 120), recipient: 10_000 },
      loops: { 'chipmaker>lab': 40 },
    },
    {
      ...on('2025-12-01'),
      because: 'The stake is signed, the loan still a rumour: 80 of 140.',
      active: ['chips', 'stake'],
      shares: { loopShare: 80 / 140, buyBackShare: 1 },
    },
  ],
};

const outOfOrder: Scenario = {
  title: 'statuses entered out of order',
  facts:
    'The cancellation of June 2025 was entered first; the signing of January 2024 was found later and added below it. The order of typing says nothing about the order of events.',
  intent: 'Read as a list, the last entry would be the signing.',
  portfolio: portfolioOf([
    linkOf('chips', 'purchase', 'lab', 'chipmaker', 60, {
      status: [
        { since: '2025-06', state: 'cancelled' },
        { since: '2024', state: 'signed' },
      ],
    }),
  ]),
  expected: [
    { ...on('2023-12-31'), because: 'Neither has happened.', active: [] },
    { ...on('2025-05-31'), because: 'Signed.', active: ['chips'] },
    { ...on('2025-06-01'), because: 'Cancelled, though entered before.', active: [] },
    { ...always, because: 'The latest event is the cancellation.', active: [] },
  ],
};

const stakeSold: Scenario = {
  title: 'a stake that was sold',
  facts:
    'An investor buys 50 of a lab in 2023 and sells in March 2025; the lab goes on buying from it. An investment has no last day of its own: it stays until someone says that it has ended.',
  intent:
    'The payments ended in 2023, long before the sale, and must not be taken for the end of the stake.',
  portfolio: portfolioOf([
    linkOf('stake', 'investment', 'investor', 'lab', 50, {
      end: '2023',
      status: [
        { since: '2023', state: 'completed' },
        { since: '2025-03', state: 'ended' },
      ],
    }),
    linkOf('rent', 'lease', 'lab', 'investor', 50),
  ]),
  expected: [
    {
      ...on('2025-02-28'),
      because: 'Paid for and held: everything goes round.',
      active: ['rent', 'stake'],
      shares: { loopShare: 1, buyBackShare: 1 },
      loops: { 'investor>lab': 50 },
    },
    {
      ...on('2025-03-01'),
      because: 'Sold: the rent alone is left.',
      active: ['rent'],
      shares: { loopShare: 0, buyBackShare: 'no-finance-amount' },
      loops: {},
    },
  ],
};

const uncounted: Scenario = {
  title: 'a headline that is shown and not counted',
  facts:
    'A programme of 500 is announced; its parts, 100 and 40, are entered one by one. Counting the headline too would count the same money twice.',
  intent: 'The headline would dwarf its parts, and close a loop with them.',
  portfolio: portfolioOf([
    linkOf('programme', 'purchase', 'lab', 'cloud', 500, { counted: false }),
    linkOf('first-part', 'purchase', 'lab', 'cloud', 100, { supersededBy: 'programme' }),
    linkOf('second-part', 'purchase', 'lab', 'landlord', 40),
    linkOf('stake', 'investment', 'cloud', 'lab', 20),
  ]),
  expected: [
    {
      ...always,
      because:
        'Parts and stake: 160, of which 2 × 20 goes round. The lab has committed 140. What is not counted is not live, so it replaces nothing either.',
      active: ['first-part', 'second-part', 'stake'],
      grossFlowUsd: 160,
      shares: { loopShare: 40 / 160 },
      loops: { 'cloud>lab': 20 },
      companies: { lab: { committedUsd: 140 } },
    },
  ],
};

export const statusScenarios = [cancelled, intent, outOfOrder, stakeSold, uncounted];
