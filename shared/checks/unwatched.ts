/**
 * A company that is not watched and over whose active links much of the known money runs. Literally "a link to an unwatched
 * company" would name every lender and landlord, half of the starter portfolio; what helps is to learn which of them
 * matters as much as those that are watched. Persons, vehicles, and entries that stand for many are nobody to watch.
 */
import { activeLinks, flowUsd } from '../engine/active';
import type { Company, CompanyKind } from '../model/company';
import { type Check, largestFirst } from './notice';
import { thresholds } from './thresholds';

const nobody: ReadonlySet<CompanyKind> = new Set<CompanyKind>([
  'person',
  'vehicle',
  'aggregate',
  'programme',
]);

export const unwatched: Check = ({ companies, links }, day) => {
  const flows = activeLinks(links, day).flatMap((link) => {
    const usd = flowUsd(link);
    return usd === null ? [] : [{ link, usd }];
  });
  const all = flows.reduce((sum, { usd }) => sum + usd, 0);
  const over = new Map<string, { usd: number; links: number }>();
  for (const { link, usd } of flows) {
    for (const id of [link.from, link.to]) {
      const before = over.get(id) ?? { usd: 0, links: 0 };
      over.set(id, { usd: before.usd + usd, links: before.links + 1 });
    }
  }
  const missed = companies.filter(isMissed).flatMap(({ id }) => {
    const own = over.get(id);
    if (own === undefined || own.usd / all < thresholds.unwatchedShare.value) return [];
    const rows = { linkIds: [], companyIds: [id], commitmentIds: [] };
    return { check: 'unwatched' as const, ...own, share: own.usd / all, ...rows };
  });
  return largestFirst(missed, ({ usd }) => usd);
};

const isMissed = ({ watched, kind }: Company): boolean => !watched && !nobody.has(kind);
