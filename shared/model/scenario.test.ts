import { expect, test } from 'vitest';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { partOf } from './scenario';

const portfolio = portfolioOf([linkOf('deal', 'purchase', 'amber', 'birch', 5e9)]);

test('what a shock names and the ledger no longer holds is told, and the rest still runs', () => {
  const shock = {
    pays: [
      { companyId: 'amber', share: 0.5 },
      { companyId: 'gone', share: 0 },
    ],
    cancelled: ['deal', 'lost'],
    stopsFinancing: ['gone', 'birch'],
  };
  expect(partOf(shock, portfolio)).toEqual({
    shock: {
      pays: [{ companyId: 'amber', share: 0.5 }],
      cancelled: ['deal'],
      stopsFinancing: ['birch'],
    },
    gone: { companyIds: ['gone'], linkIds: ['lost'] },
  });
});
