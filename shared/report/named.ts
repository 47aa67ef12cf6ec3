/** What the ids in a report stand for: links, companies and sources of both ledgers. */
import type { Link } from '../model/link';
import type { Portfolio } from '../model/portfolio';
import type { Portfolios } from './changes';
import type { WeekReport } from './model';

interface Named {
  readonly linkIds: readonly string[];
  readonly companyIds: readonly string[];
  readonly sourceIds: readonly string[];
}

/** What ids stand for, this close's version first. Notes stay out: they may tell of later days. */
export function namedIn(
  ledgers: Portfolios,
  wanted: Named,
): Pick<WeekReport, 'names' | 'links' | 'sources'> {
  const rows = <R extends { readonly id: string }>(
    pick: (portfolio: Portfolio) => readonly R[],
    ids: readonly string[],
  ): R[] => {
    const asked = new Set(ids);
    const found = new Map<string, R>();
    for (const row of [...pick(ledgers.before), ...pick(ledgers.now)])
      if (asked.has(row.id)) found.set(row.id, row);
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  const links = rows(({ links }) => links, wanted.linkIds).map(withoutNote);
  const ends = links.flatMap(({ from, to }) => [from, to]);
  const companies = rows(({ companies }) => companies, [...wanted.companyIds, ...ends]);
  const cited = [...wanted.sourceIds, ...links.flatMap(({ sourceIds }) => sourceIds)];
  const sources = rows(({ sources }) => sources, cited);
  return {
    names: Object.fromEntries(companies.map(({ id, name }) => [id, name])),
    links: Object.fromEntries(links.map((link) => [link.id, link])),
    sources: Object.fromEntries(sources.map((source) => [source.id, source])),
  };
}

export function withoutNote(link: Link): Link {
  const { note: _, ...rest } = link;
  return rest;
}
