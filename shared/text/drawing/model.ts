/** A drawing as data: shapes with the attributes of SVG 2, so that the HTML file and the screen draw the same. Colours are names of renderer/styles/tokens.css. */
import type { LinkFamily } from '../../model/link';
import type { Level } from '../../model/score';

export interface Shape {
  readonly tag: 'line' | 'rect' | 'circle' | 'path' | 'text';
  /** Named as React names them: `strokeWidth`. */
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Says in words all that is drawn. */
  readonly label: string;
  readonly shapes: readonly Shape[];
}

export type Paint =
  | 'ink'
  | 'ink-soft'
  | 'rule'
  | 'rule-strong'
  | 'surface'
  | 'dotcom'
  | 'dotcom-soft'
  | LinkFamily
  | `level-${Level}`;

export const paint = (name: Paint): string => `var(--${name})`;

/** To a tenth of a pixel: the same file for the same summary. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Lettering {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly color?: Paint;
  readonly size?: number;
  readonly weight?: number;
}

export function lettering(
  { x, y }: Point,
  text: string,
  { anchor = 'start', color = 'ink', size = 11, weight = 400 }: Lettering = {},
): Shape {
  const attrs = {
    x: tenth(x),
    y: tenth(y),
    fill: paint(color),
    textAnchor: anchor,
    fontSize: size,
    ...(weight === 400 ? {} : { fontWeight: weight }),
  };
  return { tag: 'text', attrs, text };
}

export const line = (from: Point, to: Point, color: Paint, more: Shape['attrs'] = {}): Shape => ({
  tag: 'line',
  attrs: {
    x1: tenth(from.x),
    y1: tenth(from.y),
    x2: tenth(to.x),
    y2: tenth(to.y),
    stroke: paint(color),
    ...more,
  },
});

export const box = (
  at: Point,
  width: number,
  height: number,
  color: Paint,
  more: Shape['attrs'] = {},
): Shape => ({
  tag: 'rect',
  attrs: {
    x: tenth(at.x),
    y: tenth(at.y),
    width: tenth(width),
    height: tenth(height),
    fill: paint(color),
    ...more,
  },
});
