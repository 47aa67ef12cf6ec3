/** The ledger of links: filters, totals of what is shown, and the table. */
import { useMemo } from 'react';
import type { Link } from '#shared/model/link';
import { DataTable } from '../../components/table/DataTable';
import type { LedgerDay } from '../../components/useLedgerDay';
import { useNames } from '../../components/useNames';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { Filters } from './Filters';
import type { LinkRow } from './filter';
import { useLedgerView } from './ledgerView';
import { linkColumns } from './linkColumns';
import { TotalsLine } from './TotalsLine';

interface Props {
  readonly day: LedgerDay;
  readonly rows: readonly LinkRow[];
  readonly shown: readonly LinkRow[];
  readonly onEdit: (link: Link) => void;
}

export function LinksLedger({ day, rows, shown, onEdit }: Props) {
  const { t } = useText();
  const words = t.commitments;
  const names = useNames();
  const links = useLedger((ledger) => ledger.portfolio.links);
  const sort = useLedgerView((view) => view.sort);
  const columns = useMemo(() => {
    const nameOfLink = (id: string) => {
      const found = links.find((link) => link.id === id);
      return found ? names.link(found) : id;
    };
    return linkColumns({ t, names, asOf: day.state.asOf, nameOfLink, onEdit });
  }, [t, names, links, day, onEdit]);
  return (
    <>
      <Filters />
      <TotalsLine shown={shown} all={rows.length} />
      <DataTable
        label={words.table}
        columns={columns}
        rows={shown}
        rowKey={({ link }) => link.id}
        sort={sort}
        onSort={(next) => useLedgerView.setState({ sort: next })}
        isFaint={({ standing }) => standing.code !== 'active'}
        empty={rows.length === 0 ? words.noneAtAll : words.none}
      />
    </>
  );
}
