/** Saving everything as one file, and restoring it. */
import { useState } from 'react';
import { fileName } from '#shared/export/fileName';
import styles from '../../archive/Archive.module.css';
import { RestoreButton } from '../../archive/RestoreButton';
import { saveArchive } from '../../archive/saveArchive';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { errorText } from '../../errorText';
import { useEvidence } from '../../store/evidence';
import { useLedger } from '../../store/ledger';
import { useView } from '../../store/view';
import { useText } from '../../text';
import { SettingsSection } from './SettingsSection';

type Outcome =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'saved'; readonly text: string; readonly without: string | null }
  | { readonly kind: 'failed'; readonly text: string };

export function ArchiveSection() {
  const { t, f } = useText();
  const words = t.archive;
  const portfolioName = useLedger((ledger) => ledger.keptPortfolio.name);
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  const { today, mode } = useView((view) => view.info);
  const unnamed = useEvidence((evidence) => evidence.unnamed);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const save = async () => {
    setOutcome({ kind: 'saving' });
    try {
      const made = await saveArchive(fileName(portfolioName, words.fileName, today), mode);
      if (made === null) return setOutcome({ kind: 'idle' });
      const names = made.without.map(({ name }) => name);
      const without = names.length === 0 ? null : words.without(names);
      setOutcome({ kind: 'saved', text: words.saved(made, f), without });
    } catch (error) {
      const message = errorText(error);
      setOutcome({ kind: 'failed', text: words.notSaved(message) });
    }
  };
  return (
    <SettingsSection title={words.title} help={words.help}>
      <div className={styles.actions}>
        <Button isDisabled={outcome.kind === 'saving'} onPress={() => void save()}>
          <Icon name="export" />
          {words.save}
        </Button>
        <RestoreButton isDisabled={isPast} />
      </div>
      <div role="status" className={styles.status}>
        {outcome.kind === 'saving' && words.saving}
        {outcome.kind === 'saved' && outcome.text}
        {outcome.kind === 'saved' && outcome.without !== null && (
          <span className={styles.problem}> {outcome.without}</span>
        )}
        {outcome.kind === 'failed' && <span className={styles.problem}>{outcome.text}</span>}
      </div>
      {unnamed.files > 0 && (
        <p className={styles.help}>{t.evidence.unnamed(unnamed.files, f, unnamed.bytes)}</p>
      )}
    </SettingsSection>
  );
}
