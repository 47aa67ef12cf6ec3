import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Portfolio } from '../model/portfolio';
import { drawnPortfolio } from '../testing/portfolios';
import { noticesOf } from './allChecks';
import type { CheckDay } from './notice';

const starter: Portfolio = JSON.parse(
  readFileSync(new URL('../../assets/starter-portfolio.json', import.meta.url), 'utf8'),
);
const day: CheckDay = { asOf: '2026-06-30', convention: 'binding' };

/** Each was looked at, and each is worth a second look: facts that are odd, not slips of the ledger. */
test('what the starter portfolio has to say for itself', () => {
  const rows = noticesOf(starter, day).map(({ check, linkIds, companyIds }) => [
    check,
    ...(linkIds.length > 0 ? linkIds : companyIds),
  ]);
  expect(rows).toEqual([
    // Two rounds of the same size, a year apart.
    ['one-deal', 'softbank-openai-30bn', 'softbank-openai-2026-30bn'],
    // $730 bn of contracts since the headline was cut to $600 bn.
    ['above-headline', 'openai'],
    ['beyond-revenue', 'openai'],
    ['beyond-revenue', 'iren'],
    // 300 MW for $45 bn; chips alone for Meta; 240 MW for $24 bn.
    ['price-per-gw', 'anthropic-spacex-45bn'],
    ['price-per-gw', 'meta-amd-6gw'],
    ['price-per-gw', 'microsoft-nscale-24bn'],
    // The last payment was due in April 2025.
    ['term-over', 'g42-cerebras-equity'],
    ['unwatched', 'softbank'],
    ['unwatched', 'jpmorgan'],
    ['unwatched', 'spacex'],
    ['unwatched', 'vantage'],
  ]);
});

test('the checks change nothing, and the order of the rows changes no notice', () => {
  const asText = (portfolio: Portfolio) =>
    noticesOf(portfolio, day)
      .map((notice) =>
        JSON.stringify({ ...notice, linkIds: notice.linkIds.toSorted(), share: 0, usd: 0 }),
      )
      .sort();
  fc.assert(
    fc.property(drawnPortfolio, (portfolio) => {
      const before = structuredClone(portfolio);
      const { links, companies } = portfolio;
      const turned = { links: links.toReversed(), companies: companies.toReversed() };
      expect(asText({ ...portfolio, ...turned })).toEqual(asText(portfolio));
      expect(portfolio).toEqual(before);
    }),
  );
});

test('every figure of every notice is a number', () => {
  fc.assert(
    fc.property(drawnPortfolio, (portfolio) => {
      for (const notice of noticesOf(portfolio, day))
        for (const figure of Object.values(notice))
          if (typeof figure === 'number') expect(Number.isFinite(figure)).toBe(true);
    }),
  );
});
