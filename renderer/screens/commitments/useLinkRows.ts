/** Every link of the ledger with what its row says, on the day that is looked at. */
import { useMemo } from 'react';
import type { CheckNotice } from '#shared/checks/notice';
import { stateOn } from '#shared/engine/active';
import { isStale } from '#shared/evidence/sourcing';
import type { LedgerDay } from '../../components/useLedgerDay';
import { useNames } from '../../components/useNames';
import { useLedger } from '../../store/ledger';
import { useSettings } from '../../store/settings';
import type { LinkRow } from './filter';

export function useLinkRows(
  { state, standings }: LedgerDay,
  notices: readonly CheckNotice[],
): readonly LinkRow[] {
  const names = useNames();
  const staleAfterDays = useSettings((settings) => settings.staleAfterDays);
  const { links, sources } = useLedger((ledger) => ledger.portfolio);
  return useMemo(() => {
    const byId = new Map(sources.map((source) => [source.id, source]));
    const noticesOn = byLink(notices);
    return links.map((link) => {
      const cited = link.sourceIds.flatMap((id) => byId.get(id) ?? []);
      return {
        link,
        from: names.company(link.from),
        to: names.company(link.to),
        sources: cited,
        state: stateOn(link, state.asOf),
        standing: standings.get(link.id) ?? { code: 'not-counted' },
        notices: noticesOn.get(link.id) ?? [],
        stale: isStale(cited, state.asOf, staleAfterDays),
      };
    });
  }, [links, sources, names, state, standings, notices, staleAfterDays]);
}

function byLink(notices: readonly CheckNotice[]): ReadonlyMap<string, readonly CheckNotice[]> {
  const map = new Map<string, readonly CheckNotice[]>();
  for (const notice of notices) {
    for (const id of notice.linkIds) map.set(id, [...(map.get(id) ?? []), notice]);
  }
  return map;
}
