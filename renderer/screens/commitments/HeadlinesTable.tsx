/** What companies said they will spend: beside the contracts, in no sum. */
import { useMemo } from 'react';
import type { Commitment } from '#shared/model/commitment';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { CapacityCell, DateCell, SourceCell } from '../../components/LinkCells';
import { SumStated } from '../../components/Money';
import { TwoLines, Unknown } from '../../components/TwoLines';
import { type Column, DataTable } from '../../components/table/DataTable';
import { useNames } from '../../components/useNames';
import { FigureButton } from '../../explain/FigureButton';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './Commitments.module.css';
import { useLedgerView } from './ledgerView';

export function HeadlinesTable({ onEdit }: { readonly onEdit: (headline: Commitment) => void }) {
  const { t, f } = useText();
  const words = t.commitments;
  const names = useNames();
  const { commitments, sources } = useLedger((ledger) => ledger.portfolio);
  const sort = useLedgerView((view) => view.headlineSort);
  const columns = useMemo((): Column<Commitment>[] => {
    const column = (id: keyof typeof words.columns) => ({ id, name: words.columns[id] });
    const replaced = new Set(commitments.map(({ supersedes }) => supersedes));
    const earlier = (id: string) => commitments.find((row) => row.id === id);
    return [
      {
        ...column('company'),
        heading: true,
        sort: ({ companyId }) => names.company(companyId),
        cell: ({ id, companyId }) => (
          <TwoLines sub={replaced.has(id) && <Badge>{words.headlines.replaced}</Badge>}>
            <a href={pathTo('companies', companyId)}>{names.company(companyId)}</a>
          </TwoLines>
        ),
      },
      {
        ...column('amount'),
        numeric: true,
        sort: ({ amountUsd }) => amountUsd,
        cell: (row) => (
          <FigureButton of={{ of: 'headline', id: 'usd', headlineId: row.id }}>
            <SumStated headline={row} />
          </FigureButton>
        ),
      },
      {
        ...column('capacity'),
        numeric: true,
        sort: ({ capacityMw }) => capacityMw,
        cell: ({ id, capacityMw }) => (
          <FigureButton of={{ of: 'headline', id: 'mw', headlineId: id }}>
            <CapacityCell megawatts={capacityMw} />
          </FigureButton>
        ),
      },
      {
        ...column('perGw'),
        numeric: true,
        sort: (row) => perGw(row),
        cell: (row) => {
          const usd = perGw(row);
          return (
            <FigureButton
              of={{ of: 'price', id: 'perGw', priced: { kind: 'headline', id: row.id } }}
            >
              {usd === null ? <Unknown why={words.unknownCapacity} /> : f.usd(usd)}
            </FigureButton>
          );
        },
      },
      {
        ...column('announced'),
        numeric: true,
        sort: ({ announced }) => announced,
        cell: ({ announced }) => <DateCell date={announced} />,
      },
      {
        ...column('supersedes'),
        cell: ({ supersedes }) => {
          const before = supersedes === undefined ? undefined : earlier(supersedes);
          return before && names.headline(before);
        },
      },
      {
        ...column('source'),
        cell: ({ sourceIds }) => (
          <SourceCell sources={sources.filter(({ id }) => sourceIds.includes(id))} />
        ),
      },
      {
        ...column('edit'),
        actions: true,
        quiet: true,
        width: '3rem',
        cell: (row) => (
          <Button
            look="plain"
            aria-label={words.edit(names.headline(row))}
            onPress={() => onEdit(row)}
          >
            <Icon name="edit" />
          </Button>
        ),
      },
    ];
  }, [f, words, names, commitments, sources, onEdit]);
  return (
    <>
      <p className={styles.help}>{words.headlines.help}</p>
      <DataTable
        label={words.headlines.table}
        columns={columns}
        rows={commitments}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={(next) => useLedgerView.setState({ headlineSort: next })}
        empty={words.headlines.none}
      />
    </>
  );
}

/** USD for each gigawatt; null where one of the two is not given. */
function perGw({ amountUsd, capacityMw }: Commitment): number | null {
  return amountUsd === null || !capacityMw ? null : amountUsd / (capacityMw / 1000);
}
