/** Opens the import. */
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { useLedger } from '../store/ledger';
import { useText } from '../text';
import { openImport } from './store';

export function ImportButton() {
  const { t } = useText();
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  return (
    <Button isDisabled={isPast} onPress={() => openImport()}>
      <Icon name="import" />
      {t.importing.button}
    </Button>
  );
}
