/** The star that puts a company on the watch list, and takes it off. */
import { ToggleButton } from 'react-aria-components';
import type { Company } from '#shared/model/company';
import { editLedger, useLedger } from '../store/ledger';
import { useText } from '../text';
import { Icon } from './Icon';
import styles from './WatchToggle.module.css';

interface Props {
  readonly company: Company;
  readonly onFailed: (message: string) => void;
}

export function WatchToggle({ company, onFailed }: Props) {
  const { t } = useText();
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  const watch = async (watched: boolean) => {
    const after = { ...company, watched };
    const kept = await editLedger([{ table: 'companies', id: company.id, after }]);
    if (!kept.ok)
      onFailed('message' in kept && kept.message !== 'stale' ? kept.message : t.forms.stale);
  };
  return (
    <ToggleButton
      className={styles.star ?? ''}
      aria-label={t.companies.watch(company.name)}
      isSelected={company.watched}
      isDisabled={isPast}
      onChange={(watched) => void watch(watched)}
    >
      <Icon name="star" filled={company.watched} />
    </ToggleButton>
  );
}
