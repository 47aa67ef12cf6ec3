/** In place of the welcome, where the portfolio file could not be read: the newest good backup, or a new start. */
import { useState } from 'react';
import type { SetAside } from '#shared/api';
import { RestoreButton } from '../archive/RestoreButton';
import { Button } from '../components/Button';
import { Modal } from '../components/Modal';
import { errorText } from '../errorText';
import { beginWith, restoreLedger } from '../store/ledger';
import { useText } from '../text';
import styles from './Recovery.module.css';
import { Problems } from './Trouble';

export function Recovery({ setAside }: { readonly setAside: SetAside }) {
  const { t, f } = useText();
  const words = t.storage.damaged;
  const [failure, setFailure] = useState<string | null>(null);
  const { file, problems, backup } = setAside;
  const content = backup?.content ?? null;
  const restore = async (name: string) => {
    try {
      const result = await restoreLedger(name);
      if (!result.ok) setFailure(t.storage.backups.gone);
    } catch (error) {
      setFailure(errorText(error));
    }
  };
  return (
    <Modal title={words.title} alert>
      <div className={styles.text}>
        <p>{words.kept(file)}</p>
        <details>
          <summary>{t.shell.setAsideProblems}</summary>
          <div className={styles.problems}>
            <Problems problems={problems} />
          </div>
        </details>
        {backup && content ? (
          <div className={styles.backup}>
            <p className={styles.when}>{words.backup(f.instant(backup.at))}</p>
            <p className={styles.holds}>
              {words.holds(
                f.count(content.companies),
                f.count(content.links),
                f.count(content.changes),
              )}
            </p>
            <Button look="primary" autoFocus onPress={() => void restore(backup.name)}>
              {words.putBack(f.instant(backup.at))}
            </Button>
          </div>
        ) : (
          <p>{words.noBackup}</p>
        )}
        {failure !== null && <p role="alert">{t.storage.backups.failed(failure)}</p>}
        <div className={styles.actions}>
          <Button autoFocus={backup === null} onPress={() => void beginWith('starter')}>
            {words.starter}
          </Button>
          <Button onPress={() => void beginWith('empty')}>{words.empty}</Button>
          <RestoreButton look="plain" />
        </div>
        {backup && <p className={styles.soft}>{words.later}</p>}
      </div>
    </Modal>
  );
}
