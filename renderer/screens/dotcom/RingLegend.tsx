/** The one legend of both rings: three sums, each as a circle and a band of the very sizes that are drawn. */
import { useText } from '../../text';
import styles from './Ring.module.css';
import { box, radiusOf, widthOf } from './ringScale';

interface Props {
  readonly scale: 'share' | 'usd';
  readonly largest: number;
  /** Of the drawings, as they are on the page. */
  readonly width: number;
}

export function RingLegend({ scale, largest, width: drawn }: Props) {
  const { t, f } = useText();
  const words = t.dotcom.networks.legend;
  const show = scale === 'usd' ? f.usd : f.wholeShare;
  return (
    <section className={styles.legend} aria-label={words.title}>
      {(['finance', 'trade'] as const).map((family) => (
        <span key={family} className={styles.keys}>
          <span className={styles.swatch} data-family={family} aria-hidden="true" />
          {t.terms.families[family]}
        </span>
      ))}
      {stepsOf(largest).map((weight) => {
        const size = drawn / box.width;
        const radius = size * radiusOf(weight, largest);
        const width = size * widthOf(weight, largest);
        return (
          <span key={weight} className={styles.keys}>
            <svg width={2 * radius + 40} height={Math.max(14, 2 * radius)} aria-hidden="true">
              <circle cx={radius} cy="50%" r={radius} className={styles.node} />
              <line
                x1={2 * radius + 8}
                x2={2 * radius + 38}
                y1="50%"
                y2="50%"
                stroke="var(--ink-soft)"
                strokeWidth={Math.max(0.7, width)}
              />
            </svg>
            {show(weight)}
          </span>
        );
      })}
      <span className={styles.said}>{[words.same, words.node, words.direction].join(' ')}</span>
    </section>
  );
}

/** The round sums next below the largest, in steps of about a third. */
function stepsOf(largest: number): number[] {
  const size = 10 ** Math.floor(Math.log10(largest));
  const first = [5, 2, 1].find((step) => step * size <= largest) ?? 1;
  return [first * size, (first * size) / 5, (first * size) / 20];
}
