/** A dial's scale from 0 to 200: the dot-com range shaded, the doubt about the past as a thin bar, the band of the amounts as a thick one, today as a mark. */
import type { Band } from '#shared/model/band';
import type { Dial, DotcomRange } from '#shared/model/score';
import { useText } from '../text';
import styles from './Gauge.module.css';
import { Prose } from './Prose';

const top = 200;
const percent = (value: number) => `${(100 * Math.max(0, Math.min(value, top))) / top}%`;
const span = (low: number, high: number) => ({
  left: percent(low),
  right: `calc(100% - ${percent(high)})`,
});

interface Props {
  readonly name: string;
  readonly dial: Dial | null;
  readonly dotcom: DotcomRange | null;
  readonly band?: Band | null;
}

export function Gauge({ name, dial, dotcom, band = null }: Props) {
  const { t, f } = useText();
  const ends = [dotcom?.documented, dotcom?.tied].flatMap((end) => end ?? []).sort((a, b) => a - b);
  const [low, high] = ends;
  const range =
    low !== undefined && high !== undefined
      ? t.overview.dialCaption(f.score(low), f.score(high))
      : '';
  const doubt =
    dial?.low != null && dial.high != null && f.score(dial.low) !== f.score(dial.high)
      ? t.overview.dialDoubt(f.score(dial.low), f.score(dial.high))
      : '';
  const partly = dial && dial.known < 1 ? t.overview.known(f.share(dial.known)) : '';
  return (
    <div className={styles.gauge}>
      <div
        className={styles.scale}
        role="img"
        aria-label={`${t.terms.colon(name, dial?.score == null ? t.terms.unknown : f.score(dial.score))}. ${range}.`}
      >
        {low !== undefined && high !== undefined && (
          <div className={styles.dotcom} style={span(low, high)} />
        )}
        <div className={styles.track} />
        {dial?.low != null && dial.high != null && (
          <div className={styles.doubt} style={span(dial.low, dial.high)} />
        )}
        {band && <div className={styles.band} style={span(band.low, band.high)} />}
        {dial?.score != null && (
          <div
            className={styles.mark}
            data-level={dial.level}
            style={{ left: percent(dial.score) }}
          />
        )}
        {[0, 50, 100, 150, 200].map((tick) => (
          <span key={tick} className={styles.tick} style={{ left: percent(tick) }}>
            {tick}
          </span>
        ))}
      </div>
      <p className={styles.caption}>
        <span className={styles.swatch} aria-hidden="true" />
        <span>
          <Prose>{range}</Prose>
        </span>
      </p>
      <p className={`${styles.caption} ${styles.doubted}`}>
        <span>
          <Prose>{t.terms.semicolon([doubt, partly].filter(Boolean))}</Prose>
        </span>
      </p>
    </div>
  );
}
