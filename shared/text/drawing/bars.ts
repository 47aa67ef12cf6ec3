/** Bars of points from one line of zero: to the right what lifted the dial, to the left what pulled it down; finance and trade by colour, and by word in the label. */
import { type LinkFamily, linkFamilies } from '../../model/link';
import type { Bar, BlockOf } from '../article/model';
import type { Texts } from '../en/index';
import { box, type Drawing, lettering, line, type Paint, type Shape } from './model';
import { wrapped } from './wrap';

const width = 640;
const labelWidth = 284;
const labelSigns = 46;
/** For the figure beyond a bar's end. */
const figureWidth = 44;
const top = 22;
const lineHeight = 13;

export function drawBars({ bars, caption }: BlockOf<'bars'>, t: Texts): Drawing {
  const axis = axisOf(bars);
  let y = top;
  const rows: Shape[] = [];
  for (const bar of bars) {
    const label = wrapped(bar.label, labelSigns);
    const height = label.length * lineHeight + 10;
    rows.push(...row(bar, label, y + height / 2, axis));
    y += height;
  }
  const said = t.terms.semicolon(bars.map((bar) => `${bar.label} ${bar.text}`));
  return {
    width,
    height: y + 4,
    label: t.terms.colon(caption, said),
    shapes: [
      ...key(bars, t),
      line({ x: axis.zero, y: top - 4 }, { x: axis.zero, y: y + 2 }, 'ink'),
      lettering({ x: axis.zero, y: top - 9 }, '0', { anchor: 'middle', color: 'ink-soft' }),
      ...rows,
    ],
  };
}

interface Axis {
  readonly zero: number;
  /** Pixels a point. */
  readonly scale: number;
}

/** Each side is as long as its longest bar needs. */
function axisOf(bars: readonly Bar[]): Axis {
  const down = Math.max(0, ...bars.map(({ value }) => -(value ?? 0)));
  const up = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  const from = labelWidth + (down > 0 ? figureWidth : 10);
  const to = width - (up > 0 ? figureWidth : 10);
  const scale = (to - from) / Math.max(down + up, 0.1);
  return { zero: from + down * scale, scale };
}

function row({ value, text, family }: Bar, label: readonly string[], y: number, axis: Axis) {
  const amount = value ?? 0;
  const length = Math.max(1, Math.abs(amount) * axis.scale);
  const below = amount < 0;
  const end = axis.zero + (below ? -length : length);
  const first = y - ((label.length - 1) * lineHeight) / 2 + 4;
  return [
    ...label.map((words, at) => lettering({ x: 0, y: first + at * lineHeight }, words)),
    box({ x: Math.min(axis.zero, end), y: y - 6 }, length, 12, colorOf(family)),
    lettering({ x: below ? end - 5 : end + 5, y: y + 4 }, text, {
      anchor: below ? 'end' : 'start',
      weight: 600,
    }),
  ];
}

const colorOf = (family: LinkFamily | null): Paint => family ?? 'tie';

/** The families that are there, each beside its colour. */
function key(bars: readonly Bar[], t: Texts): Shape[] {
  const there = linkFamilies.filter((family) => bars.some((bar) => bar.family === family));
  return there.flatMap((family, at) => [
    box({ x: at * 90, y: 3 }, 9, 9, colorOf(family)),
    lettering({ x: at * 90 + 14, y: 11 }, t.terms.families[family], { color: 'ink-soft' }),
  ]);
}
