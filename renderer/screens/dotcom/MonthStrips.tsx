/** For each indicator a strip from 1995 to 2003 with a mark in every month that equals today. A table with a drawing in it. */

import { useEraTexts } from '../../eraTexts';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import styles from './MonthStrips.module.css';
import { placeOfMonth, years } from './months';
import type { Placed } from './useIndicators';

const percent = (month: string) => `${100 * placeOfMonth(month)}%`;

export function MonthStrips({ placed }: { readonly placed: readonly Placed[] }) {
  const { t, f } = useText();
  const { said } = useEraTexts();
  const words = t.dotcom.path;
  const equal = placed.flatMap(({ path }) => path.equals).sort();
  const within = placed.filter(({ path }) => path.none === null).length;
  const ranked = placed.toSorted((a, b) => {
    const [x, y] = [a.path.equals[0] ?? '9', b.path.equals[0] ?? '9'];
    return x < y ? -1 : x > y ? 1 : 0;
  });
  return (
    <>
      {within > 0 && (
        <p className={styles.said}>
          {words.spread(
            f.count(within),
            f.count(placed.length - within),
            f.date(equal[0] ?? ''),
            f.date(equal.at(-1) ?? ''),
          )}
        </p>
      )}
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={words.stripLabel}>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              <th scope="col" className={styles.number}>
                {words.now}
              </th>
              <th scope="col" className={styles.number} title={words.scoreHint}>
                {words.score}
              </th>
              <th scope="col" className={styles.wide}>
                <span className={styles.years} aria-hidden="true">
                  {years.map((year) => (
                    <span key={year} style={{ left: percent(`${year}-01`) }}>
                      {year}
                    </span>
                  ))}
                </span>
                <span className="visually-hidden">{words.months}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ indicator, name, path, show, months }) => (
              <tr key={indicator.id}>
                <th scope="row" title={said(indicator.definition)}>
                  {name}
                </th>
                <td className={styles.number}>
                  <FigureButton of={{ of: 'indicator', id: 'today', indicatorId: indicator.id }}>
                    {path.today === null ? (
                      <span className={styles.soft}>{words.unknownToday}</span>
                    ) : (
                      show(path.today.value)
                    )}
                  </FigureButton>
                </td>
                <td className={styles.number}>
                  <FigureButton of={{ of: 'indicator', id: 'score', indicatorId: indicator.id }}>
                    {path.score === null ? (
                      <span className={styles.soft}>
                        –<span className="visually-hidden">{words.notScored}</span>
                      </span>
                    ) : (
                      f.score(path.score)
                    )}
                  </FigureButton>
                </td>
                <td className={styles.wide}>
                  <span className={styles.strip} data-empty={path.none !== null || undefined}>
                    {years.map((year) => (
                      <span
                        key={year}
                        className={styles.year}
                        style={{ left: percent(`${year}-01`) }}
                      />
                    ))}
                    {path.equals.map((month) => (
                      <span
                        key={month}
                        className={styles.month}
                        style={{ left: percent(month) }}
                        title={f.date(month)}
                      />
                    ))}
                    <span className={path.none === null ? 'visually-hidden' : styles.reason}>
                      {months}
                    </span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
