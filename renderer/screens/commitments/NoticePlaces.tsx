/** The places that a notice speaks of, each a way there: a link's form, or else a company's page. */
import type { CheckNotice } from '#shared/checks/notice';
import { useNames } from '../../components/useNames';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './Checks.module.css';

export function NoticePlaces({ notice }: { readonly notice: CheckNotice }) {
  const { t, f } = useText();
  const names = useNames();
  const links = useLedger((ledger) => ledger.portfolio.links);
  const { linkIds, companyIds, commitmentIds } = notice;
  const [company = ''] = companyIds;
  if (linkIds.length === 0) {
    const name = names.company(company);
    return (
      <a className={styles.place} href={pathTo('companies', company)}>
        {commitmentIds.length > 0 ? t.checks.headline(name) : name}
      </a>
    );
  }
  return (
    <span className={styles.places}>
      {links
        .filter(({ id }) => linkIds.includes(id))
        .map((link) => (
          <a key={link.id} className={styles.place} href={pathTo('commitments', link.id)}>
            {names.link(link)}
            {link.announced !== null && `, ${f.date(link.announced)}`}
          </a>
        ))}
    </span>
  );
}
