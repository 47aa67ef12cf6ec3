/** One indicator from 1995 to 2003: its line, today as a dashed level, the months in which they meet. */
import { SourceLine } from '../../components/SourceLine';
import { useEraTexts } from '../../eraTexts';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import { placeOfMonth } from './months';
import styles from './PathChart.module.css';
import type { Placed } from './useIndicators';

const width = 280;
const height = 96;
const inset = 6;

export function PathChart({ placed }: { readonly placed: Placed }) {
  const { t, f } = useText();
  const texts = useEraTexts();
  const words = t.dotcom.path;
  const { indicator, name, path, show, months, isLog } = placed;
  const on = (value: number) => (isLog ? Math.log(value) : value);
  const { points, today, equals, none } = path;
  const values = points.map(({ value }) => on(value));
  // A level of another convention, or far outside, would be no level on this scale.
  const level = today === null || none === 'other-convention' ? null : on(today.value);
  const [low, high] = [
    Math.min(...values, level ?? Number.POSITIVE_INFINITY),
    Math.max(...values, level ?? Number.NEGATIVE_INFINITY),
  ];
  const x = (month: string) => (width - 4) * placeOfMonth(month) + 2;
  const y = (value: number) =>
    high === low
      ? height / 2
      : height - inset - ((height - 2 * inset) * (value - low)) / (high - low);
  const line = points
    .map(
      ({ month, value }, at) =>
        `${at === 0 ? 'M' : 'L'}${x(month).toFixed(1)} ${y(on(value)).toFixed(1)}`,
    )
    .join('');
  const now = today === null ? words.unknownToday : show(today.value);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.head}>
        <span className={styles.name}>
          {name}
          {isLog && <span className={styles.soft}> {words.logScale}</span>}
        </span>
        <span className={styles.now}>
          <FigureButton of={{ of: 'indicator', id: 'today', indicatorId: indicator.id }}>
            <strong>{now}</strong>
          </FigureButton>
          {today !== null && <span className={styles.soft}> {f.date(today.date)}</span>}
        </span>
      </figcaption>
      <svg
        role="img"
        aria-label={words.chart(name, now, months)}
        viewBox={`0 0 ${width} ${height}`}
        className={styles.chart}
        preserveAspectRatio="none"
      >
        <path d={line} className={styles.line} vectorEffect="non-scaling-stroke" />
        {level !== null && (
          <line
            x1={0}
            x2={width}
            y1={y(level)}
            y2={y(level)}
            className={styles.level}
            vectorEffect="non-scaling-stroke"
          />
        )}
        {level !== null &&
          equals.map((month) => (
            <line
              key={month}
              x1={x(month)}
              x2={x(month)}
              y1={y(level) - 5}
              y2={y(level) + 5}
              className={styles.mark}
              vectorEffect="non-scaling-stroke"
            />
          ))}
      </svg>
      <div className={styles.foot}>
        <span>1995</span>
        <span className={styles.months}>
          <FigureButton of={{ of: 'indicator', id: 'months', indicatorId: indicator.id }}>
            {months}
          </FigureButton>
        </span>
        <span>2003</span>
      </div>
      <details className={styles.source}>
        <summary aria-label={t.terms.colon(words.single.source, name)}>
          {words.single.source}
        </summary>
        <p>{texts.said(placed.indicator.definition)}</p>
        {placed.indicator.sources.map((source) => (
          <SourceLine key={source.title} source={texts.source({ id: source.title, ...source })} />
        ))}
        {placed.indicator.note !== '' && (
          <p className={styles.soft}>{texts.said(placed.indicator.note)}</p>
        )}
      </details>
    </figure>
  );
}
