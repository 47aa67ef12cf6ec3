/** A drawing of the summary as SVG: the same that the HTML file holds. */
import { createElement } from 'react';
import type { Drawing } from '#shared/text/drawing/model';

export function Svg({ drawing: { width, height, label, shapes } }: { readonly drawing: Drawing }) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {shapes.map(({ tag, attrs, text }, at) => createElement(tag, { ...attrs, key: at }, text))}
    </svg>
  );
}
