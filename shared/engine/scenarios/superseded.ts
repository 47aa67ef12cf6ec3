/** Links that replace each other: the same money is never counted twice. */
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { on, type Scenario } from './scenario';

const replaced: Scenario = {
  title: 'a letter of intent, replaced by a smaller investment',
  facts:
    'A letter of intent over 100 of September 2025 becomes an investment of 30 in February 2026. Added up, the two would say 130.',
  intent:
    'A link entered beside the old one, instead of a new status, since the amount is another one.',
  portfolio: portfolioOf([
    linkOf('letter', 'investment', 'chipmaker', 'lab', 100, {
      announced: '2025-09',
      status: [{ since: '2025-09', state: 'intent' }],
      supersededBy: 'deal',
    }),
    linkOf('deal', 'investment', 'chipmaker', 'lab', 30, {
      announced: '2026-02-27',
      status: [{ since: '2026-02-27', state: 'signed' }],
    }),
  ]),
  expected: [
    {
      on: '2026-02-26',
      under: 'headline',
      because: 'Nothing has replaced the letter yet.',
      active: ['letter'],
      grossFlowUsd: 100,
    },
    {
      on: '2026-02-27',
      under: 'headline',
      because: 'The deal stands in its place.',
      active: ['deal'],
      grossFlowUsd: 30,
    },
    { ...on('2026-02-26'), because: 'A letter binds nobody.', active: [], grossFlowUsd: 0 },
    { ...on('2026-02-27'), because: 'The deal does.', active: ['deal'], grossFlowUsd: 30 },
  ],
};

const successorCancelled: Scenario = {
  title: 'the successor is cancelled, and the old contract is back',
  facts:
    'A five-year lease over 40 is replaced by one over 70 in 2025, which is called off in 2026. Unless someone says that the old one ended too, it holds again.',
  intent: 'The old contract has no end of its own.',
  portfolio: portfolioOf([
    linkOf('old', 'lease', 'lab', 'cloud', 40, { supersededBy: 'new' }),
    linkOf('new', 'lease', 'lab', 'cloud', 70, {
      announced: '2025',
      status: [
        { since: '2025', state: 'signed' },
        { since: '2026', state: 'cancelled' },
      ],
    }),
  ]),
  expected: [
    { ...on('2024-12-31'), because: 'Before.', active: ['old'], grossFlowUsd: 40 },
    { ...on('2025-12-31'), because: 'Replaced.', active: ['new'], grossFlowUsd: 70 },
    { ...on('2026-01-01'), because: 'Called off.', active: ['old'], grossFlowUsd: 40 },
  ],
};

const chain: Scenario = {
  title: 'a contract replaced twice',
  facts:
    'A contract over 10 is widened to 22 in 2024 and to 30 in 2025. The first is not revived when the second is replaced in its turn.',
  intent:
    'A successor keeps its predecessor out by being live, even where it does not count itself.',
  portfolio: portfolioOf([
    linkOf('first', 'purchase', 'lab', 'cloud', 10, { supersededBy: 'second' }),
    linkOf('second', 'purchase', 'lab', 'cloud', 22, {
      announced: '2024',
      supersededBy: 'third',
    }),
    linkOf('third', 'purchase', 'lab', 'cloud', 30, { announced: '2025' }),
  ]),
  expected: [
    { ...on('2023-12-31'), because: 'The first alone.', active: ['first'] },
    { ...on('2024-01-01'), because: 'The second for the first.', active: ['second'] },
    {
      ...on('2025-01-01'),
      because: 'The third alone: the second is live, so the first stays out.',
      active: ['third'],
      grossFlowUsd: 30,
    },
  ],
};

export const supersededScenarios = [replaced, successorCancelled, chain];
