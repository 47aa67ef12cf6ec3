/** A company's links one way: finance, trade and ties, each with its sources beneath. */
import type { Company } from '#shared/model/company';
import { type Link, type LinkFamily, linkFamily } from '#shared/model/link';
import { Card } from '../../components/Card';
import { useLedgerDay } from '../../components/useLedgerDay';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { CompanyLinkRow } from './CompanyLinkRow';
import styles from './CompanyPage.module.css';
import tables from './Tables.module.css';

interface Props {
  readonly company: Company;
  readonly direction: 'out' | 'in';
  readonly onEdit: (link: Link) => void;
}

const order: readonly LinkFamily[] = ['trade', 'finance', 'tie'];

export function CompanyLinks({ company, direction, onEdit }: Props) {
  const { t } = useText();
  const words = t.companies.page;
  const day = useLedgerDay();
  const links = useLedger((ledger) => ledger.portfolio.links);
  const own = links
    .filter((link) => link[direction === 'out' ? 'from' : 'to'] === company.id)
    .sort(
      (a, b) =>
        order.indexOf(linkFamily(a.kind)) - order.indexOf(linkFamily(b.kind)) ||
        (b.amount?.best ?? -1) - (a.amount?.best ?? -1),
    );
  const { other, amount, capacity, term, status, standing, edit } = words.columns;
  const title = direction === 'out' ? words.out : words.in;
  return (
    <Card
      title={title}
      help={direction === 'out' ? words.outHelp(company.name) : words.inHelp(company.name)}
    >
      {own.length === 0 && <p className={styles.soft}>{words.noLinks}</p>}
      {own.length > 0 && (
        <div className={tables.scroll}>
          <table className={`${tables.links} ${tables.fixed}`} aria-label={title}>
            <thead>
              <tr>
                <th scope="col" className={tables.kindColumn}>
                  {t.commitments.columns.kind}
                </th>
                <th scope="col">{other}</th>
                <th scope="col" className={`${tables.numeric} ${tables.figureColumn}`}>
                  {amount}
                </th>
                <th scope="col" className={`${tables.numeric} ${tables.shortColumn}`}>
                  {capacity}
                </th>
                <th scope="col" className={tables.shortColumn}>
                  {term}
                </th>
                <th scope="col" className={tables.figureColumn}>
                  {status}
                </th>
                <th scope="col" className={tables.wordColumn}>
                  {standing}
                </th>
                <th scope="col" className={tables.editColumn}>
                  <span className="visually-hidden">{edit}</span>
                </th>
              </tr>
            </thead>
            {own.map((link) => (
              <CompanyLinkRow
                key={link.id}
                link={link}
                otherId={direction === 'out' ? link.to : link.from}
                day={day}
                onEdit={() => onEdit(link)}
              />
            ))}
          </table>
        </div>
      )}
    </Card>
  );
}
