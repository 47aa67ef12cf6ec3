/** Indicators that are known for a moment only: then, today, and where from. */

import { isPartialDate } from '#shared/model/day';
import { SourceLine } from '../../components/SourceLine';
import { useEraTexts } from '../../eraTexts';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import styles from './Tables.module.css';
import type { Placed } from './useIndicators';

export function SingleFigures({ placed }: { readonly placed: readonly Placed[] }) {
  const { t, f } = useText();
  const texts = useEraTexts();
  const day = (date: string) => (isPartialDate(date) ? f.date(date) : texts.said(date));
  const words = t.dotcom.path;
  const { confidences } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keyboard where it is wider than its frame
    <section className={styles.frame} aria-label={words.single.label} tabIndex={0}>
      <table className={styles.table} aria-label={words.single.label}>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.single.era}</th>
            <th scope="col" className={styles.number}>
              {words.single.now}
            </th>
            <th scope="col">{words.single.confidence}</th>
            <th scope="col">{words.single.source}</th>
          </tr>
        </thead>
        <tbody>
          {placed.map(({ indicator, name, path, show }) => (
            <tr key={indicator.id}>
              <th scope="row" title={texts.said(indicator.definition)}>
                {name}
              </th>
              <td>
                {indicator.series.map(({ date, value, entity }) => (
                  <div key={`${date} ${entity ?? ''}`} className={styles.figure}>
                    {t.terms.colon(
                      entity === undefined ? day(date) : `${texts.said(entity)}, ${day(date)}`,
                      show(value),
                    )}
                  </div>
                ))}
              </td>
              <td className={styles.number}>
                <FigureButton of={{ of: 'indicator', id: 'today', indicatorId: indicator.id }}>
                  {path.today === null ? words.unknownToday : show(path.today.value)}
                </FigureButton>
              </td>
              <td>{confidences[indicator.confidence] ?? indicator.confidence}</td>
              <td>
                {indicator.sources.map((source) => (
                  <SourceLine
                    key={source.title}
                    source={texts.source({ id: source.title, ...source })}
                  />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
