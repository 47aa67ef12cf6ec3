/** The positions as they were entered. */
import { useMemo, useState } from 'react';
import { lookThrough } from '#shared/engine/holdings/exposure';
import type { HoldingFigureId } from '#shared/model/explainWhatIf';
import type { Position } from '#shared/model/holdings';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Icon } from '../../components/Icon';
import { TwoLines } from '../../components/TwoLines';
import { type Column, DataTable } from '../../components/table/DataTable';
import type { Sort } from '../../components/table/sort';
import { useNames } from '../../components/useNames';
import { FigureButton } from '../../explain/FigureButton';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './Holdings.module.css';

interface Props {
  readonly positions: readonly Position[];
  readonly onEdit: (position: Position) => void;
  readonly onRemove: (position: Position, name: string) => void;
}

export function PositionsCard({ positions, onEdit, onRemove }: Props) {
  const { t, f } = useText();
  const words = t.holdings;
  const names = useNames();
  const companies = useLedger((ledger) => ledger.portfolio.companies);
  const known = useMemo(() => new Set(companies.map(({ id }) => id)), [companies]);
  const total = positions.reduce((sum, { usd }) => sum + usd, 0);
  const [sort, setSort] = useState<Sort>({ column: 'usd', direction: 'descending' });
  const nameOf = (position: Position) =>
    position.kind === 'company' ? names.company(position.companyId) : position.name;
  const watchedOf = (position: Position) =>
    lookThrough(position, known)
      .held.filter(({ companyId }) => companyId !== null)
      .reduce((sum, { usd }) => sum + usd, 0) / position.usd;
  const share = (
    id: Extract<HoldingFigureId, 'position' | 'inLedger'>,
    { id: positionId }: Position,
    value: number,
  ) => <FigureButton of={{ of: 'holding', id, positionId }}>{f.share(value)}</FigureButton>;
  const columns: readonly Column<Position>[] = [
    {
      id: 'name',
      name: words.positions.name,
      heading: true,
      width: '40%',
      sort: nameOf,
      cell: (position) => (
        <TwoLines
          sub={
            position.kind === 'fund'
              ? words.positions.parts(f.count(position.parts.length), position.parts.length === 1)
              : known.has(position.companyId)
                ? undefined
                : words.positions.gone
          }
        >
          {position.kind === 'company' && known.has(position.companyId) ? (
            <a href={pathTo('companies', position.companyId)}>{nameOf(position)}</a>
          ) : (
            nameOf(position)
          )}
        </TwoLines>
      ),
    },
    {
      id: 'kind',
      name: words.positions.kind,
      sort: ({ kind }) => kind,
      cell: ({ kind }) => words.positions.kinds[kind],
    },
    {
      id: 'usd',
      name: words.positions.usd,
      numeric: true,
      sort: ({ usd }) => usd,
      cell: ({ usd }) => f.usd(usd),
    },
    {
      id: 'share',
      name: words.positions.share,
      numeric: true,
      sort: ({ usd }) => usd,
      cell: (position) => share('position', position, position.usd / total),
    },
    {
      id: 'watched',
      name: words.positions.watched,
      numeric: true,
      sort: watchedOf,
      cell: (position) => share('inLedger', position, watchedOf(position)),
    },
    {
      id: 'actions',
      name: words.positions.actions,
      quiet: true,
      actions: true,
      cell: (position) => (
        <span className={styles.buttons}>
          <Button
            look="plain"
            aria-label={words.edit(nameOf(position))}
            onPress={() => onEdit(position)}
          >
            <Icon name="edit" />
          </Button>
          <Button
            look="plain"
            aria-label={words.remove(nameOf(position))}
            onPress={() => onRemove(position, nameOf(position))}
          >
            <Icon name="remove" />
          </Button>
        </span>
      ),
    },
  ];
  return (
    <Card title={words.positions.title}>
      <DataTable
        label={words.positions.title}
        columns={columns}
        rows={positions}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={setSort}
        empty=""
      />
    </Card>
  );
}
