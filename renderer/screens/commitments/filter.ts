/** What of the ledger is shown. */
import type { CheckNotice } from '#shared/checks/notice';
import type { Standing } from '#shared/engine/standing';
import { isTier3Only, isUnsourced } from '#shared/evidence/sourcing';
import {
  type Link,
  type LinkFamily,
  type LinkKind,
  type LinkState,
  linkFamily,
} from '#shared/model/link';
import type { Source } from '#shared/model/source';

/** A link with all that its row says of it. */
export interface LinkRow {
  readonly link: Link;
  readonly from: string;
  readonly to: string;
  readonly sources: readonly Source[];
  readonly state: LinkState | null;
  readonly standing: Standing;
  readonly notices: readonly CheckNotice[];
  /** Its newest source is older than the user's limit. */
  readonly stale: boolean;
}

export interface LinkFilter {
  readonly search: string;
  readonly family: LinkFamily | 'all';
  readonly kind: LinkKind | 'any';
  readonly state: LinkState | 'none' | 'any';
  /** A company's id; empty for any. */
  readonly company: string;
  readonly active: boolean;
  readonly unsourced: boolean;
  readonly tier3: boolean;
  readonly stale: boolean;
  readonly undisclosed: boolean;
  readonly noticed: boolean;
}

export const everything: LinkFilter = {
  search: '',
  family: 'all',
  kind: 'any',
  state: 'any',
  company: '',
  active: false,
  unsourced: false,
  tier3: false,
  stale: false,
  undisclosed: false,
  noticed: false,
};

export function filterLinks(rows: readonly LinkRow[], filter: LinkFilter): LinkRow[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => matches(row, filter) && found(row, words));
}

function matches(
  { link, sources, state, standing, notices, stale }: LinkRow,
  filter: LinkFilter,
): boolean {
  const { family, kind, company } = filter;
  return (
    (family === 'all' || linkFamily(link.kind) === family) &&
    (kind === 'any' || link.kind === kind) &&
    (filter.state === 'any' || (state ?? 'none') === filter.state) &&
    (company === '' || link.from === company || link.to === company) &&
    (!filter.active || standing.code === 'active') &&
    (!filter.noticed || notices.length > 0) &&
    (!filter.unsourced || isUnsourced(sources)) &&
    (!filter.tier3 || isTier3Only(sources)) &&
    (!filter.stale || stale) &&
    (!filter.undisclosed || (link.amount === null && linkFamily(link.kind) !== 'tie'))
  );
}

/** Every word stands somewhere in the row. */
function found({ link, from, to, sources }: LinkRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const cited = sources.map(({ publisher, title }) => `${publisher} ${title}`);
  const text = [from, to, link.kind, link.note ?? '', ...cited].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
