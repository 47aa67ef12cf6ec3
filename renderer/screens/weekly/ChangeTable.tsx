/** What befell the links in the week, each with its sources. */
import type { WeekReport } from '#shared/report/model';
import { amountText } from '#shared/text/figures';
import { pathTo } from '../../route';
import { useText } from '../../text';
import styles from './Table.module.css';

export function ChangeTable({ report }: { readonly report: WeekReport }) {
  const { t, f } = useText();
  const { columns, eventWords, countWords } = t.weekly;
  const name = (id: string) => <a href={pathTo('companies', id)}>{report.names[id] ?? id}</a>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.link}</th>
          <th scope="col" className={styles.number}>
            {columns.amount}
          </th>
          <th scope="col">{columns.event}</th>
          <th scope="col">{columns.counts}</th>
          <th scope="col">{columns.source}</th>
        </tr>
      </thead>
      <tbody>
        {report.changes.map((change) => {
          const link = report.links[change.linkId];
          if (!link) return null;
          return (
            <tr key={change.linkId}>
              <th scope="row">
                {name(link.from)} → {name(link.to)}{' '}
                <span className={styles.soft}>{t.terms.linkKinds[link.kind].toLowerCase()}</span>
                <div className={styles.soft}>
                  {t.weekly.contextSentences(change, report).join(' ')}
                </div>
              </th>
              <td className={styles.number}>{amountText(link, t, f)}</td>
              <td>{eventWords(change, f)}</td>
              <td>{countWords(change)}</td>
              <td>
                {link.sourceIds.length === 0 && t.terms.unsourced}
                {link.sourceIds.map((id) => (
                  <Source key={id} id={id} report={report} />
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Source({ id, report }: { readonly id: string; readonly report: WeekReport }) {
  const { t } = useText();
  const source = report.sources[id];
  if (!source) return <div>{id}</div>;
  const tier = t.terms.tiers[source.tier];
  return (
    <div>
      {source.url === null ? (
        source.publisher
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer" title={source.title}>
          {source.publisher}
        </a>
      )}{' '}
      <span className={styles.soft} title={tier.meaning}>
        {tier.name.toLowerCase()}
      </span>
    </div>
  );
}
