/** Where nothing is entered yet: what to begin with. */
import { openDialog } from '../../actions/dialogs';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { openImport } from '../../import/store';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './BeginCard.module.css';

export function BeginCard() {
  const { t } = useText();
  const words = t.overview.begin;
  const isEmpty = useLedger(
    ({ portfolio }) => portfolio.companies.length === 0 && portfolio.links.length === 0,
  );
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  if (!isEmpty) return null;
  return (
    <Card title={words.title}>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.actions}>
        <Button look="primary" isDisabled={isPast} onPress={() => openDialog('add-company')}>
          {words.addCompany}
        </Button>
        <Button isDisabled={isPast} onPress={() => openDialog('add-link')}>
          {words.addLink}
        </Button>
        <Button isDisabled={isPast} onPress={() => openImport()}>
          {words.import}
        </Button>
      </div>
    </Card>
  );
}
