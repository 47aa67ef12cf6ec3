/**
 * A loop as a ring, clockwise from the upper left: each company by its name with what flows on to the next. Finance is
 * dashed, trade drawn through; a step that began this week is thick, one that ceased is crossed out.
 */
import { loopPath } from '../article/loops';
import type { LoopDrawing, LoopStepDrawing } from '../article/model';
import type { Texts } from '../en/index';
import {
  type Drawing,
  lettering,
  line,
  type Paint,
  type Point,
  paint,
  type Shape,
  tenth,
} from './model';
import { wrapped } from './wrap';

const width = 340;
const signs = 20;
const dot = 5;
const radius = 30;
const lineHeight = 13;
const nameSize = 11.5;
const flowSize = 10.5;

interface Label {
  readonly name: readonly string[];
  readonly flow: readonly string[];
}

export function drawLoop(loop: LoopDrawing, t: Texts): Drawing {
  const { steps } = loop;
  const labels = steps.map(({ name, text }) => ({
    name: wrapped(name, signs),
    flow: wrapped(text, signs + 2),
  }));
  const pitch = Math.max(...labels.map(linesOf)) * lineHeight + 8;
  // The left column takes the smaller half, and the ring begins with its uppermost.
  const left = Math.floor(steps.length / 2);
  const rows = steps.length - left;
  const height = Math.max(rows * pitch, 40) + 4;
  const points = steps.map((_, at) => {
    const isLeft = at === 0 || at > rows;
    const place = at === 0 ? 0 : isLeft ? left - (at - rows) : at - 1;
    const count = isLeft ? left : rows;
    return { isLeft, ...pointOf(isLeft, count === 1 ? 0 : (2 * place) / (count - 1) - 1, height) };
  });
  const bend = steps.length === 2 ? 20 : 0;
  const next = (at: number): Point => points[(at + 1) % steps.length]!;
  return {
    width,
    height: tenth(height),
    label: t.weekly.loops.drawing(loopPath(loop), loop.figure),
    shapes: [
      ...steps.flatMap((step, at) => arrow(points[at]!, next(at), bend, step)),
      ...points.flatMap((point, at) => [
        circle(point),
        ...labelled(point, point.isLeft, labels[at]!, steps[at]!.family),
      ]),
    ],
  };

  /** On an ellipse, `share` from −1 at its top to 1 at its bottom. */
  function pointOf(isLeft: boolean, share: number, whole: number): Point {
    const across = radius * Math.sqrt(1 - (0.8 * share) ** 2);
    const reach = (whole - pitch) / 2;
    return { x: width / 2 + (isLeft ? -across : across), y: whole / 2 + share * reach };
  }
}

const linesOf = ({ name, flow }: Label): number => name.length + flow.length;

const circle = ({ x, y }: Point): Shape => ({
  tag: 'circle',
  attrs: { cx: tenth(x), cy: tenth(y), r: dot, fill: paint('surface'), stroke: paint('ink') },
});

type Family = LoopStepDrawing['family'];
const colorOf = (family: Family): Paint => (family === 'both' ? 'tie' : family);

function labelled({ x, y }: Point, isLeft: boolean, label: Label, family: Family): Shape[] {
  const at = x + (isLeft ? -1 : 1) * (dot + 7);
  const anchor = isLeft ? 'end' : 'start';
  const first = y - ((linesOf(label) - 1) * lineHeight) / 2 + 4;
  return [
    ...label.name.map((words, row) =>
      lettering({ x: at, y: first + row * lineHeight }, words, {
        anchor,
        size: nameSize,
        weight: 600,
      }),
    ),
    ...label.flow.map((words, row) =>
      lettering({ x: at, y: first + (label.name.length + row) * lineHeight }, words, {
        anchor,
        color: colorOf(family),
        size: flowSize,
      }),
    ),
  ];
}

const toward = (a: Point, b: Point, by: number): Point => {
  const way = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: a.x + ((b.x - a.x) * by) / way, y: a.y + ((b.y - a.y) * by) / way };
};

/** From the rim of one dot to the rim of the next, bent where two arrows share a way. */
function arrow(from: Point, to: Point, bend: number, step: LoopStepDrawing): Shape[] {
  const { family, began, ceased } = step;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const middle = {
    x: (from.x + to.x) / 2 + (dy / length) * bend,
    y: (from.y + to.y) / 2 - (dx / length) * bend,
  };
  const start = toward(from, middle, dot + 1);
  const tip = toward(to, middle, dot + 2);
  const size = began ? 8 : 6.5;
  const back = toward(tip, middle, size);
  const [bx, by] = [(tip.y - back.y) / 2.2, (back.x - tip.x) / 2.2];
  const stroke = paint(colorOf(family));
  const text = ({ x, y }: Point) => `${tenth(x)} ${tenth(y)}`;
  const head = `M${text(tip)} L${text({ x: back.x + bx, y: back.y + by })} L${text({ x: back.x - bx, y: back.y - by })} z`;
  return [
    {
      tag: 'path',
      attrs: {
        d: `M${text(start)} Q${text(middle)} ${text(back)}`,
        fill: 'none',
        stroke,
        strokeWidth: began ? 3 : 1.5,
        ...(family === 'finance' && { strokeDasharray: '4 3' }),
        ...(family === 'both' && { strokeDasharray: '7 2 2 2' }),
      },
    },
    { tag: 'path', attrs: { d: head, fill: stroke } },
    ...(ceased ? cross(halfway(start, middle, back)) : []),
  ];
}

/** Of a quadratic curve. */
const halfway = (a: Point, b: Point, c: Point): Point => ({
  x: (a.x + 2 * b.x + c.x) / 4,
  y: (a.y + 2 * b.y + c.y) / 4,
});

const cross = ({ x, y }: Point): Shape[] =>
  [1, -1].map((way) =>
    line({ x: x - 5, y: y - 5 * way }, { x: x + 5, y: y + 5 * way }, 'ink', { strokeWidth: 2 }),
  );
