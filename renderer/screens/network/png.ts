/** A sheet as a PNG, at twice its size, in base64. */
import { drawShapes } from '../../network/scene/canvas';
import type { Sheet } from '../../network/scene/svg';

const density = 2;

export async function pngOf({ width, height, palette, layers }: Sheet): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const { x, y, shapes, emphasis } of layers)
    drawShapes(context, shapes, emphasis, palette, { width, height, x, y, density });
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}
