/** Shapes on a canvas. What has been drawn once is drawn again fast: paths are kept as the browser's own. */
import { type Emphasis, isLit, seen } from './emphasis';
import type { Palette, PathShape, Shape, Subject, TextShape } from './shapes';
import { typeface } from './svg';

const mostPale = 1500;
const paths = new WeakMap<PathShape, Path2D>();

function pathOf(shape: PathShape): Path2D {
  const known = paths.get(shape);
  if (known) return known;
  const made = new Path2D(shape.d);
  paths.set(shape, made);
  return made;
}

export interface Window {
  readonly width: number;
  readonly height: number;
  /** How far the shapes are moved. */
  readonly x: number;
  readonly y: number;
  /** Device pixels for one of the page's. */
  readonly density: number;
}

export function drawShapes(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  emphasis: Emphasis | null,
  palette: Palette,
  { width, height, x, y, density }: Window,
): void {
  context.setTransform(density, 0, 0, density, x * density, y * density);
  const sight = { left: -x, top: -y, right: width - x, bottom: height - y };
  const draw = (shape: Shape) => {
    if (shape.kind === 'path') {
      const { box } = shape;
      if (
        box.right < sight.left ||
        box.left > sight.right ||
        box.bottom < sight.top ||
        box.top > sight.bottom
      )
        return;
      drawPath(context, shape, seen(shape, emphasis), palette);
    } else drawText(context, shape, seen(shape, emphasis), palette);
  };
  if (emphasis === null) shapes.forEach(draw);
  else {
    // What is looked at lies above what stands back.
    // Of very many only the companies: what stands back is hardly seen, and takes the longest.
    const isFull = shapes.length > mostPale;
    for (const shape of shapes)
      if (!isLit(shape, emphasis) && !(isFull && shape.part?.kind !== 'company')) draw(shape);
    for (const shape of shapes) if (isLit(shape, emphasis)) draw(shape);
  }
  context.globalAlpha = 1;
}

function drawPath(
  context: CanvasRenderingContext2D,
  shape: PathShape,
  part: number,
  palette: Palette,
): void {
  const path = pathOf(shape);
  if (shape.fill !== undefined) {
    context.globalAlpha = shape.opacity * part * (shape.fillOpacity ?? 1);
    context.fillStyle = palette[shape.fill];
    context.fill(path);
  }
  if (shape.stroke === undefined) return;
  context.globalAlpha = shape.opacity * part;
  context.strokeStyle = palette[shape.stroke];
  context.lineWidth = shape.width ?? 1;
  context.lineCap = shape.cap ?? 'butt';
  context.setLineDash(shape.dash ? [...shape.dash] : []);
  context.stroke(path);
}

export const fontOf = (size: number, weight: number): string => `${weight} ${size}px ${typeface}`;

function drawText(
  context: CanvasRenderingContext2D,
  shape: TextShape,
  part: number,
  palette: Palette,
): void {
  const { x, y, text, size, weight, anchor, fill, halo, turn } = shape;
  context.globalAlpha = shape.opacity * part;
  context.font = fontOf(size, weight);
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.textBaseline = turn === undefined ? 'alphabetic' : 'middle';
  context.save();
  context.translate(x, y);
  if (turn !== undefined) context.rotate((turn * Math.PI) / 180);
  if (halo) {
    context.setLineDash([]);
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = palette.surface;
    context.strokeText(text, 0, 0);
  }
  context.fillStyle = palette[fill];
  context.fillText(text, 0, 0);
  context.restore();
}

/** What lies at a point of the scene: the topmost company, else the nearest arc within reach. */
export function subjectAt(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  x: number,
  y: number,
): Subject | null {
  context.setTransform(1, 0, 0, 1, 0, 0);
  let arc: Subject | null = null;
  for (const shape of shapes.toReversed()) {
    if (shape.kind !== 'path' || shape.part === null) continue;
    const { box, part } = shape;
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    if (part.kind === 'arc' && arc !== null) continue;
    if (!isOn(context, shape, x, y)) continue;
    if (part.kind === 'company') return part;
    arc = part;
  }
  return arc;
}

const reach = 9;

function isOn(context: CanvasRenderingContext2D, shape: PathShape, x: number, y: number): boolean {
  const path = pathOf(shape);
  if (shape.fill !== undefined && context.isPointInPath(path, x, y)) return true;
  if (shape.stroke === undefined) return false;
  context.lineWidth = Math.max(reach, (shape.width ?? 1) + 4);
  context.setLineDash([]);
  return context.isPointInStroke(path, x, y);
}
