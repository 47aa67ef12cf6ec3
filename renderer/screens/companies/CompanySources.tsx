/** The sources that a company's page rests on, by tier and age. */
import type { Company } from '#shared/model/company';
import { Card } from '../../components/Card';
import { SourceLine } from '../../components/SourceLine';
import { useLedger } from '../../store/ledger';
import { useView } from '../../store/view';
import { useText } from '../../text';
import styles from './CompanyPage.module.css';
import { sourcesOfCompany } from './sources';
import tables from './Tables.module.css';

export function CompanySources({ company }: { readonly company: Company }) {
  const { t, f } = useText();
  const words = t.companies.page.sources;
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const today = useView((view) => view.info.today);
  const used = sourcesOfCompany(company, portfolio, today);
  const ofTier = (tier: number) => used.filter(({ source }) => source.tier === tier).length;
  return (
    <Card
      title={words.title}
      {...(used.length > 0 && { help: words.help(ofTier(1), ofTier(2), ofTier(3), f) })}
    >
      {used.length === 0 ? (
        <p className={styles.soft}>{words.none}</p>
      ) : (
        <div className={tables.scroll}>
          <table className={tables.links} aria-label={words.title}>
            <thead>
              <tr>
                <th scope="col">{words.columns.source}</th>
                <th scope="col" className={tables.numeric}>
                  {words.columns.age}
                </th>
                <th scope="col" className={tables.numeric}>
                  {words.columns.uses}
                </th>
              </tr>
            </thead>
            <tbody>
              {used.map(({ source, uses, ageDays }) => (
                <tr key={source.id}>
                  <td>
                    <SourceLine source={source} />
                  </td>
                  <td className={tables.numeric}>
                    {ageDays === null ? t.terms.unknown : words.age(ageDays, f)}
                  </td>
                  <td className={tables.numeric}>{f.count(uses)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
