/** What a loop rests on: it is as weak as its weakest step, and a step is as strong as the best source of any of its links. */
import type { Link } from '../model/link';
import type { Loop } from '../model/score';
import type { Source } from '../model/source';

/** null: a step of it has no source at all. */
export function loopTier(
  { steps }: Loop,
  links: Readonly<Record<string, Link>>,
  sources: Readonly<Record<string, Source>>,
): Source['tier'] | null {
  const unsourced = 4;
  const best = (ids: readonly string[]): number =>
    Math.min(
      unsourced,
      ...ids
        .flatMap((id) => links[id]?.sourceIds ?? [])
        .map((id) => sources[id]?.tier ?? unsourced),
    );
  const weakest = Math.max(...steps.map(({ linkIds }) => best(linkIds)));
  return weakest < unsourced ? (weakest as Source['tier']) : null;
}
