/** What is held of each company, and what hangs on its orders. */
import { useState } from 'react';
import type { CompanyExposure, Exposure, Part } from '#shared/engine/holdings/exposure';
import { Card } from '../../components/Card';
import { PendingLines } from '../../components/PendingLines';
import { TwoLines } from '../../components/TwoLines';
import { type Column, DataTable } from '../../components/table/DataTable';
import type { Sort } from '../../components/table/sort';
import { useNames } from '../../components/useNames';
import { FigureButton } from '../../explain/FigureButton';
import { pathTo } from '../../route';
import { useText } from '../../text';
import styles from './Holdings.module.css';

export function CompaniesCard({ exposure }: { readonly exposure: Exposure | null }) {
  const { t, f } = useText();
  const words = t.holdings.companies;
  const names = useNames();
  const [sort, setSort] = useState<Sort>({ column: 'held', direction: 'descending' });
  const largest = Math.max(
    ...(exposure?.companies ?? []).flatMap(({ held, orders }) => [held.share, orders.share]),
    0,
  );
  const part = (id: 'direct' | 'funds', name: string): Column<CompanyExposure> => ({
    id,
    name,
    numeric: true,
    sort: (row) => row[id].usd,
    cell: (row) =>
      row[id].usd === 0 ? (
        ''
      ) : (
        <FigureButton of={{ of: 'holding', id, companyId: row.companyId }}>
          {f.usd(row[id].usd)}
        </FigureButton>
      ),
  });
  const bar = (id: 'held' | 'orders', name: string): Column<CompanyExposure> => ({
    id,
    name,
    numeric: true,
    width: '18rem',
    sort: (row) => row[id].usd,
    cell: (row) => <Bar companyId={row.companyId} part={row[id]} largest={largest} look={id} />,
  });
  const columns: readonly Column<CompanyExposure>[] = [
    {
      id: 'company',
      name: words.company,
      heading: true,
      sort: ({ companyId }) => names.company(companyId),
      cell: ({ companyId }) => (
        <a href={pathTo('companies', companyId)}>{names.company(companyId)}</a>
      ),
    },
    part('direct', words.direct),
    part('funds', words.funds),
    bar('held', words.held),
    bar('orders', words.orders),
  ];
  return (
    <Card title={words.title} help={words.help}>
      {exposure === null ? (
        <PendingLines lines={4} />
      ) : (
        <DataTable
          label={words.title}
          columns={columns}
          rows={exposure.companies}
          rowKey={({ companyId }) => companyId}
          sort={sort}
          onSort={setSort}
          empty={words.none}
        />
      )}
    </Card>
  );
}

function Bar({
  companyId,
  part,
  largest,
  look,
}: {
  readonly companyId: string;
  readonly part: Part;
  readonly largest: number;
  readonly look: 'held' | 'orders';
}) {
  const { f } = useText();
  if (part.usd === 0) return '';
  return (
    <span className={styles.bar}>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect data-look={look} width={(100 * part.share) / largest} height="6" />
      </svg>
      <FigureButton of={{ of: 'holding', id: look, companyId }}>
        <TwoLines sub={f.usd(part.usd)}>{f.share(part.share)}</TwoLines>
      </FigureButton>
    </span>
  );
}
