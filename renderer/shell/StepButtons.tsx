/** Undo, redo and the history, each step named. */
import type { Steps } from '#shared/api';
import { openDialog } from '../actions/dialogs';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { useLedger } from '../store/ledger';
import { useText } from '../text';
import { takeStep } from '../toast/takeStep';
import styles from './StepButtons.module.css';

export function StepButtons() {
  const { t } = useText();
  const steps = useLedger((ledger) => ledger.steps);
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  const button = (which: keyof Steps) => {
    const label = t.history[which](steps[which]?.what ?? null);
    return (
      <span title={label}>
        <Button
          look="plain"
          aria-label={label}
          isDisabled={steps[which] === null || isPast}
          onPress={() => void takeStep(which)}
        >
          <Icon name={which} />
        </Button>
      </span>
    );
  };
  return (
    <div className={styles.steps}>
      {button('undo')}
      {button('redo')}
      <span title={t.history.open}>
        <Button look="plain" aria-label={t.history.open} onPress={() => openDialog('history')}>
          <Icon name="history" />
        </Button>
      </span>
    </div>
  );
}
