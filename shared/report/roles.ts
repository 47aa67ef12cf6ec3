/** Who stands on several sides of a link: tied to both of its ends, or financier and trading partner of its receiver at once. */
import { knownUsd } from '../engine/active';
import { type Link, linkFamily } from '../model/link';
import type { DualRole, TiedHolder } from './model';

export interface Roles {
  /** Holders of a control tie to both companies, in alphabetical order. */
  tiedToBoth(a: string, b: string): TiedHolder[];
  /** Companies that finance a company and trade with it, in alphabetical order. */
  dualRoles(company: string): DualRole[];
}

type ByCompany = Map<string, Map<string, Link[]>>;

export function rolesAmong(active: readonly Link[]): Roles {
  const holders: ByCompany = new Map();
  const financiers: ByCompany = new Map();
  const partners: ByCompany = new Map();
  const add = (map: ByCompany, company: string, other: string, link: Link) => {
    const others = map.get(company) ?? new Map<string, Link[]>();
    map.set(company, others.set(other, [...(others.get(other) ?? []), link]));
  };
  for (const link of active) {
    const { kind, from, to } = link;
    const family = linkFamily(kind);
    if (family === 'tie') add(holders, to, from, link);
    if (family === 'finance') add(financiers, to, from, link);
    if (family === 'trade') {
      add(partners, to, from, link);
      add(partners, from, to, link);
    }
  }
  return {
    tiedToBoth: (a, b) =>
      shared(holders.get(a), holders.get(b)).map(([holderId, first, second]) => ({
        holderId,
        linkIds: idsOf([...first, ...second]),
      })),
    dualRoles: (company) =>
      shared(financiers.get(company), partners.get(company)).map(([companyId, finance, trade]) => ({
        companyId,
        as: roleIn(trade, company),
        financeUsd: sumOf(finance),
        tradeUsd: sumOf(trade),
        financeLinkIds: idsOf(finance),
        tradeLinkIds: idsOf(trade),
      })),
  };
}

type Others = ReadonlyMap<string, readonly Link[]> | undefined;

/** Who is in both, with the links of each. */
function shared(a: Others, b: Others): (readonly [string, readonly Link[], readonly Link[]])[] {
  return [...(a ?? [])]
    .flatMap(([id, first]) => {
      const second = b?.get(id);
      return second ? [[id, first, second] as const] : [];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function roleIn(trade: readonly Link[], company: string): DualRole['as'] {
  const sold = trade.some(({ from }) => from === company);
  const bought = trade.some(({ to }) => to === company);
  return sold && bought ? 'both' : bought ? 'customer' : 'supplier';
}

const idsOf = (links: readonly Link[]) => links.map(({ id }) => id).sort();

function sumOf(links: readonly Link[]): number | null {
  const known = links.flatMap((link) => knownUsd(link) ?? []);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}
