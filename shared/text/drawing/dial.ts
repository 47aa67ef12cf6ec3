/** A dial on its scale from 0 to 200: the dot-com range shaded, the band of the amounts thick, last week dashed, this week a mark. */
import type { DialDrawing } from '../article/model';
import type { Texts } from '../en/index';
import { box, type Drawing, lettering, line, type Paint, paint, type Shape, tenth } from './model';

const scaleTop = 200;
const ticks = [0, 50, 100, 150, 200];
const width = 340;
const side = 12;
const middle = 24;

const xOf = (value: number): number =>
  side + ((width - 2 * side) * Math.max(0, Math.min(value, scaleTop))) / scaleTop;

export function drawDial(dial: DialDrawing, t: Texts): Drawing {
  const { dotcom, band, before, score, level, name, texts } = dial;
  const color: Paint = level === null ? 'ink' : `level-${level}`;
  const shapes: readonly (Shape | readonly Shape[] | null)[] = [
    dotcom && between(dotcom.low, dotcom.high, 26, 'dotcom-soft'),
    dotcom && [edge(dotcom.low), edge(dotcom.high)],
    scale(),
    band && between(band.low, band.high, 8, color, { rx: 2 }),
    before === null ? null : lastWeek(before),
    score === null ? null : mark(score, color),
  ];
  const words = t.weekly.dials;
  return {
    width,
    height: 56,
    label: words.drawing(
      name,
      texts.score,
      texts.level,
      texts.before === '' ? '' : words.was(texts.before),
      texts.band,
      texts.dotcom,
    ),
    shapes: shapes.flatMap((shape) => shape ?? []),
  };
}

function between(
  low: number,
  high: number,
  height: number,
  color: Paint,
  more: Shape['attrs'] = {},
): Shape {
  const at = { x: xOf(low), y: middle - height / 2 };
  return box(at, Math.max(2, xOf(high) - xOf(low)), height, color, more);
}

const edge = (value: number): Shape =>
  line({ x: xOf(value), y: middle - 13 }, { x: xOf(value), y: middle + 13 }, 'dotcom');

const scale = (): Shape[] => [
  line({ x: side, y: middle + 13 }, { x: width - side, y: middle + 13 }, 'rule-strong'),
  ...ticks.flatMap((tick) => [
    line({ x: xOf(tick), y: middle + 13 }, { x: xOf(tick), y: middle + 17 }, 'rule-strong'),
    lettering({ x: xOf(tick), y: middle + 29 }, String(tick), {
      anchor: 'middle',
      color: 'ink-soft',
    }),
  ]),
];

const lastWeek = (value: number): Shape =>
  line({ x: xOf(value), y: middle - 13 }, { x: xOf(value), y: middle + 13 }, 'ink', {
    strokeDasharray: '2 2',
    strokeWidth: 1.5,
  });

const mark = (value: number, color: Paint): Shape[] => {
  const x = tenth(xOf(value));
  const d = `M${x} ${middle - 11} l-6 -11 h12 z`;
  return [
    line({ x: xOf(value), y: middle - 12 }, { x: xOf(value), y: middle + 13 }, color, {
      strokeWidth: 2.5,
    }),
    { tag: 'path', attrs: { d, fill: paint(color) } },
  ];
};
