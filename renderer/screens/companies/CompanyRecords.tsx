/** What is on record of a company's revenue and valuation, with sources. */
import type { ReactNode } from 'react';
import type { Company } from '#shared/model/company';
import { Badge } from '../../components/Badge';
import { SourceLine } from '../../components/SourceLine';
import { Unknown } from '../../components/TwoLines';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './CompanyPage.module.css';
import tables from './Tables.module.css';

interface Figure {
  readonly usd: number;
  readonly asOf: string | null;
  readonly words: string | undefined;
  readonly sourceIds: readonly string[];
}

export function CompanyRecords({ company }: { readonly company: Company }) {
  const { t } = useText();
  const { columns, ...words } = t.companies.page;
  const revenue = (company.revenue ?? []).map((row) => ({ ...row, words: row.period }));
  const valuation = (company.valuation ?? []).map((row) => ({ ...row, words: row.basis }));
  return (
    <>
      <h3 className={styles.subTitle}>{words.revenue}</h3>
      <Figures
        label={words.revenue}
        figures={revenue}
        heads={[columns.asOf, columns.period]}
        noDay={<Badge title={words.noRatioHint}>{words.noRatio}</Badge>}
      />
      <h3 className={styles.subTitle}>{words.valuation}</h3>
      <Figures
        label={words.valuation}
        figures={valuation}
        heads={[columns.day, columns.basis]}
        noDay={<Unknown why={t.commitments.unknownDay} />}
      />
    </>
  );
}

interface FiguresProps {
  readonly label: string;
  readonly figures: readonly Figure[];
  readonly heads: readonly [string, string];
  readonly noDay: ReactNode;
}

function Figures({ label, figures, heads, noDay }: FiguresProps) {
  const { t, f } = useText();
  const sources = useLedger((ledger) => ledger.portfolio.sources);
  const { columns, noRevenue } = t.companies.page;
  if (figures.length === 0) return <p className={styles.soft}>{noRevenue}</p>;
  const newest = [...figures].sort((a, b) => ((b.asOf ?? '~') > (a.asOf ?? '~') ? 1 : -1));
  return (
    <div className={tables.scroll}>
      <table className={tables.links} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={tables.numeric}>
              {columns.usd}
            </th>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {newest.map(({ usd, asOf, words, sourceIds }) => (
            <tr key={`${usd} ${asOf} ${words}`}>
              <td className={tables.numeric}>{f.usd(usd)}</td>
              <td className={tables.day}>{asOf === null ? noDay : f.date(asOf)}</td>
              <td>{words}</td>
              <td>
                {sources
                  .filter(({ id }) => sourceIds.includes(id))
                  .map((source) => (
                    <SourceLine key={source.id} source={source} />
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
