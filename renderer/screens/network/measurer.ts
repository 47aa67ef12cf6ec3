/** How wide a text is on this screen; each is measured once. */
import { fontOf } from '../../network/scene/canvas';
import { type Measurer, roughMeasure } from '../../network/scene/labels';

const known = new Map<string, number>();
const context = document.createElement('canvas').getContext('2d');

export const measurer: Measurer = (text, size) => {
  if (context === null) return roughMeasure(text, size);
  const key = `${size}|${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  // Semibold, the widest that names are set in.
  context.font = fontOf(size, 600);
  const { width } = context.measureText(text);
  // Before the typeface is there, widths are those of another.
  if (document.fonts.status === 'loaded') known.set(key, width);
  return width;
};
