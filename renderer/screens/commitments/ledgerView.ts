/** How the ledger is looked at; kept while the app is open. */
import { create } from 'zustand';
import type { Sort } from '../../components/table/sort';
import { everything, type LinkFilter } from './filter';

export const views = ['links', 'headlines', 'due', 'checks'] as const;

interface LedgerView {
  readonly view: (typeof views)[number];
  readonly filter: LinkFilter;
  readonly sort: Sort;
  readonly headlineSort: Sort;
}

export const useLedgerView = create<LedgerView>(() => ({
  view: 'links',
  filter: everything,
  sort: { column: 'announced', direction: 'descending' },
  headlineSort: { column: 'announced', direction: 'descending' },
}));

export function narrow(change: Partial<LinkFilter>): void {
  useLedgerView.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}
