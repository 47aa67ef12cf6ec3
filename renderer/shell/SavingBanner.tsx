/** What is not on disk, why, and that it is not lost. */
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { askSaving, useSaving } from '../store/saving';
import { changeSettings, useSettingsFailure } from '../store/settings';
import { useView } from '../store/view';
import { useText } from '../text';
import styles from './Trouble.module.css';

export function SavingBanner() {
  const { t, f } = useText();
  const { unsaved, noBackup } = useSaving();
  const folder = useView((view) => view.info.dataFolder);
  const settingsFailure = useSettingsFailure((failure) => failure.message);
  return (
    <>
      {unsaved && (
        <div className={`${styles.banner} ${styles.unsaved}`} role="alert">
          <Icon name="warning" />
          <div className={styles.grow}>
            <p className={styles.title}>
              {t.storage.unsaved(unsaved.edits, f.count(unsaved.edits), unsaved.code)}
            </p>
            <p className={styles.soft}>{t.storage.unsavedHelp(folder, f.instant(unsaved.since))}</p>
          </div>
          <Button onPress={() => void askSaving('ledger.saveNow')}>{t.storage.tryAgain}</Button>
        </div>
      )}
      {!unsaved && noBackup && (
        <div className={styles.banner} role="status">
          <Icon name="warning" />
          <div className={styles.grow}>
            <p className={styles.title}>{t.storage.noBackup(noBackup.code)}</p>
            <p className={styles.soft}>{t.storage.noBackupHelp}</p>
          </div>
        </div>
      )}
      {settingsFailure !== null && (
        <div className={`${styles.banner} ${styles.unsaved}`} role="alert">
          <Icon name="warning" />
          <div className={styles.grow}>
            <p className={styles.title}>{t.storage.settingsNotKept}</p>
            <p className={styles.soft}>
              {t.storage.settingsHelp} {settingsFailure}
            </p>
          </div>
          <Button onPress={() => void changeSettings({})}>{t.storage.tryAgain}</Button>
        </div>
      )}
    </>
  );
}
