/** Where the map is looked at from: how large, and how far moved. A scene is made for a scale and only moved by the rest. */
import type { Box } from '../layout/places';

export interface Camera {
  /** Pixels for one unit of the layout. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Margin {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Names in it are shortened where there is little room, and it gives way. */
  readonly gives?: true;
}

/** Of the width and of the height, the part that margins leave at the least to what is shown. */
const leastInside = 0.48;

/** The whole box in sight, in the middle, no larger than `most`; where margins would take most of the room they give way if they may. */
export function fitted(box: Box, { width, height }: Size, asked: Margin, most: number): Camera {
  const keep = (sum: number, room: number) =>
    asked.gives ? Math.min(1, ((1 - leastInside) * room) / sum) : 1;
  const gives = keep(asked.top + asked.bottom, height);
  const margin = {
    x: asked.x * keep(2 * asked.x, width),
    top: asked.top * gives,
    bottom: asked.bottom * gives,
  };
  const across = Math.max(1, box.right - box.left);
  const along = Math.max(1, box.bottom - box.top);
  const scale = Math.min(
    most,
    Math.max(20, width - 2 * margin.x) / across,
    Math.max(20, height - margin.top - margin.bottom) / along,
  );
  return {
    scale,
    x: width / 2 - (scale * (box.left + box.right)) / 2,
    y: (margin.top + height - margin.bottom) / 2 - (scale * (box.top + box.bottom)) / 2,
  };
}

const smallest = 0.02;
const largest = 6;

/** Larger or smaller by a factor, the point (x, y) of the screen staying where it is. */
export function zoomed(camera: Camera, by: number, x: number, y: number): Camera {
  const scale = Math.min(largest, Math.max(smallest, camera.scale * by));
  const factor = scale / camera.scale;
  return { scale, x: x - (x - camera.x) * factor, y: y - (y - camera.y) * factor };
}

/** On the screen. */
export type Point = readonly [x: number, y: number];

/** As two fingers leave it that went from one pair of places to the other: what lay under their middle still does. */
export function pinched(
  camera: Camera,
  [a, b]: readonly [Point, Point],
  [c, d]: readonly [Point, Point],
): Camera {
  const apart = (p: Point, q: Point) => Math.max(1, Math.hypot(p[0] - q[0], p[1] - q[1]));
  const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const larger = zoomed(camera, apart(c, d) / apart(a, b), x, y);
  return moved(larger, (c[0] + d[0]) / 2 - x, (c[1] + d[1]) / 2 - y);
}

export const moved = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x + dx,
  y: camera.y + dy,
});

/** Moved as little as brings the point (of the scene) into sight. */
export function broughtIn(camera: Camera, x: number, y: number, { width, height }: Size): Camera {
  const margin = Math.min(60, width / 4, height / 4);
  const [sx, sy] = [x + camera.x, y + camera.y];
  const inside = (at: number, size: number) =>
    at < margin ? margin - at : at > size - margin ? size - margin - at : 0;
  return moved(camera, inside(sx, width), inside(sy, height));
}

/** Part of the way from one to the other; scales by their ratio. */
export function between(from: Camera, to: Camera, part: number): Camera {
  const eased = part < 0.5 ? 2 * part * part : 1 - (2 - 2 * part) ** 2 / 2;
  const mix = (a: number, b: number) => a + (b - a) * eased;
  return {
    scale: from.scale * (to.scale / from.scale) ** eased,
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
  };
}
