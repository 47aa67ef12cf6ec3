/** Loops counted: of one length or of all, on one company or on any, and every link that is on one. */
import type { Resting } from '../../model/explain';
import { type Loop, type LoopLength, loopLengths } from '../../model/score';
import { known } from '../measured';
import { missing, type Told, told } from './told';
import type { World } from './world';

export function explainLoopsOf(world: World, length: LoopLength | null): Told {
  const { counts, exact, list } = world.loops();
  const lengths: readonly LoopLength[] = length === null ? loopLengths : [length];
  const count = lengths.reduce((sum, each) => sum + counts[each], 0);
  const own = list.filter(({ steps }) => lengths.includes(steps.length as LoopLength));
  return told({
    value: known(count),
    unit: 'count',
    recipe: { how: 'count', count },
    links: onLoops(own),
    exact: lengths.every((each) => exact[each]),
  });
}

export function explainLoopsOn(world: World, companyId: string): Told {
  const { list, complete } = world.loops();
  const own = list.filter((loop) => isOn(loop, companyId));
  return told({
    value: known(own.length),
    unit: 'count',
    recipe: { how: 'count', count: own.length },
    links: onLoops(own),
    exact: complete,
  });
}

export function explainLoopsShare(world: World, companyId: string): Told {
  const { list, complete } = world.loops();
  const own = list.filter((loop) => isOn(loop, companyId));
  return told({
    value: list.length === 0 ? missing('no-loop') : known(own.length / list.length),
    unit: 'share',
    recipe:
      list.length === 0
        ? null
        : { how: 'share', part: own.length, whole: list.length, unit: 'count' },
    links: onLoops(list, new Set(own)),
    exact: complete,
  });
}

export const isOn = ({ steps }: Loop, companyId: string): boolean =>
  steps.some(({ from }) => from === companyId);

/** The links on some loops, by how many of those that count they are on. */
function onLoops(loops: readonly Loop[], counting: ReadonlySet<Loop> = new Set(loops)): Resting[] {
  const on = new Map<string, number>();
  for (const loop of loops)
    for (const { linkIds } of loop.steps)
      for (const id of linkIds) on.set(id, (on.get(id) ?? 0) + (counting.has(loop) ? 1 : 0));
  return [...on].map(([linkId, counts]) => ({
    linkId,
    role: counts > 0 ? 'part' : 'whole',
    counts,
  }));
}
