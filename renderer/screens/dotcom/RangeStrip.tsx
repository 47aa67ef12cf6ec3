/** One signal on a scale of its own: the dot-com range shaded, the band as a line, today as a mark. */
import type { Band } from '#shared/model/band';
import type { DotcomRange } from '#shared/model/score';
import styles from './Strips.module.css';

interface Props {
  readonly label: string;
  readonly now: number | null;
  readonly band: Band | null;
  readonly range: DotcomRange;
}

const width = 150;
const height = 22;

export function RangeStrip({ label, now, band, range }: Props) {
  const ends = [range.documented, range.tied].flatMap((end) => end ?? []);
  const top = 1.06 * Math.max(now ?? 0, band?.high ?? 0, ...ends);
  const x = (value: number) => (top === 0 ? 0 : (width * value) / top);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.strip}
    >
      {ends.length === 2 && (
        <rect
          x={x(low)}
          y={2}
          width={Math.max(2, x(high) - x(low))}
          height={height - 6}
          className={styles.range}
        />
      )}
      <line x1={0} x2={width} y1={height - 3.5} y2={height - 3.5} className={styles.axis} />
      {band && <line x1={x(band.low)} x2={x(band.high)} y1={10} y2={10} className={styles.band} />}
      {now !== null && (
        <rect x={x(now) - 1.5} y={2} width={3} height={height - 6} className={styles.now} />
      )}
    </svg>
  );
}
