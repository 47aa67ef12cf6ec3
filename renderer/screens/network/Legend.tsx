/** What the map's lines and discs mean, in a strip beneath it. */
import { useMemo } from 'react';
import type { Measure, NetworkMap } from '../../network/map';
import { type LegendItem, legendItems, sampleHeight } from '../../network/scene/legend';
import { typeface } from '../../network/scene/svg';
import { useText } from '../../text';
import styles from './Legend.module.css';
import { tokens } from './usePalette';

export function Legend({ map, measure }: { readonly map: NetworkMap; readonly measure: Measure }) {
  const { t, f } = useText();
  const words = t.network.legend;
  const items = useMemo(() => legendItems(map, measure), [map, measure]);
  const widths = items.filter(({ id }) => id === 'width');
  return (
    <ul className={styles.legend} aria-label={words.name}>
      {items.map(
        (item) =>
          item.id !== 'width' && (
            <li key={item.id}>
              <Sample item={item} />
              {words[item.id]}
            </li>
          ),
      )}
      {widths.length > 0 && (
        <li>
          {words.width}
          {widths.map((item) => (
            <span key={item.usd} className={styles.width}>
              <Sample item={item} />
              {f.usd(item.usd ?? 0)}
            </span>
          ))}
        </li>
      )}
    </ul>
  );
}

const ink = (name: keyof typeof tokens) => `var(${tokens[name]})`;

function Sample({ item: { shapes, width } }: { readonly item: LegendItem }) {
  return (
    <svg width={width} height={sampleHeight} aria-hidden="true" fontFamily={typeface}>
      {shapes.map((shape) =>
        shape.kind === 'path' ? (
          <path
            key={shape.d}
            d={shape.d}
            fill={shape.fill === undefined ? 'none' : ink(shape.fill)}
            stroke={shape.stroke === undefined ? 'none' : ink(shape.stroke)}
            strokeWidth={shape.width}
            strokeDasharray={shape.dash?.join(' ')}
            strokeLinecap={shape.cap}
          />
        ) : (
          <text
            key={shape.text}
            x={shape.x}
            y={shape.y}
            fontSize={shape.size}
            fontWeight={shape.weight}
            textAnchor={shape.anchor}
            fill={ink(shape.fill)}
            stroke={ink('surface')}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {shape.text}
          </text>
        ),
      )}
    </svg>
  );
}
