/** Shapes as an SVG file: what the screen shows, to be printed and set. Every name in it is text. */
import { type Emphasis, seen } from './emphasis';
import type { Palette, PathShape, Shape, TextShape } from './shapes';

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly palette: Palette;
  /** Groups of shapes, each moved by its own offset. */
  readonly layers: readonly Layer[];
}

export interface Layer {
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly Shape[];
  readonly emphasis: Emphasis | null;
}

export const typeface = '"Inter Variable", Inter, "Helvetica Neue", Arial, sans-serif';

export function svgOf({ width, height, title, description, palette, layers }: Sheet): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" font-family="${escaped(typeface)}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.surface}"/>`,
    ...layers.flatMap(({ x, y, shapes, emphasis }) => [
      `<g transform="translate(${short(x)} ${short(y)})">`,
      ...shapes.map((shape) =>
        shape.kind === 'path' ? path(shape, emphasis, palette) : text(shape, emphasis, palette),
      ),
      '</g>',
    ]),
    '</svg>',
    '',
  ].join('\n');
}

function path(shape: PathShape, emphasis: Emphasis | null, palette: Palette): string {
  const { d, fill, fillOpacity, stroke, width = 1, dash = [], cap = 'butt' } = shape;
  return element('path', {
    d,
    fill: fill === undefined ? 'none' : palette[fill],
    'fill-opacity': fillOpacity === undefined ? undefined : short(fillOpacity),
    stroke: stroke === undefined ? undefined : palette[stroke],
    'stroke-width': stroke === undefined ? undefined : short(width),
    'stroke-dasharray': dash.length === 0 ? undefined : dash.map(short).join(' '),
    'stroke-linecap': cap === 'butt' ? undefined : cap,
    opacity: opacity(shape, emphasis),
  });
}

function text(shape: TextShape, emphasis: Emphasis | null, palette: Palette): string {
  const { x, y, size, weight, anchor, fill, halo, turn } = shape;
  const attributes = {
    x: short(x),
    y: short(y),
    'font-size': short(size),
    'font-weight': String(weight),
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'dominant-baseline': turn === undefined ? undefined : 'central',
    transform: turn === undefined ? undefined : `rotate(${short(turn)} ${short(x)} ${short(y)})`,
    fill: palette[fill],
    stroke: halo ? palette.surface : undefined,
    'stroke-width': halo ? '3' : undefined,
    'stroke-linejoin': halo ? 'round' : undefined,
    'paint-order': halo ? 'stroke' : undefined,
    opacity: opacity(shape, emphasis),
  };
  return element('text', attributes, escaped(shape.text));
}

function opacity(shape: Shape, emphasis: Emphasis | null): string | undefined {
  const value = shape.opacity * seen(shape, emphasis);
  return value >= 1 ? undefined : short(value);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]))
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** XML 1.0 knows no control characters but tab and line ends. */
const escaped = (value: string): string =>
  value
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
