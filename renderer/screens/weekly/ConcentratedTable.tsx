/** The companies whose trade hangs most on few others. */
import type { WeekReport } from '#shared/report/model';
import { pathTo } from '../../route';
import { useText } from '../../text';
import styles from './Table.module.css';

export function ConcentratedTable({ report }: { readonly report: WeekReport }) {
  const { t, f } = useText();
  const { columns, sides, largestShare } = t.weekly;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.company}</th>
          <th scope="col">{columns.side}</th>
          <th scope="col">{columns.largest}</th>
          <th scope="col" className={styles.number}>
            {columns.trade}
          </th>
          <th scope="col" className={styles.number}>
            {columns.hhi}
          </th>
        </tr>
      </thead>
      <tbody>
        {report.concentrated.map((row) => (
          <tr key={row.companyId + row.side}>
            <th scope="row">
              <a href={pathTo('companies', row.companyId)}>
                {report.names[row.companyId] ?? row.companyId}
              </a>
            </th>
            <td>{sides[row.side]}</td>
            <td>
              {largestShare(
                report.names[row.largestId] ?? row.largestId,
                f.share(row.largestShare),
              )}
            </td>
            <td className={styles.number}>{f.usd(row.usd)}</td>
            <td className={styles.number}>{f.count(row.hhi)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
