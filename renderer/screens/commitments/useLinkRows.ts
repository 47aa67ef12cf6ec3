/** Every link of the ledger with what its row says, on the day that is looked at. */
import { useMemo } from 'react';
import { stateOn } from '#shared/engine/active';
import type { LedgerDay } from '../../components/useLedgerDay';
import { useNames } from '../../components/useNames';
import { useLedger } from '../../store/ledger';
import type { LinkRow } from './filter';

export function useLinkRows({ state, standings }: LedgerDay): readonly LinkRow[] {
  const names = useNames();
  const { links, sources } = useLedger((ledger) => ledger.portfolio);
  return useMemo(() => {
    const byId = new Map(sources.map((source) => [source.id, source]));
    return links.map((link) => ({
      link,
      from: names.company(link.from),
      to: names.company(link.to),
      sources: link.sourceIds.flatMap((id) => byId.get(id) ?? []),
      state: stateOn(link, state.asOf),
      standing: standings.get(link.id) ?? { code: 'not-counted' },
    }));
  }, [links, sources, names, state, standings]);
}
