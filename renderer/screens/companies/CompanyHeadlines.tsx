/** What a company said it will spend, newest first. */
import type { Commitment } from '#shared/model/commitment';
import type { Company } from '#shared/model/company';
import { sumText } from '#shared/text/figures';
import { languageOfText } from '#shared/text/languageOfText';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Icon } from '../../components/Icon';
import { SourceLine } from '../../components/SourceLine';
import { useNames } from '../../components/useNames';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './CompanyPage.module.css';
import tables from './Tables.module.css';

interface Props {
  readonly company: Company;
  readonly onAdd: () => void;
  readonly onEdit: (headline: Commitment) => void;
}

export function CompanyHeadlines({ company, onAdd, onEdit }: Props) {
  const { t, f } = useText();
  const words = t.companies.page;
  const names = useNames();
  const { commitments, sources } = useLedger((ledger) => ledger.portfolio);
  const own = commitments
    .filter(({ companyId }) => companyId === company.id)
    .sort((a, b) => ((b.announced ?? '') > (a.announced ?? '') ? 1 : -1));
  return (
    <Card
      title={words.headlines}
      actions={
        <Button onPress={onAdd}>
          <Icon name="plus" />
          {words.addHeadline}
        </Button>
      }
    >
      {own.length === 0 && <p className={styles.soft}>{words.noHeadlines}</p>}
      <ul>
        {own.map((headline) => {
          const { id, capacityMw, announced, note, sourceIds } = headline;
          const later = commitments.find(({ supersedes }) => supersedes === id);
          const figures = [
            sumText(headline, t, f),
            capacityMw === null ? null : f.power(capacityMw),
          ];
          return (
            <li key={id} className={styles.headline}>
              <div>
                <span className={styles.headlineFigure}>{figures.filter(Boolean).join(' · ')}</span>{' '}
                {announced !== null && f.date(announced)}{' '}
                {later && (
                  <Badge title={names.headline(later)}>{t.commitments.headlines.replaced}</Badge>
                )}
              </div>
              <Button
                look="plain"
                aria-label={t.commitments.edit(names.headline(headline))}
                onPress={() => onEdit(headline)}
              >
                <Icon name="edit" />
              </Button>
              {note !== undefined && (
                <p className={styles.wide} lang={languageOfText(note)}>
                  {note}
                </p>
              )}
              <div className={`${tables.sourceList} ${styles.wide}`}>
                {sources
                  .filter((source) => sourceIds.includes(source.id))
                  .map((source) => (
                    <SourceLine key={source.id} source={source} />
                  ))}
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
