/** What is noted of a company and of its links; each is edited in its own form. */
import type { Company } from '#shared/model/company';
import type { Link } from '#shared/model/link';
import { languageOfText } from '#shared/text/languageOfText';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Icon } from '../../components/Icon';
import { useNames } from '../../components/useNames';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './CompanyPage.module.css';

interface Props {
  readonly company: Company;
  readonly onEdit: () => void;
  readonly onEditLink: (link: Link) => void;
}

export function CompanyNotes({ company, onEdit, onEditLink }: Props) {
  const { t } = useText();
  const words = t.companies.page.notes;
  const names = useNames();
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  const links = useLedger((ledger) => ledger.portfolio.links);
  const noted = links.filter(
    ({ from, to, note }) => (from === company.id || to === company.id) && note !== undefined,
  );
  return (
    <Card
      title={words.title}
      actions={
        <Button isDisabled={isPast} onPress={onEdit}>
          <Icon name="edit" />
          {company.note === undefined ? words.add : words.edit}
        </Button>
      }
    >
      {company.note === undefined ? (
        <p className={styles.soft}>{words.none}</p>
      ) : (
        <p className={styles.ownNote} lang={languageOfText(company.note)}>
          {company.note}
        </p>
      )}
      <ul className={styles.list}>
        {noted.map((link) => (
          <li key={link.id} className={styles.linkNote}>
            <span className={styles.soft}>{names.link(link)}</span>
            <Button
              look="plain"
              aria-label={words.editOf(names.link(link))}
              isDisabled={isPast}
              onPress={() => onEditLink(link)}
            >
              <Icon name="edit" />
            </Button>
            <p className={styles.wide} lang={languageOfText(link.note ?? '')}>
              {link.note}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
