/** What begins and what ends on which day, to the day. */
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { always, on, type Scenario } from './scenario';

const partialDates: Scenario = {
  title: 'a year begins on its first day, a month ends on its last',
  facts:
    'A purchase is announced "in 2025", a lease runs "until June 2026", a swap until February 2024, a leap year. Papers give no days; the score needs one.',
  intent:
    'Each date is looked at on both sides of its edge. Status is unknown, so that only the term decides.',
  portfolio: portfolioOf(
    [
      linkOf('begins-2025', 'purchase', 'lab', 'cloud', 10, { announced: '2025' }),
      linkOf('ends-2026-06', 'lease', 'lab', 'cloud', 10, { announced: null, end: '2026-06' }),
      linkOf('ends-2024-02', 'swap', 'lab', 'cloud', 10, { announced: null, end: '2024-02' }),
    ].map((link) => ({ ...link, status: [{ since: null, state: 'signed' }] })),
  ),
  expected: [
    {
      ...on('2024-02-29'),
      because: 'The swap holds to the end of its month; 2025 has not come.',
      active: ['ends-2024-02', 'ends-2026-06'],
    },
    { ...on('2024-03-01'), because: 'The swap is over.', active: ['ends-2026-06'] },
    { ...on('2024-12-31'), because: 'The last day before 2025.', active: ['ends-2026-06'] },
    {
      ...on('2025-01-01'),
      because: 'The first day that "2025" can mean.',
      active: ['begins-2025', 'ends-2026-06'],
    },
    {
      ...on('2026-06-30'),
      because: 'The last day that "2026-06" can mean.',
      active: ['begins-2025', 'ends-2026-06'],
    },
    { ...on('2026-07-01'), because: 'The day after.', active: ['begins-2025'] },
  ],
};

const runOut = { announced: '2024', end: '2025-09' } as const;

const expired: Scenario = {
  title: 'an expired contract is over; an investment stays after its last payment',
  facts:
    'One of each kind of link between a parent and its lab, all with September 2025 as their end. A contract that has run out binds nobody. Shares that have been paid for are still held.',
  intent:
    'Every kind is there, so that none can fall on the wrong side. Amounts of 10 make sums easy to read.',
  portfolio: portfolioOf([
    linkOf('credit', 'credit', 'parent', 'lab', 10, runOut),
    linkOf('guarantee', 'guarantee', 'parent', 'lab', 10, runOut),
    linkOf('investment', 'investment', 'parent', 'lab', 10, runOut),
    linkOf('warrant', 'warrant', 'parent', 'lab', 10, runOut),
    linkOf('purchase', 'purchase', 'lab', 'parent', 10, runOut),
    linkOf('lease', 'lease', 'lab', 'parent', 10, runOut),
    linkOf('swap', 'swap', 'lab', 'parent', 10, runOut),
    linkOf('control', 'control', 'parent', 'lab', null, runOut),
  ]),
  expected: [
    {
      ...on('2025-09-30'),
      because:
        'The last day. Finance flow is 30 (the guarantee is none), trade 30: all of 60 goes round.',
      active: [
        'control',
        'credit',
        'guarantee',
        'investment',
        'lease',
        'purchase',
        'swap',
        'warrant',
      ],
      flowLinks: 7,
      grossFlowUsd: 60,
      shares: { loopShare: 1 },
      loops: { 'lab>parent': 30 },
    },
    {
      ...on('2025-10-01'),
      because: 'What stays are the investment, the warrant and the tie: 20, and no trade.',
      active: ['control', 'investment', 'warrant'],
      flowLinks: 2,
      grossFlowUsd: 20,
      shares: { loopShare: 0, buyBackShare: 0 },
      hhi: { supplier: 'no-known-amount' },
      loops: {},
    },
    {
      ...always,
      because: 'Over the whole period dates are ignored: nothing has run out.',
      flowLinks: 7,
      grossFlowUsd: 60,
    },
  ],
};

const wholePeriod: Scenario = {
  title: 'over the whole period, dates are ignored',
  facts:
    'The dot-com era is scored as a whole: loans of 1998 and purchases of 2001 together, though no day had all of them. The last word on each link still counts.',
  intent:
    'One link lies in the past, one in the future, and one is cancelled in the future: only the last one differs in its state.',
  portfolio: portfolioOf([
    linkOf('past', 'purchase', 'carrier', 'vendor', 10, { announced: '1998', end: '1999' }),
    linkOf('future', 'credit', 'vendor', 'carrier', 20, {
      announced: '2030',
      status: [{ since: '2030', state: 'signed' }],
    }),
    linkOf('to-be-cancelled', 'purchase', 'carrier', 'vendor', 40, {
      status: [
        { since: '2020', state: 'signed' },
        { since: '2031', state: 'cancelled' },
      ],
    }),
  ]),
  expected: [
    {
      ...always,
      because: 'Past and future meet: 10 of each goes round, 20 of 30. The cancelled one is out.',
      active: ['future', 'past'],
      grossFlowUsd: 30,
      shares: { loopShare: 20 / 30 },
      loops: { 'carrier>vendor': 10 },
    },
    {
      ...on('2026-01-16'),
      because: 'On this day only the purchase that is cancelled later is alive.',
      active: ['to-be-cancelled'],
      grossFlowUsd: 40,
      loops: {},
    },
  ],
};

const unknownSince: Scenario = {
  title: 'what is not dated holds on every day',
  facts:
    'A stake is known from a list of shareholders, and nobody knows since when. Left out, it would be missing on every day; so it counts on all of them, until it is known to be over.',
  intent: 'Announcement and first status both unknown; the second status has a day.',
  portfolio: portfolioOf([
    linkOf('stake', 'investment', 'fund', 'lab', 10, {
      announced: null,
      status: [
        { since: null, state: 'signed' },
        { since: '2025-05', state: 'ended' },
      ],
    }),
  ]),
  expected: [
    { ...on('1990-01-01'), because: 'Unknown is as good as always.', active: ['stake'] },
    { ...on('2025-04-30'), because: 'The last day before it ended.', active: ['stake'] },
    { ...on('2025-05-01'), because: 'May 2025 has begun.', active: [] },
    { ...always, because: 'The last status of all: ended.', active: [] },
  ],
};

export const dateScenarios = [partialDates, expired, wholePeriod, unknownSince];
