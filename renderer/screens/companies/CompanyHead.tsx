/** Who a company is, who stands beside it in the list, and what can be done with it. */
import { useEffect } from 'react';
import { revenueOn } from '#shared/engine/company/revenueRatio';
import type { Company } from '#shared/model/company';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { SourceLine } from '../../components/SourceLine';
import { WatchToggle } from '../../components/WatchToggle';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useView } from '../../store/view';
import { useText } from '../../text';
import styles from './CompanyPage.module.css';
import { CompanyTies } from './CompanyTies';
import { Neighbours } from './Neighbours';

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
  const identity = [
    t.terms.companyKinds[company.kind],
    company.ticker === undefined ? words.noTicker : words.listed(company.ticker),
    company.country,
  ];
  // A page begins at its top, wherever the one before was left.
  useEffect(() => void document.getElementById('main')?.scrollTo(0, 0), []);
  return (
    <header className={styles.head}>
      <div className={styles.headBar}>
        <div className={styles.ways}>
          <a href={pathTo('companies')} className={styles.back}>
            <Icon name="back" />
            {words.back}
          </a>
          <Neighbours id={company.id} />
          <a href={pathTo('network', company.id)}>{words.network}</a>
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
      </div>
      <div>
        <div className={styles.name}>
          <h1>{company.name}</h1>
          <WatchToggle company={company} onFailed={onFailed} />
          {!company.watched && <Badge>{words.unwatched}</Badge>}
        </div>
        <p className={styles.identity}>{identity.filter(Boolean).join(' · ')}</p>
        <RevenueLine company={company} />
        <CompanyTies companyId={company.id} />
      </div>
    </header>
  );
}

/** The yearly revenue that ratios take on this day, with its sources. */
function RevenueLine({ company }: { readonly company: Company }) {
  const { t, f } = useText();
  const words = t.companies.page;
  const asOf = useView((view) => view.asOf);
  const sources = useLedger((ledger) => ledger.portfolio.sources);
  const taken = revenueOn(company, asOf);
  if (taken === null) return <p className={styles.identity}>{words.noYearlyRevenue}</p>;
  const row = company.revenue?.find(
    ({ usd, asOf: day }) => usd === taken.usd && day === taken.asOf,
  );
  const own = sources.filter(({ id }) => row?.sourceIds.includes(id));
  return (
    <p className={`${styles.identity} ${styles.revenue}`}>
      {words.revenueOf(f.usd(taken.usd), f.date(taken.asOf))}
      {taken.earliest && <Badge title={t.companies.earliestHint}>{t.companies.earliest}</Badge>}
      {own.slice(0, 1).map((source) => (
        <SourceLine key={source.id} source={source} />
      ))}
    </p>
  );
}
