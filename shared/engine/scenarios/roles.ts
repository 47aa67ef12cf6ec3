/** Who is what to whom: investor and customer, guarantor, issuer of warrants, one person behind two companies. */
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { always, on, type Scenario } from './scenario';

const dualRole: Scenario = {
  title: 'the investor is the customer, and no loop closes',
  facts:
    'G42 invests 30 in Cerebras and buys 80 of its computers: most of the revenue before the listing came from an owner. Both flows run the same way, so that nothing goes round; a fund that only invests holds 10 more.',
  intent: 'Buy-back and dual role must differ; the fund keeps the share below 1.',
  portfolio: portfolioOf([
    linkOf('stake', 'investment', 'g42', 'cerebras', 30),
    linkOf('computers', 'purchase', 'g42', 'cerebras', 80),
    linkOf('fund-stake', 'investment', 'fund', 'cerebras', 10),
  ]),
  expected: [
    {
      ...always,
      because:
        '30 of 40 of finance is between companies that trade; none of it goes to a customer of the financier. Financiers 75 % and 25 %: 5,625 + 625.',
      grossFlowUsd: 120,
      shares: { dualRoleShare: 0.75, buyBackShare: 0, loopShare: 0, coreShare: 0, finnCycling: 0 },
      hhi: { financier: 6_250, recipient: 10_000 },
      effectiveNumber: { financier: 1.6 },
      loops: {},
      companies: { g42: { vendorFinanceUsd: 0, committedUsd: 80 } },
    },
  ],
};

const guarantee: Scenario = {
  title: 'a guarantee supports, and moves no money',
  facts:
    'A chipmaker guarantees leases of its customer, a cloud, for 60. A bank lends the cloud 20, and it buys chips for 40. The guarantee makes the sale possible, and no dollar has moved for it.',
  intent: 'The guarantee is the largest amount: where it counts wrongly, it shows.',
  portfolio: portfolioOf([
    linkOf('backstop', 'guarantee', 'chipmaker', 'cloud', 60),
    linkOf('loan', 'credit', 'bank', 'cloud', 20),
    linkOf('chips', 'purchase', 'cloud', 'chipmaker', 40),
  ]),
  expected: [
    {
      ...always,
      because:
        'It is finance: 60 of 80, given to a customer; financiers 75 % and 25 %. It is no flow: W is 20 + 40, in a chain. It is a link: the loop is there, and its bottleneck is the purchase.',
      flowLinks: 3,
      knownAmounts: 3,
      grossFlowUsd: 60,
      shares: {
        buyBackShare: 0.75,
        dualRoleShare: 0.75,
        loopShare: 0,
        reciprocity: 0,
        coreShare: 0,
      },
      hhi: { financier: 6_250, recipient: 10_000 },
      loops: { 'chipmaker>cloud': 40 },
      companies: { chipmaker: { vendorFinanceUsd: 60 } },
    },
  ],
};

const warrant: Scenario = {
  title: 'warrants handed to a customer',
  facts:
    'A chipmaker grants a lab warrants worth 30 as it orders chips for 90: a discount, paid in shares. The value flows from the issuer to the holder, against the price.',
  intent: 'The direction matters: the other way round, nothing would come back.',
  portfolio: portfolioOf([
    linkOf('warrants', 'warrant', 'chipmaker', 'lab', 30),
    linkOf('chips', 'purchase', 'lab', 'chipmaker', 90),
  ]),
  expected: [
    {
      ...always,
      because:
        '2 × 30 of 120 goes round. Finn: both have a throughflow of 90, L = 1 / (1 − 30/90) = 1.5, so a third is cycled.',
      shares: {
        loopShare: 0.5,
        reciprocity: 0.5,
        coreShare: 1,
        finnCycling: 1 / 3,
        buyBackShare: 1,
      },
      loops: { 'chipmaker>lab': 30 },
      companies: { chipmaker: { vendorFinanceUsd: 30 } },
    },
  ],
};

const relatedParties: Scenario = {
  title: 'one person on both sides of a contract',
  facts:
    'Altman runs OpenAI and holds a part of Cerebras, from which OpenAI buys for 30 of its 120. The contract is between two companies that answer to one person. In 2026 he sells his part, in 2027 he leaves.',
  intent:
    'A tie with an amount must still move no money. Without one tie there is nothing to measure; with one alone, no pair.',
  portfolio: portfolioOf([
    linkOf('runs', 'control', 'altman', 'openai', null, {
      status: [
        { since: '2020', state: 'signed' },
        { since: '2027', state: 'ended' },
      ],
    }),
    linkOf('holds', 'control', 'altman', 'cerebras', 5, {
      status: [
        { since: '2020', state: 'signed' },
        { since: '2026', state: 'ended' },
      ],
    }),
    linkOf('chips', 'purchase', 'openai', 'cerebras', 30),
    linkOf('rent', 'lease', 'openai', 'cloud', 90),
  ]),
  expected: [
    {
      ...on('2025-12-31'),
      because: '30 of 120 of trade is between the two. The ties are active links, and no flow.',
      active: ['chips', 'holds', 'rent', 'runs'],
      flowLinks: 2,
      knownAmounts: 2,
      grossFlowUsd: 120,
      shares: { relatedPartyShare: 0.25, buyBackShare: 'no-finance-amount' },
      loops: {},
    },
    {
      ...on('2026-12-31'),
      because: 'One tie is left: it is known that no trade is between related parties.',
      active: ['chips', 'rent', 'runs'],
      shares: { relatedPartyShare: 0 },
    },
    {
      ...on('2027-01-01'),
      because: 'No tie is left: nothing is known of related parties.',
      active: ['chips', 'rent'],
      shares: { relatedPartyShare: 'no-control-tie' },
    },
  ],
};

export const roleScenarios = [dualRole, guarantee, warrant, relatedParties];
