/** A change: what an edit did to the portfolio, row by row, so that it can be told, undone and replayed. */
import type { Day } from './day';
import type { Portfolio, TableName, Tables } from './portfolio';

/** One row before and after; null before: added, null after: removed. `at` is its place in the table. */
export interface RowChange<T extends TableName = TableName> {
  readonly table: T;
  readonly id: string;
  readonly at: number;
  readonly before: Tables[T] | null;
  readonly after: Tables[T] | null;
}

/** Where a change comes from that is no edit by hand: a file that was read in, or a backup that was put back. */
export type Origin =
  | { readonly kind: 'import'; readonly file: string }
  | { readonly kind: 'restore'; readonly backup: string };

export interface Change {
  readonly id: string;
  /** The instant, ISO in UTC, and the user's own day then. */
  readonly at: string;
  readonly day: Day;
  readonly rows: readonly RowChange[];
  /** Set where the portfolio's name changed. */
  readonly name?: { readonly before: string; readonly after: string };
  readonly reason?: string;
  readonly by?: Origin;
  /** Set where it takes an earlier change back, or makes one again that was taken back: that change's id. */
  readonly undoes?: string;
  readonly redoes?: string;
}

/** What an edit asks for: the row as it shall be, null to remove it. */
export interface RowEdit<T extends TableName = TableName> {
  readonly table: T;
  readonly id: string;
  readonly after: Tables[T] | null;
}

/** The rows of a change for some edits, applied one after the other. An edit that alters nothing leaves no row. */
export function rowChanges(portfolio: Portfolio, edits: readonly RowEdit[]): RowChange[] {
  let current = portfolio;
  return edits.flatMap((edit) => {
    const rows: readonly Tables[TableName][] = current[edit.table];
    const found = rows.findIndex((row) => row.id === edit.id);
    const before = found === -1 ? null : (rows[found] ?? null);
    if (JSON.stringify(before) === JSON.stringify(edit.after)) return [];
    const change: RowChange = { ...edit, at: found === -1 ? rows.length : found, before };
    current = withRow(current, change);
    return [change];
  });
}

/** The portfolio after a change. Its input is not changed. */
export function applyChange(
  portfolio: Portfolio,
  change: Pick<Change, 'rows' | 'name'>,
): Portfolio {
  const renamed = change.name ? { ...portfolio, name: change.name.after } : portfolio;
  return change.rows.reduce(withRow, renamed);
}

/** The change that takes another back. */
export function inverseOf(change: Pick<Change, 'rows' | 'name'>): Pick<Change, 'rows' | 'name'> {
  const rows = change.rows
    .toReversed()
    .map((row) => ({ ...row, before: row.after, after: row.before }));
  if (!change.name) return { rows };
  return { rows, name: { before: change.name.after, after: change.name.before } };
}

function withRow(portfolio: Portfolio, { table, at, before, after }: RowChange): Portfolio {
  const rows: readonly Tables[TableName][] = portfolio[table];
  const removed = before === null ? 0 : 1;
  const added = after === null ? [] : [after];
  return { ...portfolio, [table]: rows.toSpliced(at, removed, ...added) };
}
