/** How the list of companies is looked at; kept while the app is open. */
import { create } from 'zustand';
import type { Sort } from '../../components/table/sort';

interface ListView {
  readonly show: 'watched' | 'all';
  readonly search: string;
  readonly sort: Sort;
}

export const useListView = create<ListView>(() => ({
  show: 'watched',
  search: '',
  sort: { column: 'committed', direction: 'descending' },
}));
