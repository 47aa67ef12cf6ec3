/** One company at a time: what it sells, owes and funds, and against which year's revenue. */
import type { Company } from '../../model/company';
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { always, on, type Scenario } from './scenario';

function company(id: string, revenue: readonly (readonly [number, string | null])[]): Company {
  return {
    id,
    name: id,
    kind: 'other',
    watched: true,
    revenue: revenue.map(([usd, asOf]) => ({ usd, asOf, sourceIds: [] })),
  };
}

const vendorFinance: Scenario = {
  title: 'vendor finance with undisclosed amounts',
  facts:
    'Three vendors fund others. Lucent lent 30 to one customer and an undisclosed sum to another. Nortel lent an undisclosed sum to its only one. Cisco invested 40 in a firm that bought nothing from it. Only the first and the last have a figure, and they are not the same kind of figure.',
  intent: 'At least 30, unknown, and 0 must stay three different things, in the ratio too.',
  portfolio: portfolioOf(
    [
      linkOf('lucent-loan', 'credit', 'lucent', 'winstar', 30),
      linkOf('lucent-other', 'credit', 'lucent', 'oneflex', null),
      linkOf('winstar-order', 'purchase', 'winstar', 'lucent', 30),
      linkOf('oneflex-order', 'purchase', 'oneflex', 'lucent', null),
      linkOf('nortel-loan', 'credit', 'nortel', 'ipex', null),
      linkOf('ipex-order', 'purchase', 'ipex', 'nortel', 10),
      linkOf('cisco-stake', 'investment', 'cisco', 'startup', 40),
    ],
    {
      companies: [
        company('lucent', [[120, '2000-09-30']]),
        company('nortel', [[100, '2000-12-31']]),
        company('cisco', [[80, '2000-07-31']]),
        ...['winstar', 'oneflex', 'ipex', 'startup'].map((id) => company(id, [])),
      ],
    },
  ),
  expected: [
    {
      ...always,
      because:
        'Lucent: 30 is known, one link is left out, a quarter of 120. Nortel: one link and no amount, so unknown. Cisco: no link to a customer, so 0, and 0 of 80. Of the known 70 of finance, 30 went to customers.',
      shares: { buyBackShare: 30 / 70, dualRoleShare: 30 / 70 },
      companies: {
        lucent: {
          vendorFinanceUsd: 30,
          soldUsd: 30,
          undisclosed: { vendorFinanceUsd: 1, soldUsd: 1, committedUsd: 0 },
          vendorFinanceRatio: 0.25,
          loops: 2,
        },
        nortel: {
          vendorFinanceUsd: 'amounts-undisclosed',
          undisclosed: { vendorFinanceUsd: 1 },
          vendorFinanceRatio: 'amounts-undisclosed',
        },
        cisco: {
          vendorFinanceUsd: 0,
          undisclosed: { vendorFinanceUsd: 0 },
          vendorFinanceRatio: 0,
        },
        winstar: { commitmentBurden: 'no-revenue' },
      },
    },
  ],
};

const yearly = {
  2023: [100, '2023-12-31'],
  2024: [200, '2024-12-31'],
  2025: [400, '2025'],
} as const;

const whichYear: Scenario = {
  title: 'which revenue a ratio takes',
  facts:
    'A lab has committed 50. Its revenue was 100, 200 and 400 in three years, and it boasts of a run rate of 1,000. The burden of 50 halves with each year that is closed, and never by a boast.',
  intent:
    'The figures are entered out of order; the last one is dated "2025", which ends on its last day.',
  portfolio: portfolioOf([linkOf('rent', 'lease', 'lab', 'cloud', 50)], {
    companies: [
      company('lab', [yearly[2024], [1_000, null], yearly[2025], yearly[2023]]),
      company('cloud', []),
    ],
  }),
  expected: [
    {
      ...on('2023-06-30'),
      because: 'No year has ended: the earliest is taken, and that is said.',
      companies: {
        lab: { commitmentBurden: 0.5, revenue: { usd: 100, asOf: '2023-12-31', earliest: true } },
      },
    },
    {
      ...on('2023-12-31'),
      because: 'The first year ends on this day.',
      companies: {
        lab: { commitmentBurden: 0.5, revenue: { usd: 100, asOf: '2023-12-31', earliest: false } },
      },
    },
    {
      ...on('2025-12-30'),
      because: '2025 is not over.',
      companies: {
        lab: { commitmentBurden: 0.25, revenue: { usd: 200, asOf: '2024-12-31', earliest: false } },
      },
    },
    {
      ...on('2025-12-31'),
      because: 'Now it is.',
      companies: {
        lab: { commitmentBurden: 0.125, revenue: { usd: 400, asOf: '2025', earliest: false } },
      },
    },
    {
      ...always,
      because: 'Over the whole period the latest is taken.',
      companies: { lab: { commitmentBurden: 0.125 }, cloud: { commitmentBurden: 'no-revenue' } },
    },
  ],
};

const noRevenue: Scenario = {
  title: 'no revenue to divide by',
  facts:
    'One lab has published a run rate only, another had a year without a dollar of revenue. Both have committed 50: a burden without measure, not an infinite one and not none.',
  intent: 'Two different reasons, one null.',
  portfolio: portfolioOf(
    [
      linkOf('rent-a', 'lease', 'boaster', 'cloud', 50),
      linkOf('rent-b', 'lease', 'stealth', 'cloud', 50),
    ],
    {
      companies: [
        company('boaster', [[1_000, null]]),
        company('stealth', [[0, '2024']]),
        company('cloud', []),
      ],
    },
  ),
  expected: [
    {
      ...always,
      because: 'A run rate enters no ratio, and nothing is divided by 0.',
      companies: {
        boaster: { committedUsd: 50, commitmentBurden: 'no-revenue', revenue: null },
        stealth: { committedUsd: 50, commitmentBurden: 'revenue-is-zero' },
      },
    },
  ],
};

const shop = (from: string, to: string, usd: number) =>
  linkOf(`${from}-${to}-${usd}`, 'purchase', from, to, usd);

const concentration: Scenario = {
  title: 'five suppliers, and a customer that hangs on one',
  facts:
    'Two labs buy from five suppliers: 40, 30, 20, 5 and 5 of 100. One lab buys three quarters of its 40 from one of them.',
  intent: 'More than four suppliers, so that the four largest are not all.',
  portfolio: portfolioOf([
    shop('big', 'alpha', 10),
    shop('big', 'beta', 30),
    shop('big', 'gamma', 20),
    shop('small', 'alpha', 30),
    shop('small', 'delta', 5),
    shop('small', 'epsilon', 5),
  ]),
  expected: [
    {
      ...always,
      because:
        'Suppliers: 1,600 + 900 + 400 + 25 + 25 = 2,950, the four largest 95 %. Buyers: 60 and 40: 3,600 + 1,600 = 5,200. The small lab: 75 %, 12.5 %, 12.5 %: 5,625 + 2 × 156.25. Alpha: 25 % and 75 %.',
      hhi: { supplier: 2_950, buyer: 5_200, financier: 'no-known-amount' },
      effectiveNumber: { supplier: 10_000 / 2_950 },
      cr4: { supplier: 0.95, buyer: 1, recipient: 'no-known-amount' },
      companies: {
        small: { supplierHhi: 5_937.5, customerHhi: 'no-known-amount', committedUsd: 40 },
        alpha: { customerHhi: 6_250, soldUsd: 40 },
        beta: { customerHhi: 10_000 },
      },
    },
  ],
};

export const companyScenarios = [vendorFinance, whichYear, noRevenue, concentration];
