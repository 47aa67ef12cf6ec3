/** The backups as they are on disk: read when the screen opens, and after every one that is made. */
import { useCallback, useEffect, useState } from 'react';
import type { Backup } from '#shared/model/backup';
import { call } from '../../api';
import { errorText } from '../../errorText';
import { useLedger } from '../../store/ledger';

export function useBackups() {
  const revision = useLedger((ledger) => ledger.revision);
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const ask = useCallback(async (channel: 'backups.list' | 'backups.make') => {
    setWorking(true);
    try {
      setBackups(await call(channel, undefined));
      setFailure(null);
    } catch (error) {
      setFailure(errorText(error));
    }
    setWorking(false);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change may have been preceded by a backup
  useEffect(() => void ask('backups.list'), [ask, revision]);
  return {
    backups,
    failure,
    isWorking,
    make: () => ask('backups.make'),
    read: () => ask('backups.list'),
  };
}
