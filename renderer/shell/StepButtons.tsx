/** Undo, redo and the history, each step named. */
import { useCallback, useState } from 'react';
import type { Steps } from '#shared/api';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { Notice } from '../components/Notice';
import { HistoryPanel } from '../history/HistoryPanel';
import { stepLedger, useLedger } from '../store/ledger';
import { useText } from '../text';
import styles from './StepButtons.module.css';
import { useStepKeys } from './useStepKeys';

export function StepButtons() {
  const { t } = useText();
  const steps = useLedger((ledger) => ledger.steps);
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const take = useCallback(
    async (which: keyof Steps) => {
      if (isPast) return;
      const kept = await stepLedger(which);
      if (kept.ok) return setFailure(null);
      const message = 'message' in kept ? kept.message : kept.problems[0]?.path;
      setFailure(message === 'stale' ? t.history.stale : t.history.notDone(message ?? ''));
    },
    [t, isPast],
  );
  useStepKeys(take);
  const button = (which: keyof Steps) => {
    const label = t.history[which](steps[which]?.what ?? null);
    return (
      <span title={label}>
        <Button
          look="plain"
          aria-label={label}
          isDisabled={steps[which] === null || isPast}
          onPress={() => void take(which)}
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
        <Button look="plain" aria-label={t.history.open} onPress={() => setOpen(true)}>
          <Icon name="history" />
        </Button>
      </span>
      {isOpen && <HistoryPanel onClose={() => setOpen(false)} />}
      {failure !== null && (
        <div className={styles.failure}>
          <Notice onClose={() => setFailure(null)}>{failure}</Notice>
        </div>
      )}
    </div>
  );
}
