/** The columns of the backups. */
import type { Backup, BackupContent } from '#shared/model/backup';
import type { Texts } from '#shared/text/en/index';
import type { Formats } from '#shared/text/formats';
import { Button } from '../../components/Button';
import type { Column } from '../../components/table/DataTable';
import styles from './Settings.module.css';

const counted = ['companies', 'links', 'commitments', 'sources', 'changes'] as const;

export function backupColumns(
  t: Texts,
  f: Formats,
  isPast: boolean,
  onRestore: (backup: Backup) => void,
): readonly Column<Backup>[] {
  const words = t.storage.backups;
  const count = (id: keyof BackupContent): Column<Backup> => ({
    id,
    name: words.columns[id],
    numeric: true,
    sort: ({ content }) => content?.[id] ?? null,
    cell: ({ content }) => (content === null ? '–' : f.count(content[id])),
  });
  return [
    {
      id: 'when',
      name: words.columns.when,
      heading: true,
      sort: ({ at }) => at,
      cell: ({ at }) => <time dateTime={at}>{f.instant(at)}</time>,
    },
    {
      id: 'reason',
      name: words.columns.reason,
      sort: ({ reason }) => words.reasons[reason],
      cell: ({ reason }) => words.reasons[reason],
    },
    {
      id: 'size',
      name: words.columns.size,
      numeric: true,
      sort: ({ bytes }) => bytes,
      cell: ({ bytes }) => f.bytes(bytes),
    },
    ...counted.map(count),
    {
      id: 'restore',
      name: words.columns.restore,
      quiet: true,
      numeric: true,
      cell: (backup) =>
        backup.content === null ? (
          <span
            className={styles.unreadable}
            title={backup.problems.slice(0, 5).map(t.problems.onPage).join('\n')}
          >
            {words.unreadable}
          </span>
        ) : (
          <Button
            look="plain"
            isDisabled={isPast}
            aria-label={words.restoreOf(f.instant(backup.at))}
            onPress={() => onRestore(backup)}
          >
            {words.restore}
          </Button>
        ),
    },
  ];
}
