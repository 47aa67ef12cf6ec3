/** Before a backup is put back: what would change, table by table. */
import { useEffect, useState } from 'react';
import type { CompareResult } from '#shared/api';
import type { Backup, Comparison } from '#shared/model/backup';
import { tableNames } from '#shared/model/portfolio';
import { call } from '../api';
import { Button } from '../components/Button';
import { Modal } from '../components/Modal';
import { errorText } from '../errorText';
import { restoreLedger } from '../store/ledger';
import { useText } from '../text';
import styles from './RestoreBackup.module.css';

interface Props {
  readonly backup: Backup;
  readonly onClose: () => void;
  readonly onRestored?: () => void;
}

const isSame = ({ rows, renamed }: Comparison) =>
  renamed === null &&
  tableNames.every((table) => Object.values(rows[table]).every((count) => count === 0));

export function RestoreBackup({ backup, onClose, onRestored }: Props) {
  const { t, f } = useText();
  const words = t.storage.restore;
  const [compared, setCompared] = useState<CompareResult | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { name } = backup;
  useEffect(() => {
    call('backups.compare', { name }).then(setCompared, (error) => setFailure(errorText(error)));
  }, [name]);

  const comparison = compared?.ok ? compared.comparison : null;
  const differs = comparison !== null && !isSame(comparison);
  const restore = async () => {
    try {
      const result = await restoreLedger(name);
      if (!result.ok) return setCompared(result);
      onRestored?.();
      onClose();
    } catch (error) {
      setFailure(errorText(error));
    }
  };
  return (
    <Modal
      title={words.title(f.instant(backup.at))}
      alert
      onClose={onClose}
      footer={
        differs ? (
          <>
            <Button look="primary" autoFocus onPress={() => void restore()}>
              {words.yes}
            </Button>
            <Button onPress={onClose}>{t.shell.cancel}</Button>
          </>
        ) : (
          <Button onPress={onClose}>{t.shell.close}</Button>
        )
      }
    >
      <div className={styles.text}>
        {compared === null && failure === null && <p role="status">{words.comparing}</p>}
        {comparison !== null && !differs && <p>{words.same}</p>}
        {differs && (
          <>
            <ComparisonTable comparison={comparison} />
            {comparison.renamed !== null && <p>{words.renamed(comparison.renamed)}</p>}
            <p className={styles.soft}>{words.help}</p>
          </>
        )}
        {compared?.ok === false && <Refusal refused={compared} />}
        {failure !== null && <p role="alert">{t.storage.backups.failed(failure)}</p>}
      </div>
    </Modal>
  );
}

function ComparisonTable({ comparison }: { readonly comparison: Comparison }) {
  const { t, f } = useText();
  const { table: label, tables, ...words } = t.storage.restore;
  const ways = ['added', 'edited', 'removed'] as const;
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <td />
          {ways.map((way) => (
            <th key={way} scope="col">
              {words[way]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tableNames.map((table) => (
          <tr key={table}>
            <th scope="row">{tables[table]}</th>
            {ways.map((way) => {
              const count = comparison.rows[table][way];
              return (
                <td key={way} className={count === 0 ? styles.none : undefined}>
                  {f.count(count)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Refusal({ refused }: { readonly refused: Extract<CompareResult, { ok: false }> }) {
  const { t } = useText();
  const { gone, bad } = t.storage.backups;
  if (refused.why === 'gone') return <p role="alert">{gone}</p>;
  return (
    <div role="alert">
      <p>{bad}</p>
      <ul>
        {refused.problems.slice(0, 20).map((problem) => (
          <li key={problem.path + problem.code}>{t.problems.onPage(problem)}</li>
        ))}
      </ul>
    </div>
  );
}
