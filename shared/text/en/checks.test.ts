import { expect, test } from 'vitest';
import type { CheckFigures } from '../../checks/notice';
import { en, enFormats } from './index';

/** What is said, with plain spaces. */
const said = (notice: CheckFigures) =>
  en.checks.sentence(notice, enFormats).replaceAll('\u00a0', ' ');
const status = {
  check: 'status-order',
  state: 'signed',
  since: '2025-03',
  before: 'intent',
  beforeSince: '2025-06',
} as const;

test.each<[CheckFigures, string]>([
  [
    { check: 'one-deal', alike: 'amounts', daysApart: 333 },
    'Nearly the same amount, announced 333 days apart.',
  ],
  [
    { check: 'one-deal', alike: 'amounts', daysApart: null },
    'Nearly the same amount, the day of one announcement is not known.',
  ],
  [
    { check: 'one-deal', alike: 'days', daysApart: 0 },
    'Their terms overlap, announced on the same day.',
  ],
  [
    { check: 'above-headline', of: 'sum', usd: 730.4e9, headlineUsd: 600e9 },
    '$730 bn in active purchases and leases, above the headline of $600 bn.',
  ],
  [
    { check: 'above-headline', of: 'link', usd: 700e9, headlineUsd: 600e9 },
    '$700 bn in one contract, above the headline of $600 bn.',
  ],
  [
    { check: 'beyond-revenue', usd: 730.4e9, revenueUsd: 13.1e9, asOf: '2025-12-31', times: 55.76 },
    '$730 bn in active purchases and leases, 55.8× the $13.1 bn of revenue in the year to 31 Dec 2025.',
  ],
  [
    { check: 'price-per-gw', usdPerGw: 10e9, medianUsdPerGw: 31.7e9, links: 12, factor: 3.17 },
    '$10 bn for a GW, 3.17× below the median of $31.7 bn over 12 links.',
  ],
  [
    { check: 'term-over', end: '2025-04', state: 'under-way' },
    'Its term ran to Apr 2025; the status still says “Under way”.',
  ],
  [
    { ...status, why: 'days-turned' },
    '“Signed” (Mar 2025) is listed after “Intent” (Jun 2025), and was before it.',
  ],
  [
    { ...status, why: 'went-back', since: null },
    '“Signed” follows “Intent” (Jun 2025): a step back.',
  ],
  [
    { ...status, why: 'after-the-last', before: 'cancelled' },
    '“Signed” (Mar 2025) follows “Cancelled” (Jun 2025), which is the end of a deal.',
  ],
  [
    { ...status, why: 'before-announced', before: null },
    '“Signed” (Mar 2025) is older than the announcement (Jun 2025).',
  ],
  [
    {
      check: 'original-apart',
      original: {
        currency: 'EUR',
        low: 2.1e9,
        best: 2.1e9,
        high: 2.1e9,
        usdPerUnit: 1.09,
        day: '2026-01-14',
      },
      usd: 2.4e9,
      madeUsd: 2_289_000_000,
      share: 0.04625,
    },
    '$2.4 bn stands beside €2.1 bn at 1.09, which makes $2.29 bn: 4.6% apart.',
  ],
  [
    { check: 'unwatched', usd: 100.5e9, share: 0.055, links: 4 },
    '$101 bn over 4 links, 5.5% of all known money.',
  ],
])('%o', (notice, sentence) => {
  expect(said(notice)).toBe(sentence);
});
