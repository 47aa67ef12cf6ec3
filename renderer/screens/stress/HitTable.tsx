/** Every company that loses anything, in both bounds. */
import { useMemo, useState } from 'react';
import type { Figure } from '#shared/model/explain';
import type { Shock, Stress, StressBoundId } from '#shared/model/stress';
import { Card } from '../../components/Card';
import { type Column, DataTable } from '../../components/table/DataTable';
import type { Sort } from '../../components/table/sort';
import { useNames } from '../../components/useNames';
import { FigureButton } from '../../explain/FigureButton';
import { pathTo } from '../../route';
import { useText } from '../../text';

interface Hit {
  readonly companyId: string;
  readonly receivesUsd: number;
  readonly lost: readonly [cushioned: number, full: number];
  readonly unpaid: readonly [cushioned: number, full: number];
}

interface Props {
  readonly stress: Stress;
  readonly shock: Shock;
}

export function HitTable({ stress, shock }: Props) {
  const { t, f } = useText();
  const words = t.stress.table;
  const names = useNames();
  const [sort, setSort] = useState<Sort>({ column: 'lostFull', direction: 'descending' });
  const rows = useMemo(() => hitsOf(stress), [stress]);
  const columns = useMemo((): Column<Hit>[] => {
    const money = (
      id: keyof typeof words & string,
      of: (hit: Hit) => number,
      figure: (companyId: string) => Figure,
    ): Column<Hit> => ({
      id,
      name: words[id],
      numeric: true,
      sort: of,
      cell: (hit) => (
        <FigureButton of={figure(hit.companyId)}>
          {of(hit) === 0 ? '–' : f.usd(of(hit))}
        </FigureButton>
      ),
    });
    const after =
      (id: 'companyLost' | 'companyUnpaid', bound: StressBoundId) =>
      (companyId: string): Figure => ({ of: 'stress', shock, bound, id, companyId });
    return [
      {
        id: 'company',
        name: words.company,
        heading: true,
        sort: ({ companyId }) => names.company(companyId),
        cell: ({ companyId }) => (
          <a href={pathTo('companies', companyId)}>{names.company(companyId)}</a>
        ),
      },
      money(
        'receives',
        ({ receivesUsd }) => receivesUsd,
        (companyId) => ({ of: 'stress', id: 'receivesUsd', companyId }),
      ),
      money('lostCushioned', ({ lost }) => lost[0], after('companyLost', 'cushioned')),
      money('lostFull', ({ lost }) => lost[1], after('companyLost', 'passThrough')),
      money('unpaidCushioned', ({ unpaid }) => unpaid[0], after('companyUnpaid', 'cushioned')),
      money('unpaidFull', ({ unpaid }) => unpaid[1], after('companyUnpaid', 'passThrough')),
    ];
  }, [words, names, f, shock]);
  return (
    <Card title={words.title} help={words.help}>
      <DataTable
        label={words.label}
        columns={columns}
        rows={rows}
        rowKey={({ companyId }) => companyId}
        sort={sort}
        onSort={setSort}
        empty={words.none}
      />
    </Card>
  );
}

function hitsOf({ cushioned, passThrough, positions }: Stress): Hit[] {
  const due = new Map(positions.map(({ companyId, receivesUsd }) => [companyId, receivesUsd]));
  const least = new Map(cushioned.companies.map((one) => [one.companyId, one]));
  const most = new Map(passThrough.companies.map((one) => [one.companyId, one]));
  return [...new Set([...most.keys(), ...least.keys()])].map((companyId) => {
    const [low, high] = [least.get(companyId), most.get(companyId)];
    return {
      companyId,
      receivesUsd: due.get(companyId) ?? 0,
      lost: [low?.lostUsd ?? 0, high?.lostUsd ?? 0],
      unpaid: [low?.unpaidUsd ?? 0, high?.unpaidUsd ?? 0],
    };
  });
}
