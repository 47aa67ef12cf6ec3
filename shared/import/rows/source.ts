/** One row of a file of sources → the source as it shall be. */
import { slug } from '../../model/ids';
import type { Source } from '../../model/source';
import type { Cells } from './cells';
import { type RowRead, withoutEmpty } from './row';
import type { Target } from './target';

export function readSourceRow(cells: Cells, target: Target): RowRead {
  const said = cells.id('id');
  const was = said === undefined ? undefined : target.row('sources', said);
  const title = cells.text('title') ?? was?.title;
  if (title === undefined) cells.report('title', 'missing', '');
  const publisher = cells.text('publisher') ?? was?.publisher ?? '';
  const after = withoutEmpty({
    ...was,
    id: '',
    title: title ?? '',
    publisher,
    date: cells.date('date') ?? was?.date ?? null,
    url: cells.text('url') ?? was?.url ?? null,
    tier: cells.tier('tier') ?? was?.tier ?? 3,
    recorded: cells.date('recorded') ?? was?.recorded,
  }) satisfies Source;
  const isReadable = cells.problems.length === 0;
  const id =
    said ?? (isReadable ? target.freeId('sources', slug(`${publisher} ${title}`) || 'source') : '');
  const likeness = said === undefined && isReadable ? likenessOfSource(after) : null;
  return { id, after: { ...after, id }, needs: [], likeness };
}

export function likenessOfSource({ title, publisher, url }: Omit<Source, 'id'>): string {
  return JSON.stringify(url ?? [title, publisher]);
}
