/** The paths as a table: each December of the era and today. */
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import { years } from './months';
import styles from './Tables.module.css';
import type { Placed } from './useIndicators';

export function PathTable({ placed }: { readonly placed: readonly Placed[] }) {
  const { t, f } = useText();
  const words = t.dotcom.path;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keyboard where it is longer than its frame
    <section className={styles.frame} aria-label={words.tableLabel} tabIndex={0}>
      <table className={styles.table} aria-label={words.tableLabel}>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            {years.map((year) => (
              <th key={year} scope="col" className={styles.number}>
                {year}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {words.now}
            </th>
            <th scope="col">{words.months}</th>
          </tr>
        </thead>
        <tbody>
          {placed.map(({ indicator, name, path, show, months }) => (
            <tr key={indicator.id}>
              <th scope="row">{name}</th>
              {years.map((year) => {
                const last = path.points.findLast(({ month }) => month.startsWith(year));
                return (
                  <td
                    key={year}
                    className={styles.number}
                    title={last === undefined ? undefined : f.date(last.month)}
                  >
                    {last === undefined ? '–' : show(last.value)}
                  </td>
                );
              })}
              <td className={styles.number}>
                <FigureButton of={{ of: 'indicator', id: 'today', indicatorId: indicator.id }}>
                  {path.today === null ? words.unknownToday : show(path.today.value)}
                </FigureButton>
              </td>
              <td>
                <FigureButton of={{ of: 'indicator', id: 'months', indicatorId: indicator.id }}>
                  {months}
                </FigureButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
