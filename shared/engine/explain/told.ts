/** What the explanations have in common: their fields where a figure has nothing of its own to say, and links in order. */
import type { Explanation, FigureReason, FigureValue, Resting } from '../../model/explain';
import type { Link } from '../../model/link';
import { knownUsd } from '../active';
import type { PlacedLink } from '../graph';

type Told = Omit<Explanation, 'figure'>;

/** Largest part first; ids decide between equals, so that the order of entry changes nothing. */
export function told(
  part: Pick<Told, 'value' | 'unit' | 'recipe' | 'links'> & Partial<Told>,
): Told {
  const links = part.links.toSorted(
    (a, b) =>
      order[a.role] - order[b.role] ||
      (b.counts ?? -1) - (a.counts ?? -1) ||
      (a.linkId < b.linkId ? -1 : 1),
  );
  const others = { undisclosed: 0, dotcom: null, score: null, level: null, era: null };
  return { ...others, exact: true, ...part, links };
}

const order: Record<Resting['role'], number> = { part: 0, condition: 1, way: 2, whole: 3 };

export const missing = (reason: FigureReason): FigureValue => ({ value: null, reason });

/** A link whose own amount is what counts. */
export const byAmount = (link: Link, role: Resting['role'] = 'part'): Resting => ({
  linkId: link.id,
  role,
  counts: knownUsd(link),
});

export const undisclosedOf = (links: readonly Link[]): number =>
  links.filter((link) => knownUsd(link) === null).length;

export const linksOf = (placed: readonly PlacedLink[]): Link[] => placed.map(({ link }) => link);

export type { Told };
