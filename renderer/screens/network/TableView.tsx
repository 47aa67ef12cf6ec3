/** The map in words: its links, or its companies, as a table. */
import { useMemo } from 'react';
import { stateOn } from '#shared/engine/active';
import { type Day, firstDay } from '#shared/model/day';
import type { Link } from '#shared/model/link';
import type { CompanySignals } from '#shared/model/score';
import type { Source } from '#shared/model/source';
import { KindMark } from '../../components/KindMark';
import { DateCell, SourceCell, StatusCell } from '../../components/LinkCells';
import { AmountCell } from '../../components/Money';
import { Pending } from '../../components/Pending';
import { Segmented } from '../../components/Segmented';
import { type Column, DataTable } from '../../components/table/DataTable';
import { FigureButton } from '../../explain/FigureButton';
import type { MapNode, NetworkMap } from '../../network/map';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { arcsByCompany, companyFigure } from './arcFigure';
import { look, useMapView } from './mapView';
import styles from './Network.module.css';

interface Props {
  readonly map: NetworkMap;
  readonly day: Day;
  readonly isActive: (link: Link) => boolean;
  readonly nameOf: (id: string) => string;
  readonly central: ReadonlyMap<string, number> | null;
  /** null: not scored yet. */
  readonly companies: Readonly<Record<string, CompanySignals>> | null;
}

export function TableView(props: Props) {
  const { t } = useText();
  const words = t.network.table;
  const table = useMapView((view) => view.table);
  return (
    <div className={styles.tables}>
      <Segmented
        label={words.show}
        value={table}
        options={(['links', 'companies'] as const).map((id) => ({ id, name: words[id] }))}
        onChange={(next) => look({ table: next })}
      />
      {table === 'links' ? <Links {...props} /> : <Companies {...props} />}
    </div>
  );
}

/** What is said where no row is left: the filters' doing, or nothing is entered yet. */
function useNothing(): string {
  const { t } = useText();
  const isEmpty = useLedger((ledger) => ledger.portfolio.links.length === 0);
  return isEmpty ? t.network.nothingYet : t.network.nothing;
}

function Links({ map, day, isActive, nameOf }: Props) {
  const { t } = useText();
  const nothing = useNothing();
  const { columns } = t.network.table;
  const sort = useMapView((view) => view.linkSort);
  const sources = useLedger((ledger) => ledger.portfolio.sources);
  const byId = useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources]);
  const rows = useMemo(() => map.arcs.flatMap(({ links }) => links), [map]);
  const cited = ({ sourceIds }: Link): Source[] => sourceIds.flatMap((id) => byId.get(id) ?? []);
  const shown: Column<Link>[] = [
    {
      id: 'kind',
      name: columns.kind,
      sort: ({ kind }) => kind,
      cell: ({ kind }) => <KindMark kind={kind} />,
    },
    {
      id: 'from',
      name: columns.from,
      heading: true,
      sort: ({ from }) => nameOf(from),
      cell: ({ from }) => <a href={pathTo('companies', from)}>{nameOf(from)}</a>,
    },
    {
      id: 'to',
      name: columns.to,
      sort: ({ to }) => nameOf(to),
      cell: ({ to }) => <a href={pathTo('companies', to)}>{nameOf(to)}</a>,
    },
    {
      id: 'amount',
      name: columns.amount,
      numeric: true,
      sort: ({ amount }) => amount?.best ?? null,
      cell: (link) => <AmountCell link={link} />,
    },
    {
      id: 'announced',
      name: columns.announced,
      sort: ({ announced }) => (announced === null ? null : firstDay(announced)),
      cell: ({ announced }) => <DateCell date={announced} />,
    },
    {
      id: 'status',
      name: columns.status,
      sort: (link) => stateOn(link, day),
      cell: (link) => <StatusCell link={link} asOf={day} />,
    },
    { id: 'source', name: columns.source, cell: (link) => <SourceCell sources={cited(link)} /> },
  ];
  return (
    <DataTable
      label={t.network.table.links}
      columns={shown}
      rows={rows}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={(linkSort) => look({ linkSort })}
      isFaint={(link) => !isActive(link)}
      empty={nothing}
    />
  );
}

function Companies({ map, day, central, companies }: Props) {
  const { t, f } = useText();
  const nothing = useNothing();
  const { columns, hints } = t.network.table;
  const sort = useMapView((view) => view.companySort);
  const arcs = useMemo(() => arcsByCompany(map), [map]);
  const shown: Column<MapNode>[] = [
    {
      id: 'company',
      name: columns.company,
      heading: true,
      sort: ({ name }) => name,
      cell: ({ id, name }) => <a href={pathTo('companies', id)}>{name}</a>,
    },
    {
      id: 'type',
      name: columns.type,
      sort: ({ kind }) => t.terms.companyKinds[kind],
      cell: ({ kind }) => t.terms.companyKinds[kind],
    },
    {
      id: 'out',
      name: columns.out,
      numeric: true,
      sort: (row) => row.outUsd,
      cell: ({ id, name, outUsd }) => (
        <FigureButton of={companyFigure(name, arcs.get(id), 'flowUsd', 'out')}>
          {f.usd(outUsd)}
        </FigureButton>
      ),
    },
    {
      id: 'in',
      name: columns.in,
      numeric: true,
      sort: (row) => row.inUsd,
      cell: ({ id, name, inUsd }) => (
        <FigureButton of={companyFigure(name, arcs.get(id), 'flowUsd', 'in')}>
          {f.usd(inUsd)}
        </FigureButton>
      ),
    },
    {
      id: 'arcs',
      name: columns.arcs,
      hint: hints.arcs,
      numeric: true,
      sort: ({ arcs }) => arcs,
      cell: ({ id, name, arcs: count }) => (
        <FigureButton of={companyFigure(name, arcs.get(id), 'lines', 'at')}>
          {f.count(count)}
        </FigureButton>
      ),
    },
    {
      id: 'central',
      name: columns.central,
      hint: hints.central,
      numeric: true,
      sort: ({ id }) => central?.get(id) ?? null,
      cell: ({ id }) => (
        <FigureButton of={{ of: 'centrality', companyId: id }} state={{ asOf: day }}>
          {f.share(central?.get(id) ?? 0)}
        </FigureButton>
      ),
    },
    {
      id: 'loops',
      name: columns.loops,
      numeric: true,
      sort: ({ id }) => companies?.[id]?.loops ?? null,
      cell: ({ id }) =>
        companies === null ? (
          <Pending />
        ) : (
          <FigureButton of={{ of: 'company', id: 'loops', companyId: id }}>
            {f.count(companies[id]?.loops ?? 0)}
          </FigureButton>
        ),
    },
  ];
  return (
    <DataTable
      label={t.network.table.companies}
      columns={shown}
      rows={map.nodes}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={(companySort) => look({ companySort })}
      empty={nothing}
    />
  );
}
