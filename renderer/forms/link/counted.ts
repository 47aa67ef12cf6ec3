/** Whether a typed link enters the scores: the user's own choice, or the rule. */
import { type CountedDefault, countedUnlessSaid } from '#shared/model/counted';
import type { LinkDraft } from './draft';

export function countedByDefault({
  sources,
  confidence,
}: Pick<LinkDraft, 'sources' | 'confidence'>): CountedDefault {
  return countedUnlessSaid(sources.chosen.length + sources.added.length > 0, confidence);
}

/** The user's own choice, or the default. */
export function isCounted(draft: LinkDraft): boolean {
  return draft.counted ?? countedByDefault(draft).counted;
}
