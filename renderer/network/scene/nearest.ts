/** The next company in a direction, for the arrow keys: near, and not far off the way. */
import type { Spot } from './shapes';

export type Direction = 'left' | 'right' | 'up' | 'down';

const ways: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Aside counts more than ahead. null where nothing lies that way. */
export function nextSpot(spots: readonly Spot[], id: string, direction: Direction): Spot | null {
  const here = spots.find((spot) => spot.id === id);
  if (here === undefined) return null;
  const [wx, wy] = ways[direction];
  let [best, least] = [null as Spot | null, Number.POSITIVE_INFINITY];
  for (const spot of spots) {
    const [dx, dy] = [spot.x - here.x, spot.y - here.y];
    const ahead = dx * wx + dy * wy;
    const aside = Math.abs(dx * wy - dy * wx);
    if (spot.id === id || ahead <= 0 || aside > 2.5 * ahead) continue;
    const cost = ahead + 1.8 * aside;
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}

/** Where the keyboard begins: the largest, nearest to the middle among equals. */
export function firstSpot(spots: readonly Spot[]): Spot | null {
  return (
    [...spots].sort(
      (a, b) =>
        b.radius - a.radius ||
        Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) ||
        (a.id < b.id ? -1 : 1),
    )[0] ?? null
  );
}
