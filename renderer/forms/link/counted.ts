/** Whether a link enters the scores unless the user says otherwise: not without a source, not unverified. */
import type { LinkDraft } from './draft';

export type CountedDefault =
  | { readonly counted: true }
  | { readonly counted: false; readonly why: 'no-source' | 'unverified' };

export function countedByDefault({
  sources,
  confidence,
}: Pick<LinkDraft, 'sources' | 'confidence'>): CountedDefault {
  if (sources.chosen.length + sources.added.length === 0)
    return { counted: false, why: 'no-source' };
  if (confidence === 'unverified') return { counted: false, why: 'unverified' };
  return { counted: true };
}

/** The user's own choice, or the default. */
export function isCounted(draft: LinkDraft): boolean {
  return draft.counted ?? countedByDefault(draft).counted;
}
