/** Names around a circle: where two would run into each other, the one of less weight is left out. */
import type { TextShape } from './shapes';

export interface Ray {
  readonly name: TextShape;
  readonly rank: number;
}

/** Pixels between the feet of two names: a line's height. */
const least = 11.5;

export function legible(rays: readonly Ray[]): TextShape[] {
  const kept: TextShape[] = [];
  const heavy = [...rays].sort((a, b) => b.rank - a.rank || (a.name.text < b.name.text ? -1 : 1));
  for (const { name } of heavy)
    if (kept.every(({ x, y }) => Math.hypot(x - name.x, y - name.y) >= least)) kept.push(name);
  return kept;
}
