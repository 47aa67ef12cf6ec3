/** A drawing as inline SVG. */
import type { Drawing, Shape } from '../drawing/model';
import { escaped } from './markup';

export function svg({ width, height, label, shapes }: Drawing): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(label)}">${shapes.map(shapeText).join('')}</svg>`;
}

function shapeText({ tag, attrs, text }: Shape): string {
  const said = Object.entries(attrs).map(
    ([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`,
  );
  const open = `<${tag}${said.join('')}`;
  return text === undefined ? `${open}/>` : `${open}>${escaped(text)}</${tag}>`;
}

/** `strokeWidth` as `stroke-width`. */
const attributeName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
