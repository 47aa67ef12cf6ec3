/** The loops of two looks a week apart: what appeared, grew and broke, and the largest. */
import type { Yardstick } from '../engine/score';
import type { DotcomRange, Loop } from '../model/score';
import type { Look } from './look';
import type { GrownLoop, LoopNews } from './model';

const largestShown = 5;

export function loopNews(now: Look, before: Look, { baseline }: Yardstick): LoopNews {
  const known = new Map(before.loops.list.map((loop) => [loop.id, loop]));
  const kept = new Set(now.loops.list.map(({ id }) => id));
  const grown = now.loops.list.flatMap((loop): GrownLoop[] => {
    const old = known.get(loop.id);
    if (old?.bottleneckUsd == null || loop.bottleneckUsd === null) return [];
    return loop.bottleneckUsd > old.bottleneckUsd ? [{ loop, beforeUsd: old.bottleneckUsd }] : [];
  });
  const long = (loops: readonly Loop[]) => loops.filter(({ steps }) => steps.length > 2).length;
  const dotcomLong = (end: keyof DotcomRange) =>
    ([3, 4, 5, 6] as const).reduce(
      (sum, length) => sum + (baseline.signals[`loops.${length}`][end] ?? 0),
      0,
    );
  return {
    total: now.loops.list.length,
    totalBefore: before.loops.list.length,
    complete: now.loops.complete && before.loops.complete,
    long: {
      now: long(now.loops.list),
      dotcom: { documented: dotcomLong('documented'), tied: dotcomLong('tied') },
    },
    appeared: now.loops.list.filter(({ id }) => !known.has(id)),
    grown,
    broken: before.loops.list.filter(({ id }) => !kept.has(id)),
    largest: now.loops.list.slice(0, largestShown),
  };
}
