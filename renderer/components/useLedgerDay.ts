/** The ledger on the day that is looked at: which links are active, and why the others are not. */
import { useMemo } from 'react';
import { activeLinks, type StateOfDay } from '#shared/engine/active';
import { type Standing, standings } from '#shared/engine/standing';
import type { Link } from '#shared/model/link';
import { useLedger } from '../store/ledger';
import { useSettings } from '../store/settings';
import { useView } from '../store/view';

export interface LedgerDay {
  readonly state: StateOfDay & { readonly asOf: string };
  readonly active: readonly Link[];
  readonly standings: ReadonlyMap<string, Standing>;
}

export function useLedgerDay(): LedgerDay {
  const links = useLedger((ledger) => ledger.portfolio.links);
  const asOf = useView((view) => view.asOf);
  const convention = useSettings((settings) => settings.convention);
  return useMemo(() => {
    const state = { asOf, convention };
    return { state, active: activeLinks(links, state), standings: standings(links, state) };
  }, [links, asOf, convention]);
}
