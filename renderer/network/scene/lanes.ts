/** Where the arcs of a pair lie beside each other: each bends by so much that none covers another. */
import { type MapArc, pairOf, strands } from '../map';

export interface Lane {
  readonly arc: MapArc;
  /** Pixels to the left of its own direction, at its middle. */
  readonly bend: number;
}

const gap = 5;
/** A single arc bends too: straight lines through a crowd are hard to tell apart. */
const share = 0.085;

/** All arcs of one pair; `length` is the distance of its companies, `widthOf` what each takes. `bow`: how far all of a direction bend. */
export function lanes(
  arcs: readonly MapArc[],
  length: number,
  widthOf: (arc: MapArc) => number,
  bow: number | null = null,
): Lane[] {
  if (bow !== null) {
    const ways = [arcs.filter((arc) => side(arc) === 0), arcs.filter((arc) => side(arc) === 1)];
    return ways.flatMap((way) => abreast(way, widthOf, bow));
  }
  const order = [...arcs].sort(
    (a, b) => side(a) - side(b) || strands.indexOf(a.strand) - strands.indexOf(b.strand),
  );
  const slight = Math.min(34, share * length);
  if (order.length === 1) return [{ arc: order[0]!, bend: slight }];
  const widths = order.map((arc) => Math.max(3, widthOf(arc)));
  const total = widths.reduce((sum, width) => sum + width, 0) + gap * (order.length - 1);
  // Open enough that what lies between them is seen.
  const spread = Math.max(1, Math.min(30, 0.14 * length) / Math.max(1, total));
  let at = -total / 2;
  return order.map((arc, place) => {
    const middle = (at + widths[place]! / 2) * spread;
    at += widths[place]! + gap;
    return { arc, bend: arc.from < arc.to ? -middle : middle };
  });
}

/** Those of one direction beside each other, around one bend. */
function abreast(way: readonly MapArc[], widthOf: (arc: MapArc) => number, bow: number): Lane[] {
  const widths = way.map((arc) => Math.max(3, widthOf(arc)));
  const total = widths.reduce((sum, width) => sum + width, 0) + 3 * gap * (way.length - 1);
  let at = bow - total / 2;
  return way.map((arc, place) => {
    const bend = at + widths[place]! / 2;
    at += widths[place]! + 3 * gap;
    return { arc, bend };
  });
}

/** Those of either direction lie together, each on its own left. */
const side = ({ from, to }: MapArc): number => (from < to ? 0 : 1);

/** The arcs by their pair. */
export function pairs(arcs: readonly MapArc[]): Map<string, MapArc[]> {
  const found = new Map<string, MapArc[]>();
  for (const arc of arcs) {
    const key = pairOf(arc);
    const others = found.get(key);
    if (others) others.push(arc);
    else found.set(key, [arc]);
  }
  return found;
}
