/** Removing a row together with all that hangs on it, as one change. */
import type { RowEdit } from '#shared/model/change';
import type { Portfolio } from '#shared/model/portfolio';
import { withoutEmpty } from './row';

export interface CompanyRemoval {
  readonly links: number;
  readonly headlines: number;
  readonly edits: readonly RowEdit[];
}

/** The company, its links and its headlines. Sources stay: others may rest on them. */
export function removalOfCompany(portfolio: Portfolio, id: string): CompanyRemoval {
  const links = portfolio.links.filter(({ from, to }) => from === id || to === id);
  const headlines = portfolio.commitments.filter(({ companyId }) => companyId === id);
  return {
    links: links.length,
    headlines: headlines.length,
    edits: [
      ...removalOfLinks(
        portfolio,
        links.map((link) => link.id),
      ),
      ...removalOfHeadlines(
        portfolio,
        headlines.map((headline) => headline.id),
      ),
      { table: 'companies', id, after: null },
    ],
  };
}

/** A link that one of them superseded stands for itself again. */
export function removalOfLinks(portfolio: Portfolio, ids: readonly string[]): RowEdit[] {
  const gone = new Set(ids);
  const freed = portfolio.links.filter(
    ({ id, supersededBy }) => !gone.has(id) && supersededBy !== undefined && gone.has(supersededBy),
  );
  return [
    ...freed.map(
      (link): RowEdit => ({
        table: 'links',
        id: link.id,
        after: withoutEmpty({ ...link, supersededBy: undefined }) as typeof link,
      }),
    ),
    ...ids.map((id): RowEdit => ({ table: 'links', id, after: null })),
  ];
}

export function removalOfHeadlines(portfolio: Portfolio, ids: readonly string[]): RowEdit[] {
  const gone = new Set(ids);
  const freed = portfolio.commitments.filter(
    ({ id, supersedes }) => !gone.has(id) && supersedes !== undefined && gone.has(supersedes),
  );
  return [
    ...freed.map(
      (headline): RowEdit => ({
        table: 'commitments',
        id: headline.id,
        after: withoutEmpty({ ...headline, supersedes: undefined }) as typeof headline,
      }),
    ),
    ...ids.map((id): RowEdit => ({ table: 'commitments', id, after: null })),
  ];
}
