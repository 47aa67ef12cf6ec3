/** Whether a typed link enters the scores: the user's own choice, or the rule. */
import { type CountedDefault, countedUnlessSaid } from '#shared/model/counted';
import { isTyped } from '../sources/sources';
import type { LinkDraft } from './draft';

export function countedByDefault({
  sources,
  confidence,
}: Pick<LinkDraft, 'sources' | 'confidence'>): CountedDefault {
  const some = sources.chosen.length > 0 || sources.added.some(isTyped);
  return countedUnlessSaid(some, confidence);
}

/** The user's own choice, or the default. */
export function isCounted(draft: LinkDraft): boolean {
  return draft.counted ?? countedByDefault(draft).counted;
}
