/**
 * The documented links of the dot-com era with their traits. Whether a loan was tied to purchases is read from the network
 * that holds the tied ones: their sums are an upper bound, that they were made is not in doubt. Revenue is that of the few
 * companies of which one is sourced.
 */
import type { EraFile } from '../model/era';
import type { Portfolio } from '../model/portfolio';
import { type Traits, traitsOf } from './twin';

export function eraTraits(documented: Portfolio, tied: Portfolio, era: EraFile): Traits[] {
  const revenueOf = new Map(era.companies.map(({ id, revenue }) => [id, revenue]));
  const companies = tied.companies.map((company) => {
    const revenue = revenueOf.get(company.id);
    return revenue === undefined ? company : { ...company, revenue: [revenue] };
  });
  const ids = new Set(documented.links.map(({ id }) => id));
  return traitsOf(tied.links, companies, null).filter(({ linkId }) => ids.has(linkId));
}
