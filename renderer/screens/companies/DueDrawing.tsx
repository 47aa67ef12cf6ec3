/** Columns per year: dollars above, power below, with their figures. */
import type { DueYear } from '#shared/engine/duePerYear';
import { useWidth } from '../../charts/useWidth';
import { useText } from '../../text';
import styles from './DueDrawing.module.css';
import { type Bar, dueBars } from './dueBars';

interface Props {
  readonly years: readonly DueYear[];
  readonly height: number;
  readonly name: string;
}

const axis = 20;
const figures = 16;
const title = 16;
/** Between the dollars' line and the heading of the power beneath it. */
const apart = 10;

export function DueDrawing({ years, height, name }: Props) {
  const { t, f } = useText();
  const words = t.companies.page.due;
  const [place, width] = useWidth<HTMLDivElement>();
  const { usd, mw } = dueBars(years);
  const panels = mw.length > 0 ? 2 : 1;
  const room = (height - axis - apart * (panels - 1)) / panels;
  const wide = width / Math.max(1, years.length);
  const isWide = wide >= 58;
  const everyYear = wide >= 30 ? 1 : wide >= 16 ? 2 : 5;
  const panel = (bars: readonly Bar[], top: number, look: 'usd' | 'mw') => (
    <g className={styles[look]}>
      <text x={0} y={top + 12} className={styles.title}>
        {look === 'usd' ? words.columns.usd : words.columns.mw}
      </text>
      <line x1={0} x2={width} y1={top + room} y2={top + room} className={styles.base} />
      {bars.map((bar, at) => {
        const full = room - figures - title;
        const y = top + room - bar.height * full;
        const x = bar.left * width;
        return (
          <g key={bar.year}>
            <rect
              x={x}
              y={bar.undisclosed ? top + room - 8 : y}
              width={bar.width * width}
              height={bar.undisclosed ? 8 : bar.height * full}
              data-undisclosed={(look === 'usd' && bar.undisclosed) || undefined}
            />
            {bar.value > 0 && (isWide || isPeak(bars, at)) && (
              <text
                x={Math.min(Math.max(x + (bar.width * width) / 2, 28), width - 28)}
                y={y - 4}
                textAnchor="middle"
              >
                {look === 'usd' ? f.usd(bar.value) : f.power(bar.value)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
  return (
    <div ref={place}>
      <svg width={width} height={height} role="img" aria-label={name} className={styles.drawing}>
        {panel(usd, 0, 'usd')}
        {mw.length > 0 && panel(mw, room + apart, 'mw')}
        {usd.map(({ year, left, width: part }, at) => (
          <g key={year}>
            {at % everyYear === 0 && (
              <text
                x={(left + part / 2) * width}
                y={height - 5}
                textAnchor="middle"
                className={styles.year}
              >
                {year}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** No lower than its neighbours, and the first of those alike: where there is no room its figure stands for theirs. */
function isPeak(bars: readonly Bar[], at: number): boolean {
  const height = (of: number) => bars[of]?.height ?? 0;
  return height(at) > height(at - 1) && height(at) >= height(at + 1);
}
