/** The weekly report, told by scenarios. */
import { expect, test } from 'vitest';
import type { Portfolio } from '../model/portfolio';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { asset, yardstick } from '../testing/yardstick';
import { weekReport, weekSpan } from './week';

const close = { weekday: 5, hour: 18 };
const reportOf = (
  portfolio: Portfolio,
  week: string,
  convention: 'binding' | 'headline' = 'binding',
) =>
  weekReport(
    { before: portfolio, now: portfolio },
    { ...weekSpan(week, close), convention },
    yardstick,
  );

test('week 3 of 2026 tells the Cerebras story', () => {
  const report = reportOf(asset('starter-portfolio'), '2026-W03');
  expect([report.from, report.to]).toEqual(['2026-01-09', '2026-01-16']);
  expect(report.changes).toMatchObject([
    {
      linkId: 'openai-cerebras-10bn',
      event: 'announced',
      on: '2026-01-14',
      stateAfter: 'signed',
      activeBefore: false,
      activeAfter: true,
      tiedToBoth: [{ holderId: 'greg-brockman' }, { holderId: 'sam-altman' }],
      dualRoles: [{ companyId: 'g42', as: 'customer', financeUsd: 335e6, tradeUsd: 1.43e9 }],
      onLoops: 0,
    },
  ]);
});

const day = (since: string) => ({
  announced: since,
  status: [{ since, state: 'signed' as const }],
});

test('a loop that the week closes is new, and one whose link runs out is broken', () => {
  const portfolio = portfolioOf([
    linkOf('stake', 'investment', 'a', 'b', 5),
    linkOf('sale', 'purchase', 'b', 'a', 9, day('2026-01-14')),
    linkOf('loan', 'credit', 'c', 'd', 5, { end: '2026-01-12' }),
    linkOf('gear', 'purchase', 'd', 'c', 5),
  ]);
  const report = reportOf(portfolio, '2026-W03');
  expect(report.loops.appeared.map(({ id, bottleneckUsd }) => [id, bottleneckUsd])).toEqual([
    ['a>b', 5],
  ]);
  expect(report.loops.broken.map(({ id }) => id)).toEqual(['c>d']);
  expect(report.changes.map(({ linkId, event, on }) => [linkId, event, on])).toEqual([
    ['loan', 'ran-out', '2026-01-12'],
    ['sale', 'announced', '2026-01-14'],
  ]);
});

test('a larger second purchase makes a loop grow', () => {
  const portfolio = portfolioOf([
    linkOf('stake', 'investment', 'a', 'b', 50),
    linkOf('sale', 'purchase', 'b', 'a', 9),
    linkOf('more', 'purchase', 'b', 'a', 11, day('2026-01-14')),
  ]);
  const [grown] = reportOf(portfolio, '2026-W03').loops.grown;
  expect([grown?.beforeUsd, grown?.loop.bottleneckUsd]).toEqual([9, 20]);
});

test('a successor supersedes, and its cancellation brings the old link back', () => {
  const successor = linkOf('new', 'purchase', 'a', 'b', 20, {
    announced: '2026-01-14',
    status: [
      { since: '2026-01-14', state: 'signed' },
      { since: '2026-01-21', state: 'cancelled' },
    ],
  });
  const portfolio = portfolioOf([
    linkOf('old', 'purchase', 'a', 'b', 10, { supersededBy: 'new' }),
    successor,
  ]);
  const events = (week: string) =>
    reportOf(portfolio, week).changes.map(({ linkId, event, activeAfter }) => [
      linkId,
      event,
      activeAfter,
    ]);
  expect(events('2026-W03')).toEqual([
    ['new', 'announced', true],
    ['old', 'superseded', false],
  ]);
  expect(events('2026-W04')).toEqual([
    ['new', 'status', false],
    ['old', 'consequence', true],
  ]);
});

test('a rumour is told, and counts under the headline convention only', () => {
  const rumour = linkOf('talk', 'investment', 'a', 'b', 5, {
    announced: '2026-01-13',
    status: [{ since: '2026-01-13', state: 'rumoured' }],
  });
  const counts = (convention: 'binding' | 'headline') =>
    reportOf(portfolioOf([rumour]), '2026-W03', convention).changes.map(
      ({ activeAfter }) => activeAfter,
    );
  expect([counts('binding'), counts('headline')]).toEqual([[false], [true]]);
});
