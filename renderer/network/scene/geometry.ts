/** Curves between companies: where they begin and end, how far they bend, their arrowheads. */
import type { Box, Place } from '../layout/places';

/** A quadratic curve. */
export interface Curve {
  readonly start: Place;
  readonly control: Place;
  readonly end: Place;
}

export interface Round {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** From one disc to another, its middle `bend` pixels to the left of the straight line; it ends `short` of the disc. */
export function curveBetween(from: Round, to: Round, bend: number, short: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [dy / length, -dx / length];
  const control: Place = [(from.x + to.x) / 2 + 2 * bend * nx, (from.y + to.y) / 2 + 2 * bend * ny];
  return {
    start: towards(from, control, from.radius + 1.5),
    control,
    end: towards(to, control, to.radius + 1.5 + short),
  };
}

/** Drawn towards a middle instead: the curves of a ring. `bend` moves the control point aside, so that parallels part. */
export function curveThrough(
  from: Round,
  to: Round,
  middle: Place,
  bend: number,
  short: number,
): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const control: Place = [
    middle[0] + (2 * bend * dy) / length,
    middle[1] - (2 * bend * dx) / length,
  ];
  return {
    start: towards(from, control, from.radius + 1.5),
    control,
    end: towards(to, control, to.radius + 1.5 + short),
  };
}

function towards({ x, y }: Round, [tx, ty]: Place, by: number): Place {
  const length = Math.hypot(tx - x, ty - y) || 1;
  return [x + ((tx - x) / length) * by, y + ((ty - y) / length) * by];
}

export function pointOn({ start, control, end }: Curve, t: number): Place {
  const u = 1 - t;
  return [
    u * u * start[0] + 2 * u * t * control[0] + t * t * end[0],
    u * u * start[1] + 2 * u * t * control[1] + t * t * end[1],
  ];
}

/** Two digits are enough for a screen, and keep a file small. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);
export const p = ([x, y]: Place): string => `${n(x)} ${n(y)}`;

export const pathOf = ({ start, control, end }: Curve): string =>
  `M${p(start)}Q${p(control)} ${p(end)}`;

/** A triangle on the curve's end, as long as `length`, pointing on. */
export function headPath({ control, end }: Curve, length: number, half: number): string {
  const [dx, dy] = [end[0] - control[0], end[1] - control[1]];
  const by = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / by, dy / by];
  const at = (along: number, aside: number): Place => [
    end[0] + ux * along - uy * aside,
    end[1] + uy * along + ux * aside,
  ];
  // It begins a little early, so that no seam shows between it and the line.
  return `M${p(at(-0.6, half))}L${p(at(length, 0))}L${p(at(-0.6, -half))}Z`;
}

/** What a curve covers, or somewhat more: it lies within its three points. */
export function curveBox({ start, control, end }: Curve, margin: number): Box {
  const xs = [start[0], control[0], end[0]];
  const ys = [start[1], control[1], end[1]];
  return {
    left: Math.min(...xs) - margin,
    right: Math.max(...xs) + margin,
    top: Math.min(...ys) - margin,
    bottom: Math.max(...ys) + margin,
  };
}

/** How long it is, near enough for a label: the mean of its chord and its two sides. */
export function lengthOf({ start, control, end }: Curve): number {
  const side = (a: Place, b: Place) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  return (side(start, end) + side(start, control) + side(control, end)) / 2;
}
