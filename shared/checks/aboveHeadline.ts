/**
 * More than its payer's headline: an active purchase or lease alone, or all of them together, above what the company last
 * said it will spend. Either the headline is old, or something is counted twice, or the contracts outrun the plan.
 */
import { activeLinks, knownUsd } from '../engine/active';
import { linkFamily } from '../model/link';
import { latestHeadlines } from './latestHeadlines';
import type { Check, CheckNotice } from './notice';
import { tradeByPayer } from './tradeByPayer';

export const aboveHeadline: Check = ({ commitments, links }, day) => {
  const trade = activeLinks(links, day).filter(({ kind }) => linkFamily(kind) === 'trade');
  const committed = tradeByPayer(trade);
  return latestHeadlines(commitments, day.asOf).flatMap(({ id, companyId, amountUsd }) => {
    if (amountUsd === null) return [];
    const above = (of: 'link' | 'sum', usd: number, linkIds: readonly string[]): CheckNotice[] => {
      if (usd <= amountUsd) return [];
      const figures = { check: 'above-headline', of, usd, headlineUsd: amountUsd } as const;
      return [{ ...figures, linkIds, companyIds: [companyId], commitmentIds: [id] }];
    };
    const own = trade.filter(({ from }) => from === companyId);
    return [
      ...own.flatMap((link) => above('link', knownUsd(link) ?? 0, [link.id])),
      ...above('sum', committed.get(companyId) ?? 0, []),
    ];
  });
};
