/** Who a company is, and what can be done with it. */
import type { Company } from '#shared/model/company';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { WatchToggle } from '../../components/WatchToggle';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './CompanyPage.module.css';

interface Props {
  readonly company: Company;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onAddLink: (end: 'from' | 'to') => void;
  readonly onFailed: (message: string) => void;
}

export function CompanyHead({ company, onEdit, onRemove, onAddLink, onFailed }: Props) {
  const { t } = useText();
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  const words = t.companies.page;
  const identity = [t.terms.companyKinds[company.kind], company.ticker, company.country];
  return (
    <header className={styles.head}>
      <div>
        <a href={pathTo('companies')} className={styles.back}>
          <Icon name="back" />
          {words.back}
        </a>
        <div className={styles.name}>
          <h1>{company.name}</h1>
          <WatchToggle company={company} onFailed={onFailed} />
        </div>
        <p className={styles.identity}>{identity.filter(Boolean).join(' · ')}</p>
        {company.note !== undefined && <p className={styles.note}>{company.note}</p>}
      </div>
      <div className={styles.actions}>
        <Button isDisabled={isPast} onPress={() => onAddLink('from')}>
          <Icon name="plus" />
          {words.linkFrom}
        </Button>
        <Button isDisabled={isPast} onPress={() => onAddLink('to')}>
          <Icon name="plus" />
          {words.linkTo}
        </Button>
        <Button isDisabled={isPast} onPress={onEdit}>
          <Icon name="edit" />
          {words.edit}
        </Button>
        <Button isDisabled={isPast} onPress={onRemove}>
          <Icon name="remove" />
          {words.remove}
        </Button>
      </div>
    </header>
  );
}
