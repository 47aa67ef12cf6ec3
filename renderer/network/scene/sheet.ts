/** The map as a page to take away: its title, the map, what its lines mean, and what it rests on. */
import type { Box } from '../layout/places';
import { fitted, type Margin } from './camera';
import type { Emphasis } from './emphasis';
import type { Measurer } from './labels';
import { type LegendItem, sampleHeight } from './legend';
import type { Palette, Scene, Shape, TextShape } from './shapes';
import type { Layer, Sheet } from './svg';

export interface SheetInput {
  readonly sceneAt: (scale: number) => Scene;
  readonly target: { readonly box: Box; readonly margin: Margin; readonly most: number };
  readonly emphasis: Emphasis | null;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly legend: readonly { readonly item: LegendItem; readonly text: string }[];
  readonly palette: Palette;
  readonly measurer: Measurer;
}

export const sheetSize = { width: 1600, height: 1000 } as const;
const edge = 48;
const head = 104;
const foot = 92;

export function sheetOf(input: SheetInput): Sheet {
  const { sceneAt, target, emphasis, title, subtitle, note, palette } = input;
  const { width, height } = sheetSize;
  const middle = { width, height: height - head - foot };
  const camera = fitted(target.box, middle, target.margin, 1.9);
  const map: Layer = {
    x: camera.x,
    y: camera.y + head,
    shapes: sceneAt(camera.scale).shapes,
    emphasis,
  };
  const words: Layer = {
    x: 0,
    y: 0,
    emphasis: null,
    shapes: [
      line(title, edge, 56, 26, 600, 'ink'),
      line(subtitle, edge, 82, 15, 400, 'inkSoft'),
      line(note, edge, height - 26, 12, 400, 'inkSoft'),
    ],
  };
  return {
    width,
    height,
    title,
    description: `${subtitle}. ${note}`,
    palette,
    layers: [map, words, ...legendLayers(input, height - 70)],
  };
}

function line(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: TextShape['weight'],
  fill: TextShape['fill'],
): TextShape {
  return {
    kind: 'text',
    part: null,
    ends: [],
    x,
    y,
    text,
    size,
    weight,
    anchor: 'start',
    fill,
    halo: false,
    opacity: 1,
  };
}

/** Samples and their words in a row. */
function legendLayers({ legend, measurer }: SheetInput, top: number): Layer[] {
  const size = 13;
  let x = edge;
  return legend.map(({ item, text }): Layer => {
    const word = line(text, item.width + 8, sampleHeight / 2 + 4.5, size, 400, 'inkSoft');
    const layer = { x, y: top, shapes: [...item.shapes, word] as Shape[], emphasis: null };
    x += item.width + 8 + measurer(text, size) + 26;
    return layer;
  });
}
