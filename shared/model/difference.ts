/** The rows that make one portfolio of another: what restoring a backup changes. Pure. */
import type { RowCounts } from './backup';
import type { Change, RowChange } from './change';
import { type Portfolio, type TableName, type Tables, tableNames } from './portfolio';

type Row = Tables[TableName];

/**
 * Rows that both have stay where they stand, since their order means nothing; one that comes back stands after the row
 * that it stood after.
 */
export function difference(from: Portfolio, to: Portfolio): Pick<Change, 'rows' | 'name'> {
  const rows = tableNames.flatMap((table) => tableDifference(table, from[table], to[table]));
  return from.name === to.name ? { rows } : { rows, name: { before: from.name, after: to.name } };
}

function tableDifference(
  table: TableName,
  from: readonly Row[],
  to: readonly Row[],
): readonly RowChange[] {
  const wanted = new Set(to.map(({ id }) => id));
  const current = from.map(({ id }) => id);
  const before = new Map(from.map((row) => [row.id, row]));
  const changes: RowChange[] = [];
  for (const row of from) {
    if (wanted.has(row.id)) continue;
    const at = current.indexOf(row.id);
    current.splice(at, 1);
    changes.push({ table, id: row.id, at, before: row, after: null });
  }
  let previous: string | null = null;
  for (const row of to) {
    const was = before.get(row.id) ?? null;
    const at =
      was === null
        ? previous === null
          ? 0
          : current.indexOf(previous) + 1
        : current.indexOf(row.id);
    if (was === null) current.splice(at, 0, row.id);
    if (JSON.stringify(was) !== JSON.stringify(row)) {
      changes.push({ table, id: row.id, at, before: was, after: row });
    }
    previous = row.id;
  }
  return changes;
}

export function rowCounts(rows: readonly RowChange[], table: TableName): RowCounts {
  const of = rows.filter((row) => row.table === table);
  const added = of.filter(({ before }) => before === null).length;
  const removed = of.filter(({ after }) => after === null).length;
  return { added, removed, edited: of.length - added - removed };
}
