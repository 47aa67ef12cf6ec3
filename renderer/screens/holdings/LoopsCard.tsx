/** The loops on which something is held, the heaviest first. */
import { useState } from 'react';
import type { Exposure, LoopExposure } from '#shared/engine/holdings/exposure';
import { Card } from '../../components/Card';
import { PendingLines } from '../../components/PendingLines';
import { type Column, DataTable } from '../../components/table/DataTable';
import type { Sort } from '../../components/table/sort';
import { useNames } from '../../components/useNames';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';

const most = 20;

export function LoopsCard({ exposure }: { readonly exposure: Exposure | null }) {
  const { t, f } = useText();
  const words = t.holdings.loops;
  const names = useNames();
  const [sort, setSort] = useState<Sort>({ column: 'share', direction: 'descending' });
  const pathOf = ({ loop }: LoopExposure) => {
    const [first] = loop.steps;
    const round = [...loop.steps.map(({ from }) => from), first?.from ?? ''];
    return round.map(names.company).join(' → ');
  };
  const columns: readonly Column<LoopExposure>[] = [
    { id: 'loop', name: words.loop, heading: true, sort: pathOf, cell: pathOf },
    {
      id: 'held',
      name: words.held,
      sort: ({ held }) => held.length,
      cell: ({ held }) => held.map(names.company).join(', '),
    },
    {
      id: 'share',
      name: words.share,
      numeric: true,
      sort: ({ usd }) => usd,
      cell: ({ loop, share }) => (
        <FigureButton of={{ of: 'holding', id: 'loop', loopId: loop.id }}>
          {f.share(share)}
        </FigureButton>
      ),
    },
    {
      id: 'bottleneck',
      name: words.bottleneck,
      numeric: true,
      sort: ({ loop }) => loop.bottleneckUsd,
      cell: ({ loop }) => (
        <FigureButton of={{ of: 'loop', id: loop.id }}>
          {loop.bottleneckUsd === null ? t.terms.undisclosed : f.usd(loop.bottleneckUsd)}
        </FigureButton>
      ),
    },
  ];
  const loops = exposure?.loops ?? [];
  return (
    <Card title={words.title} help={words.help}>
      {exposure === null ? (
        <PendingLines lines={4} />
      ) : (
        <>
          <DataTable
            label={words.title}
            columns={columns}
            rows={loops.slice(0, most)}
            rowKey={({ loop }) => loop.id}
            sort={sort}
            onSort={setSort}
            empty={words.none}
          />
          {loops.length > most && <p>{words.more(f.count(loops.length - most))}</p>}
        </>
      )}
    </Card>
  );
}
