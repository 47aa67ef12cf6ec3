/** The companies as the list shows them: those that fit, in its order. */
import { useMemo } from 'react';
import { activeLinks } from '#shared/engine/active';
import { partnersOf } from '#shared/engine/company/partners';
import { shiftDay } from '#shared/model/week';
import { sortRows } from '../../components/table/sort';
import { useLedgerDay } from '../../components/useLedgerDay';
import { useNames } from '../../components/useNames';
import { useCompanyScores } from '../../scoring/hooks';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { companyColumns } from './columns';
import { useListView } from './listView';
import { type CompanyRow, companyRows, fits } from './rows';

/** How far back the trend looks. */
const trendDays = 30;

export function useListed(): readonly CompanyRow[] {
  const { t } = useText();
  const { companies, links } = useLedger((ledger) => ledger.portfolio);
  const { show, search } = useListView();
  const score = useCompanyScores();
  const { state, active } = useLedgerDay();
  const earlier = useMemo(
    () => partnersOf(activeLinks(links, { ...state, asOf: shiftDay(state.asOf, -trendDays) })),
    [links, state],
  );
  const rows = useMemo(
    () => companyRows(companies, score, partnersOf(active), earlier),
    [companies, score, active, earlier],
  );
  return rows.filter(
    ({ company }) => (show === 'all' || company.watched) && fits(company, search, t),
  );
}

/** The one before and the one after a company in that order, round and round; of all by name where it is not in the list. */
export function useNeighbours(
  id: string,
): { readonly before: string; readonly after: string } | null {
  const { t, f } = useText();
  const names = useNames();
  const { sort } = useListView();
  const listed = useListed();
  const companies = useLedger((ledger) => ledger.portfolio.companies);
  return useMemo(() => {
    const columns = companyColumns({ t, f, nameOf: names.company, onFailed: () => {} });
    const by = columns.find((column) => column.id === sort.column)?.sort;
    const shown = sortRows(listed, by, sort.direction).map(({ company }) => company.id);
    const order = shown.includes(id)
      ? shown
      : companies.toSorted((a, b) => a.name.localeCompare(b.name)).map((company) => company.id);
    const at = order.indexOf(id);
    const [before, after] = [order.at(at - 1), order[(at + 1) % order.length]];
    return order.length < 2 || before === undefined || after === undefined
      ? null
      : { before, after };
  }, [t, f, names, sort, listed, companies, id]);
}
