/** The loops beside the map: in the order and of the company that are asked for. */
import type { Loop } from '#shared/model/score';

export type LoopSort = 'bottleneck' | 'length' | 'company';

/** The list comes with the largest bottleneck first; that order holds among equals. */
export function sortedLoops(
  list: readonly Loop[],
  { sort, company }: { readonly sort: LoopSort; readonly company: string },
  nameOf: (id: string) => string,
): readonly Loop[] {
  const own =
    company === '' ? list : list.filter(({ steps }) => steps.some(({ from }) => from === company));
  if (sort === 'bottleneck') return own;
  if (sort === 'length') return [...own].sort((a, b) => a.steps.length - b.steps.length);
  const named = own.map((loop) => ({ loop, name: nameOf(loop.steps[0]?.from ?? '') }));
  return named
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }))
    .map(({ loop }) => loop);
}

/** The loop's steps begin with the company that is looked at, where it is on it. */
export function turnedTo({ steps }: Loop, company: string): Loop['steps'] {
  const at = steps.findIndex(({ from }) => from === company);
  return at <= 0 ? steps : [...steps.slice(at), ...steps.slice(0, at)];
}
