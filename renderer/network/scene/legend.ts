/** What lines, widths and discs mean: small samples drawn by the very rules of the map. Only what the map holds. */
import { dualPairs, type MapArc, type Measure, type NetworkMap, type Strand } from '../map';
import { headPath, n } from './geometry';
import type { PathShape, TextShape } from './shapes';
import { inkOf, legendAmounts, strokeOf } from './strokes';

export type LegendId =
  | 'trade'
  | 'finance'
  | 'undisclosed'
  | 'support'
  | 'tie'
  | 'both'
  | 'watched'
  | 'other';

export interface LegendItem {
  readonly id: LegendId | 'width';
  /** Of the samples of widths. */
  readonly usd: number | null;
  readonly shapes: readonly (PathShape | TextShape)[];
  readonly width: number;
}

export const sampleHeight = 20;
const middle = sampleHeight / 2;
const lineWidth = 34;

export function legendItems({ nodes, arcs }: NetworkMap, measure: Measure): LegendItem[] {
  const has = (test: (arc: MapArc) => boolean) => arcs.some(test);
  const middling = measure.arcUsd / 60;
  const items: (LegendItem | null)[] = [
    has(({ strand }) => strand === 'trade') ? line('trade', 'trade', middling, measure) : null,
    has(({ strand }) => strand === 'finance')
      ? line('finance', 'finance', middling, measure)
      : null,
    has(({ undisclosed }) => undisclosed > 0) ? line('undisclosed', 'trade', null, measure) : null,
    has(({ strand }) => strand === 'support') ? line('support', 'support', null, measure) : null,
    has(({ strand }) => strand === 'tie') ? line('tie', 'tie', null, measure) : null,
    dualPairs(arcs).size > 0 ? lens() : null,
    nodes.some(({ watched }) => watched) ? disc('watched') : null,
    nodes.some(({ watched }) => !watched) ? disc('other') : null,
    ...legendAmounts(measure).map((usd) => line('width', 'trade', usd, measure)),
  ];
  return items.filter((item) => item !== null);
}

const plain = { part: null, ends: [], opacity: 1 } as const;
const box = { left: 0, top: 0, right: lineWidth, bottom: sampleHeight };

function line(
  id: LegendItem['id'],
  strand: Strand,
  usd: number | null,
  measure: Measure,
): LegendItem {
  const stroke = strokeOf({ strand, usd }, measure);
  const head = { length: 4.5 + 0.75 * stroke.width, half: 2.4 + 0.78 * stroke.width };
  const bare = id === 'width' || !stroke.flows;
  const end = bare ? lineWidth : lineWidth - head.length;
  const shapes: (PathShape | TextShape)[] = [
    {
      ...plain,
      kind: 'path',
      box,
      d: `M0 ${middle}L${n(end)} ${middle}`,
      stroke: id === 'width' ? 'ruleStrong' : stroke.ink,
      width: stroke.width,
      dash: id === 'width' ? [] : stroke.dash,
      cap: stroke.cap,
    },
  ];
  if (!bare) {
    const curve = { start: [0, middle], control: [0, middle], end: [end, middle] } as const;
    const d = headPath(curve, head.length, head.half);
    shapes.push({ ...plain, kind: 'path', box, d, fill: stroke.ink });
  }
  if (id === 'undisclosed')
    shapes.push({
      ...plain,
      kind: 'text',
      x: end / 2,
      y: middle + 3.5,
      text: '?',
      size: 10,
      weight: 700,
      anchor: 'middle',
      fill: inkOf[strand],
      halo: true,
    });
  return { id, usd: id === 'width' ? usd : null, shapes, width: lineWidth };
}

function lens(): LegendItem {
  const curve = (bend: number) => `Q${lineWidth / 2} ${middle + bend} `;
  const d = `M0 ${middle}${curve(-15)}${lineWidth} ${middle}${curve(15)}0 ${middle}Z`;
  const shape: PathShape = {
    ...plain,
    kind: 'path',
    box,
    d,
    fill: 'both',
    stroke: 'rule',
    width: 1,
  };
  return { id: 'both', usd: null, shapes: [shape], width: lineWidth };
}

function disc(id: 'watched' | 'other'): LegendItem {
  const d = `M2 ${middle}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z`;
  const shape: PathShape =
    id === 'watched'
      ? { ...plain, kind: 'path', box, d, fill: 'ink' }
      : { ...plain, kind: 'path', box, d, fill: 'surface', stroke: 'inkSoft', width: 1.5 };
  return { id, usd: null, shapes: [shape], width: 14 };
}
