/** A year of closes as a small line; gaps where a value is unknown. */
import styles from './Strips.module.css';

interface Props {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

const width = 96;
const height = 24;

export function Sparkline({ label, values }: Props) {
  const known = values.flatMap((value) => value ?? []);
  if (known.length < 2) return <span className={styles.blank} />;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (at: number) => 2 + ((width - 6) * at) / Math.max(1, values.length - 1);
  const y = (value: number) =>
    high === low ? height / 2 : height - 3 - ((height - 6) * (value - low)) / (high - low);
  const last = values.at(-1) ?? null;
  const path = values
    .map((value, at) => {
      if (value === null) return '';
      const begins = (values[at - 1] ?? null) === null;
      return `${begins ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.strip}
    >
      <path d={path} className={styles.spark} />
      {last !== null && (
        <circle cx={x(values.length - 1)} cy={y(last)} r={2} className={styles.dot} />
      )}
    </svg>
  );
}
