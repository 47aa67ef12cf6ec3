/** The drawings of the summary: what stands where, and that what is drawn is also said. */
import { expect, test } from 'vitest';
import type { Bar, DialDrawing, LoopDrawing, LoopStepDrawing } from '../article/model';
import { en } from '../en/index';
import { drawBars } from './bars';
import { drawDial } from './dial';
import { drawLoop } from './loop';
import type { Drawing } from './model';
import { wrapped } from './wrap';

const rests = { figures: [], links: [] };
const ofTag = ({ shapes }: Drawing, tag: string) => shapes.filter((shape) => shape.tag === tag);
const textsIn = (drawing: Drawing) => ofTag(drawing, 'text').map(({ text }) => text);
const number = (value: string | number | undefined) => Number(value);

const bar = (label: string, value: number, family: Bar['family']): Bar => ({
  label,
  value,
  text: String(value),
  group: 'new',
  linkId: label,
  family,
  rests,
});
const bars = (...list: Bar[]) =>
  drawBars({ kind: 'bars', caption: 'What moved', unit: 'points', bars: list }, en);

test('bars begin at zero: to the right what lifts, to the left what pulls down', () => {
  const drawing = bars(bar('up', 6, 'finance'), bar('down', -3, 'trade'));
  const [zero] = ofTag(drawing, 'line');
  const drawn = ofTag(drawing, 'rect').filter(({ attrs }) => number(attrs.height) === 12);
  const [up, down] = drawn.map(({ attrs }) => ({ x: number(attrs.x), width: number(attrs.width) }));
  expect(up?.x).toBe(zero?.attrs.x1);
  expect((down?.x ?? 0) + (down?.width ?? 0)).toBeCloseTo(number(zero?.attrs.x1), 0);
  expect(up?.width).toBeCloseTo(2 * (down?.width ?? 0), 0);
  expect(drawing.label).toBe('What moved: up 6; down -3');
});

test('finance and trade are told apart by colour and by a key, which names only what is there', () => {
  const both = bars(bar('a', 1, 'finance'), bar('b', 1, 'trade'));
  expect(textsIn(both)).toEqual(expect.arrayContaining(['Finance', 'Trade']));
  expect(textsIn(bars(bar('a', 1, 'finance')))).not.toContain('Trade');
});

test('a long label is broken over lines, its words whole', () => {
  const label = 'NVIDIA → Nvidia cloud partners (undisclosed), guarantee';
  const drawing = bars(bar(label, 1, 'finance'));
  const lines = textsIn(drawing).filter((text) => text !== undefined && label.includes(text));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(label);
});

test('lines break at ordinary spaces only: a figure and its unit stay together', () => {
  expect(wrapped('purchase, $12.5\u00a0bn', 12)).toEqual(['purchase,', '$12.5\u00a0bn']);
  expect(wrapped('Donaudampfschifffahrt', 12)).toEqual(['Donaudampfs…']);
  expect(wrapped('', 12)).toEqual(['']);
});

const step = (name: string, more: Partial<LoopStepDrawing> = {}): LoopStepDrawing => ({
  companyId: name,
  name,
  family: 'trade',
  text: 'purchase, $5\u00a0bn',
  linkIds: [name],
  began: false,
  ceased: false,
  ...more,
});
const loopOf = (steps: readonly LoopStepDrawing[]): LoopDrawing => ({
  id: 'l',
  steps,
  figure: '$5\u00a0bn',
  rests,
});
const names = ['A', 'B', 'C', 'D', 'E', 'F'];

test.each([2, 3, 4, 5, 6])('a ring of %i companies runs clockwise from the upper left', (count) => {
  const drawing = drawLoop(loopOf(names.slice(0, count).map((name) => step(name))), en);
  const points = ofTag(drawing, 'circle').map(({ attrs }) => ({
    x: number(attrs.cx) - drawing.width / 2,
    y: number(attrs.cy) - drawing.height / 2,
  }));
  expect(points).toHaveLength(count);
  expect(points[0]?.x).toBeLessThan(0);
  expect(Math.min(...points.filter(({ x }) => x < 0).map(({ y }) => y))).toBe(points[0]?.y);
  // The shoelace formula: above zero is clockwise where y grows downward.
  const area = points.reduce((sum, a, at) => {
    const b = points[(at + 1) % count]!;
    return sum + a.x * b.y - b.x * a.y;
  }, 0);
  if (count > 2) expect(area).toBeGreaterThan(0);
  expect(textsIn(drawing)).toEqual(expect.arrayContaining(names.slice(0, count)));
  for (const { y } of points) expect(Math.abs(y)).toBeLessThan(drawing.height / 2);
});

test('finance is dashed, trade is not; what began is thick, what ceased is crossed out', () => {
  const drawing = drawLoop(
    loopOf([step('A', { family: 'finance', began: true }), step('B', { ceased: true })]),
    en,
  );
  const [finance, trade] = ofTag(drawing, 'path').filter(({ attrs }) => attrs.fill === 'none');
  expect(finance?.attrs.strokeDasharray).toBeDefined();
  expect(trade?.attrs.strokeDasharray).toBeUndefined();
  expect(number(finance?.attrs.strokeWidth)).toBeGreaterThan(number(trade?.attrs.strokeWidth));
  expect(ofTag(drawing, 'line')).toHaveLength(2);
});

const dial: DialDrawing = {
  id: 'circularity',
  name: 'Circularity',
  score: 94,
  before: 69,
  band: { low: 88, high: 95 },
  dotcom: { low: 67, high: 133 },
  level: 'elevated',
  texts: {
    score: '94',
    level: 'Elevated',
    before: '69',
    change: '+24.3',
    band: 'band 88 to 95',
    dotcom: 'dot-com 67 to 133',
  },
  rests,
};

test('a dial says what it draws, and what lies beyond its scale stays on it', () => {
  expect(drawDial(dial, en).label).toBe(
    'Circularity 94; Elevated; 69 last week; band 88 to 95; dot-com 67 to 133',
  );
  const beyond = drawDial({ ...dial, score: 260, band: { low: 240, high: 300 } }, en);
  for (const { attrs } of beyond.shapes)
    for (const x of [attrs.x, attrs.x1, attrs.x2]) expect(number(x ?? 0)).toBeLessThanOrEqual(340);
});

test('an unknown dial is a scale without a mark', () => {
  const empty = { ...dial, score: null, before: null, band: null, dotcom: null, level: null };
  expect(ofTag(drawDial(empty, en), 'path')).toHaveLength(0);
});
