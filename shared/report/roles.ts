/** Who stands on several sides of a link: tied to both of its ends, or financier and trading partner of its receiver at once. */
import { type Link, linkFamily } from '../model/link';

export interface Roles {
  /** Holders of a control tie to both companies, in alphabetical order. */
  tiedToBoth(a: string, b: string): string[];
  /** Companies that finance a company and trade with it, in alphabetical order. */
  dualRoles(company: string): string[];
}

export function rolesAmong(active: readonly Link[]): Roles {
  const holders = new Map<string, Set<string>>();
  const financiers = new Map<string, Set<string>>();
  const partners = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(value));
  for (const { kind, from, to } of active) {
    const family = linkFamily(kind);
    if (family === 'tie') add(holders, to, from);
    if (family === 'finance') add(financiers, to, from);
    if (family === 'trade') {
      add(partners, to, from);
      add(partners, from, to);
    }
  }
  const both = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined) =>
    [...(a ?? [])].filter((id) => b?.has(id)).sort();
  return {
    tiedToBoth: (a, b) => both(holders.get(a), holders.get(b)),
    dualRoles: (company) => both(financiers.get(company), partners.get(company)),
  };
}
