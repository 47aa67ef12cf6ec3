/** A change as the history tells it: what in short, then row by row and field by field. */
import type { Change, RowChange } from '#shared/model/change';
import {
  type About,
  changedFields,
  concerns,
  type NameOf,
  netRows,
  type Subject,
  subjectOf,
  type Verb,
  type What,
  whatWasMeant,
} from '#shared/model/what';

export interface FieldChange {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface EntryRow {
  readonly key: string;
  readonly verb: Verb;
  readonly subject: Subject;
  /** Of an edited row alone. */
  readonly fields: readonly FieldChange[];
}

export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly how: 'done' | 'undone' | 'redone';
  readonly what: What;
  readonly reason: string | undefined;
  readonly rows: readonly EntryRow[];
  /** Rows that are not listed. */
  readonly more: number;
}

const listedRows = 6;

export function entryOf(change: Change, nameOf: NameOf, about: About | undefined): Entry {
  const { id, at, undoes, redoes, reason } = change;
  const rows = netRows(change.rows).filter((row) => about === undefined || concerns(row, about));
  return {
    id,
    at,
    how: undoes !== undefined ? 'undone' : redoes !== undefined ? 'redone' : 'done',
    what: whatWasMeant(change, nameOf),
    reason,
    rows: rows.slice(0, listedRows).map((row) => rowOf(row, nameOf)),
    more: Math.max(0, rows.length - listedRows),
  };
}

function rowOf(row: RowChange, nameOf: NameOf): EntryRow {
  const { table, id, before, after } = row;
  const verb = before === null ? 'added' : after === null ? 'removed' : 'edited';
  const [was, is] = [before, after] as unknown as Readonly<Record<string, unknown>>[];
  const fields = verb === 'edited' ? changedFields(row) : [];
  return {
    key: `${table} ${id}`,
    verb,
    subject: subjectOf(row, nameOf),
    fields: fields.map((name) => ({ name, before: was?.[name], after: is?.[name] })),
  };
}

/** True where the entry's heading says all that its only row's would. */
export function saysItAll({ what, how, rows, more }: Entry): boolean {
  const [row] = rows;
  return (
    what.kind === 'row' &&
    how !== 'undone' &&
    rows.length === 1 &&
    more === 0 &&
    row?.verb === what.verb
  );
}
