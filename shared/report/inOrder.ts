/** A portfolio with its rows in the order of their ids: whatever is made of it no longer depends on the order of entry. */
import type { Portfolio } from '../model/portfolio';

const byId = <R extends { readonly id: string }>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

export function inOrder(portfolio: Portfolio): Portfolio {
  const { companies, links, commitments, sources } = portfolio;
  return {
    ...portfolio,
    companies: byId(companies),
    links: byId(links),
    commitments: byId(commitments),
    sources: byId(sources),
  };
}
