/** A sum over a year's revenue: the latest figure by the day, else the earliest, which is said. */
import type { Company } from '../../model/company';
import { type Day, lastDay } from '../../model/day';
import type { KnownSum, RevenueRatio } from '../../model/score';
import { known, unknown } from '../measured';

/** The revenue figure that holds on a day; figures without `asOf` are not twelve months and never do. */
export function revenueOn(company: Company, day: Day | null): RevenueRatio['revenue'] {
  const figures = (company.revenue ?? [])
    .flatMap(({ usd, asOf }) => (asOf === null ? [] : [{ usd, asOf }]))
    .sort((a, b) => (lastDay(a.asOf) < lastDay(b.asOf) ? -1 : 1));
  const past = figures.findLast(({ asOf }) => day === null || lastDay(asOf) <= day);
  if (past) return { ...past, earliest: false };
  return figures[0] ? { ...figures[0], earliest: true } : null;
}

/** `sum` over revenue: vendor finance and commitments both use it. */
export function revenueRatio(sum: KnownSum, company: Company, day: Day | null): RevenueRatio {
  const revenue = revenueOn(company, day);
  if (sum.value === null) return { ...unknown(sum.reason), revenue };
  if (revenue === null) return { ...unknown('no-revenue'), revenue };
  if (revenue.usd === 0) return { ...unknown('revenue-is-zero'), revenue };
  return { ...known(sum.value / revenue.usd), revenue };
}
