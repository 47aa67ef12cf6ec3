/** Names beside companies, the largest first; a name that would lie on another is left out. */
import type { Box } from '../layout/places';

export interface Wanted {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly size: number;
  /** Larger is placed earlier; `must` names are placed before all, collide or not. */
  readonly rank: number;
  readonly must: boolean;
  /** The place that is tried first. */
  readonly first: 'below' | 'above' | 'right' | 'left';
}

export interface PlacedLabel extends Wanted {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly at: readonly [number, number];
  readonly box: Box;
}

export type Measurer = (text: string, size: number) => number;

const pad = 2;

/** Beneath (or where it is asked for), then above, then at either side of its disc. The discs themselves are not covered. */
export function placeLabels(
  wanted: readonly Wanted[],
  discs: readonly Box[],
  measure: Measurer,
): PlacedLabel[] {
  const order = [...wanted].sort(
    (a, b) => Number(b.must) - Number(a.must) || b.rank - a.rank || (a.id < b.id ? -1 : 1),
  );
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const label of order) {
    const candidates = positions(label, measure(label.text, label.size));
    const free = candidates.find(
      ({ box }) =>
        !taken.some((other) => meet(box, other)) && !discs.some((disc) => meet(box, disc)),
    );
    const chosen = free ?? (label.must ? candidates[0] : undefined);
    if (chosen === undefined) continue;
    taken.push(chosen.box);
    placed.push({ ...label, ...chosen });
  }
  return placed;
}

function positions({ x, y, radius, size, first }: Wanted, width: number) {
  const beside = radius + 4;
  const at = (anchor: PlacedLabel['anchor'], px: number, baseline: number) => {
    const left = anchor === 'middle' ? px - width / 2 : anchor === 'start' ? px : px - width;
    const box: Box = {
      left: left - pad,
      right: left + width + pad,
      top: baseline - size * 0.82,
      bottom: baseline + size * 0.26,
    };
    return { anchor, at: [px, baseline] as const, box };
  };
  const all = {
    below: at('middle', x, y + radius + size + 1),
    above: at('middle', x, y - radius - 5),
    right: at('start', x + beside, y + size * 0.34),
    left: at('end', x - beside, y + size * 0.34),
  };
  return [all[first], ...Object.values(all).filter((place) => place !== all[first])];
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A width that needs no screen: wide enough for most letters of a text face. */
export const roughMeasure: Measurer = (text, size) => text.length * size * 0.56;
