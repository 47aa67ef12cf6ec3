/** The changes on record, newest first; read again after each edit. */
import { useEffect, useState } from 'react';
import type { Change } from '#shared/model/change';
import type { About } from '#shared/model/what';
import { call } from '../api';
import { errorText } from '../errorText';
import { useLedger } from '../store/ledger';

export interface History {
  /** null: not read yet. */
  readonly changes: readonly Change[] | null;
  readonly hasOlder: boolean;
  readonly failure: string | null;
}

/** The newest `count`, of all or of what touched one row. */
export function useHistory(count: number, about: About | undefined): History {
  const revision = useLedger((ledger) => ledger.revision);
  const [read, setRead] = useState<readonly Change[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [table, id] = [about?.table, about?.id];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each revision has a history of its own
  useEffect(() => {
    let wanted = true;
    const asked = table === undefined || id === undefined ? undefined : { table, id };
    call('ledger.history', { limit: count + 1, about: asked }).then(
      (changes) => {
        if (!wanted) return;
        setRead(changes);
        setFailure(null);
      },
      (error: unknown) => {
        if (wanted) setFailure(errorText(error));
      },
    );
    return () => {
      wanted = false;
    };
  }, [count, table, id, revision]);
  const hasOlder = read !== null && read.length > count;
  return { changes: read?.slice(0, count) ?? null, hasOlder, failure };
}
