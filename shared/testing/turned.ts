/** A portfolio told in another way: in another order, or with other names. */
import type { Portfolio } from '../model/portfolio';

/** Companies, links and revenue figures in an order that `seed` chooses. */
export function reshuffled(portfolio: Portfolio, seed: number): Portfolio {
  const companies = shuffled(portfolio.companies, seed).map((company) =>
    company.revenue ? { ...company, revenue: shuffled(company.revenue, seed) } : company,
  );
  return { ...portfolio, companies, links: shuffled(portfolio.links, seed) };
}

/** An even seed turns the list round; an odd one deals it out by a linear congruence. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  if (seed % 2 === 0) return list.toReversed();
  let at = seed;
  return list
    .map((item) => {
      at = (at * 1_103_515_245 + 12_345) % 2 ** 31;
      return { item, at };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Every id of a company or a link by another name. */
export function renamed(portfolio: Portfolio, name: (id: string) => string): Portfolio {
  return {
    ...portfolio,
    companies: portfolio.companies.map((company) => ({ ...company, id: name(company.id) })),
    links: portfolio.links.map(({ supersededBy, ...link }) => ({
      ...link,
      id: name(link.id),
      from: name(link.from),
      to: name(link.to),
      ...(supersededBy === undefined ? {} : { supersededBy: name(supersededBy) }),
    })),
  };
}
