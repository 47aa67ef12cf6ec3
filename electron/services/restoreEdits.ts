/** The edits that make one portfolio the other: what went is removed, what came or changed is put. Pure. */
import type { RowEdit } from '#shared/model/change';
import { type Portfolio, tableNames } from '#shared/model/portfolio';

export function restoreEdits(from: Portfolio, to: Portfolio): readonly RowEdit[] {
  return tableNames.flatMap((table) => {
    const kept = new Set(to[table].map(({ id }) => id));
    const gone = from[table].filter(({ id }) => !kept.has(id));
    return [
      ...gone.map(({ id }): RowEdit => ({ table, id, after: null })),
      ...to[table].map((after): RowEdit => ({ table, id: after.id, after })),
    ];
  });
}
