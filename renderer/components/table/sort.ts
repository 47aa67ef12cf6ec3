/** Order of a table's rows: unknown values stand last, whichever way it is sorted. */
export type SortValue = string | number | null;

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export function sortRows<Row>(
  rows: readonly Row[],
  value: ((row: Row) => SortValue) | undefined,
  direction: Sort['direction'],
): Row[] {
  if (value === undefined) return [...rows];
  const turn = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, by: value(row) }))
    .sort((a, b) => {
      if (a.by === null || b.by === null) return Number(a.by === null) - Number(b.by === null);
      return turn * compare(a.by, b.by);
    })
    .map(({ row }) => row);
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { sensitivity: 'base' });
}

/** What pressing a column's heading does: turn it round, or begin with it the way that is most asked for. */
export function nextSort(now: Sort, column: string, first: Sort['direction']): Sort {
  if (now.column !== column) return { column, direction: first };
  return { column, direction: now.direction === 'ascending' ? 'descending' : 'ascending' };
}
