/** The backups: when, why, how large, what is in them; one more, or one of them put back. */
import { useState } from 'react';
import type { Backup } from '#shared/model/backup';
import { RestoreBackup } from '../../backups/RestoreBackup';
import { Button } from '../../components/Button';
import { DataTable } from '../../components/table/DataTable';
import type { Sort } from '../../components/table/sort';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { backupColumns } from './backupColumns';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';
import { useBackups } from './useBackups';

const shownAtFirst = 10;

export function BackupsSection() {
  const { t, f } = useText();
  const words = t.storage.backups;
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  const { backups, failure, isWorking, make, read } = useBackups();
  const [sort, setSort] = useState<Sort>({ column: 'when', direction: 'descending' });
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState<Backup | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  const rows = backups ?? [];
  const shown = all ? rows : rows.slice(0, shownAtFirst);
  return (
    <SettingsSection
      wide
      title={words.title}
      help={words.help}
      actions={
        <Button isDisabled={isWorking} onPress={() => void make()}>
          {words.make}
        </Button>
      }
    >
      {failure !== null && <p role="alert">{words.failed(failure)}</p>}
      {restored !== null && <p role="status">{t.storage.restore.done(restored)}</p>}
      {backups === null ? (
        <p role="status" className={styles.meaning}>
          {words.loading}
        </p>
      ) : (
        <DataTable
          label={words.label}
          columns={backupColumns(t, f, isPast, setAsked)}
          rows={shown}
          rowKey={({ name }) => name}
          sort={sort}
          onSort={(next) => {
            setSort(next);
            // In another order the newest are not the first.
            setAll(true);
          }}
          empty={words.none}
          isFaint={({ content }) => content === null}
        />
      )}
      {shown.length < rows.length && (
        <div>
          <Button onPress={() => setAll(true)}>{words.showAll(f.count(rows.length))}</Button>
        </div>
      )}
      {asked && (
        <RestoreBackup
          backup={asked}
          onClose={() => setAsked(null)}
          onRestored={() => {
            setRestored(f.instant(asked.at));
            void read();
          }}
        />
      )}
    </SettingsSection>
  );
}
