/** What falls due in three months, by scenarios and against the plan by years. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duePerYear } from '../engine/duePerYear';
import { drawnPortfolio, linkOf } from '../testing/portfolios';
import { dueNext } from './due';

const year = { start: '2026-01', end: '2026-12' };

test('a contract of twelve months has a twelfth due in each whole month, and a part month by its days', () => {
  const { from, to, total } = dueNext(
    [linkOf('l', 'purchase', 'a', 'b', 1200, year)],
    '2026-01-31',
  );
  expect([from, to]).toEqual(['2026-02-01', '2026-04-30']);
  expect(total).toEqual({ usd: 300, mw: 0, links: 1, undisclosed: 0 });
  const half = dueNext([linkOf('l', 'purchase', 'a', 'b', 1200, year)], '2026-04-15');
  expect(half.total.usd).toBeCloseTo(50 + 100 + 100 + (100 * 15) / 31, 9);
});

test('power is spread as money is, and what states neither is counted', () => {
  const due = dueNext(
    [
      linkOf('known', 'lease', 'a', 'b', 1200, { ...year, capacityMw: 120 }),
      linkOf('hidden', 'purchase', 'a', 'c', null, year),
      linkOf('open', 'purchase', 'a', 'c', 7, { start: '2026', end: null }),
      linkOf('over', 'purchase', 'a', 'c', 7, { start: '2024', end: '2025' }),
      linkOf('stake', 'investment', 'a', 'c', 7, year),
    ],
    '2026-01-31',
  );
  expect(due.total).toEqual({ usd: 300, mw: 30, links: 2, undisclosed: 1 });
  expect(due.byCompany).toEqual([{ companyId: 'a', usd: 300, mw: 30, links: 2, undisclosed: 1 }]);
  expect(due.byLink.map(({ linkId }) => linkId)).toEqual(['known', 'hidden']);
  expect(due.noTerm).toMatchObject({ count: 1, usd: 7 });
});

test('a term that ends within the months is told', () => {
  const ending = linkOf('l', 'purchase', 'a', 'b', 12, { start: '2025-03', end: '2026-02' });
  expect(dueNext([ending], '2026-01-31').byLink).toMatchObject([{ linkId: 'l', ends: true }]);
});

test('law: the quarters of a year sum to that year of the plan', () => {
  fc.assert(
    fc.property(drawnPortfolio, fc.constantFrom('2025-12-31', '2024-12-31'), (drawn, eve) => {
      const links = drawn.links.map((link, at) => ({
        ...link,
        start: ['2024-06', '2025', '2026-02-10'][at % 3]!,
        end: ['2026-01', '2027', '2026'][at % 3]!,
      }));
      const next = Number(eve.slice(0, 4)) + 1;
      const closes = [eve, `${next}-03-31`, `${next}-06-30`, `${next}-09-30`];
      const sum = closes.reduce((usd, close) => usd + dueNext(links, close).total.usd, 0);
      const planned = duePerYear(links).years.find((each) => each.year === next)?.usd ?? 0;
      expect(sum).toBeCloseTo(planned, 4);
    }),
  );
});
