/** A company whose active purchases and leases come to many times a year's revenue: a figure may be wrong, or it is the story. */
import { activeLinks } from '../engine/active';
import { revenueOn } from '../engine/company/revenueRatio';
import { type Check, largestFirst } from './notice';
import { thresholds } from './thresholds';
import { tradeByPayer } from './tradeByPayer';

export const beyondRevenue: Check = ({ companies, links }, day) => {
  const committed = tradeByPayer(activeLinks(links, day));
  const beyond = companies.flatMap((company) => {
    const usd = committed.get(company.id) ?? 0;
    const revenue = revenueOn(company, day.asOf);
    // An unknown or zero revenue has no multiple: the company's own page says that it is unknown.
    if (revenue === null || revenue.usd === 0 || revenue.asOf === null) return [];
    const times = usd / revenue.usd;
    if (times <= thresholds.revenueTimes.value) return [];
    const figures = { usd, revenueUsd: revenue.usd, asOf: revenue.asOf, times };
    const rows = { linkIds: [], companyIds: [company.id], commitmentIds: [] };
    return { check: 'beyond-revenue' as const, ...figures, ...rows };
  });
  return largestFirst(beyond, ({ times }) => times);
};
