/** The links that may supersede one: those between the same two companies, whichever way. */
import type { Link } from '#shared/model/link';
import type { Portfolio } from '#shared/model/portfolio';
import { chosen, type Option } from '../labels';
import type { LinkDraft } from './draft';

/** `all`: every link by its name. `was`: the link that is edited. */
export function successors(
  draft: Pick<LinkDraft, 'from' | 'to'>,
  { links }: Pick<Portfolio, 'links'>,
  companies: readonly Option[],
  all: readonly Option[],
  was: Link | null,
): Option[] {
  const ends = new Set([chosen(companies, draft.from)?.id, chosen(companies, draft.to)?.id]);
  const between = new Set(
    links
      .filter(({ id, from, to }) => id !== was?.id && ends.has(from) && ends.has(to))
      .map(({ id }) => id),
  );
  return all.filter(({ id }) => between.has(id));
}
