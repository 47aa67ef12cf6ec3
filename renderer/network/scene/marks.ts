/** What lies over the map: rings around what is chosen and where the keyboard is, and money running along an arc. */
import { type Curve, n, pointOn } from './geometry';
import type { PathShape, Scene, Subject } from './shapes';

export function marksOf(
  { spots }: Scene,
  chosen: Subject | null,
  cursor: string | null,
): PathShape[] {
  const chosenId = chosen?.kind === 'company' ? chosen.id : null;
  return spots.flatMap(({ id, x, y, radius }) => {
    if (id === cursor) return [ring(x, y, radius + 6, 2.5)];
    return id === chosenId ? [ring(x, y, radius + 5, 1.75)] : [];
  });
}

function ring(x: number, y: number, radius: number, width: number): PathShape {
  return { ...disc(x, y, radius), stroke: 'accent', width };
}

function disc(x: number, y: number, r: number): PathShape {
  return {
    kind: 'path',
    part: null,
    ends: [],
    d: `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`,
    box: { left: x - r - 3, right: x + r + 3, top: y - r - 3, bottom: y + r + 3 },
    opacity: 1,
  };
}

const coins = 5;

/** Coins on their way along a curve; `time` in rounds, of which only the fraction counts. */
export function coinsOn(curve: Curve, time: number): PathShape[] {
  return Array.from({ length: coins }, (_, at) => {
    const [x, y] = pointOn(curve, (time + at / coins) % 1);
    return { ...disc(x, y, 3), fill: 'surface' as const, stroke: 'ink' as const, width: 1.5 };
  });
}
