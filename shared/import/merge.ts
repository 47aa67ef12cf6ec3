/**
 * A portfolio file beside the ledger: what differs, row by row and field by field, and the edits for what the user
 * chooses of it. Replace takes the file's word for everything; merge takes what is chosen and removes nothing. What only
 * the app keeps of a row (`insideFields`) stays with the row of its id either way.
 */
import { insideFields } from '../export/fields';
import { applyChange, type RowEdit, rowChanges } from '../model/change';
import type { Parsed } from '../model/diagnostic';
import { type Portfolio, type TableName, type Tables, tableNames } from '../model/portfolio';
import { parsePortfolio } from '../parse/portfolio';

type Row = Tables[TableName];
type Fields = Readonly<Record<string, unknown>>;

export interface FieldDifference {
  readonly field: string;
  readonly here: unknown;
  readonly there: unknown;
}

export interface RowDifference {
  readonly table: TableName;
  readonly id: string;
  /** `added`: in the file alone; `missing`: here alone; `changed`: in both, and not the same. */
  readonly kind: 'added' | 'missing' | 'changed';
  readonly here: Row | null;
  readonly there: Row | null;
  /** Of a changed row. */
  readonly fields: readonly FieldDifference[];
}

export interface Differences {
  readonly rows: readonly RowDifference[];
  readonly name: { readonly here: string; readonly there: string } | null;
  /** Rows that are the same here and there. */
  readonly same: number;
}

export function differencesOf(here: Portfolio, file: Portfolio): Differences {
  const rows: RowDifference[] = [];
  let same = 0;
  for (const table of tableNames) {
    const theirs = new Map((file[table] as readonly Row[]).map((row) => [row.id, row]));
    const ours = new Set((here[table] as readonly Row[]).map(({ id }) => id));
    for (const row of here[table] as readonly Row[]) {
      const other = theirs.get(row.id);
      if (other === undefined) {
        rows.push({ table, id: row.id, kind: 'missing', here: row, there: null, fields: [] });
        continue;
      }
      const fields = fieldDifferences(table, row, other);
      if (fields.length === 0) same++;
      else rows.push({ table, id: row.id, kind: 'changed', here: row, there: other, fields });
    }
    for (const row of theirs.values())
      if (!ours.has(row.id))
        rows.push({ table, id: row.id, kind: 'added', here: null, there: row, fields: [] });
  }
  const name = here.name === file.name ? null : { here: here.name, there: file.name };
  return { rows, name, same };
}

function fieldDifferences(table: TableName, here: Row, there: Row): FieldDifference[] {
  const [a, b] = [here as Fields, there as Fields];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((field) => !insideFields[table].includes(field))
    .filter((field) => canonical(a[field]) !== canonical(b[field]))
    .map((field) => ({ field, here: a[field], there: b[field] }));
}

/** The same text for the same content, in whatever order its fields were entered. Absent is not null. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, within: unknown) =>
    typeof within === 'object' && within !== null && !Array.isArray(within)
      ? Object.fromEntries(Object.entries(within).sort(([a], [b]) => (a < b ? -1 : 1)))
      : within,
  );
}

/** What is taken of the file: keys of `keyOf`. */
export type Chosen = ReadonlySet<string>;

/** A row that is added or removed, or one field of a changed row. */
export function keyOf(row: Pick<RowDifference, 'table' | 'id'>, field?: string): string {
  return JSON.stringify(field === undefined ? [row.table, row.id] : [row.table, row.id, field]);
}

/** All that one row difference offers. */
export function keysOf(row: RowDifference): string[] {
  return row.kind === 'changed' ? row.fields.map(({ field }) => keyOf(row, field)) : [keyOf(row)];
}

export interface Taken {
  readonly edits: readonly RowEdit[];
  readonly name?: string;
}

export function replaceEdits({ rows, name }: Differences): Taken {
  const every = new Set(rows.flatMap(keysOf));
  return { edits: chosenEdits(rows, every), ...(name && { name: name.there }) };
}

/** `withName`: the portfolio takes the file's name too. */
export function mergeEdits({ rows, name }: Differences, chosen: Chosen, withName: boolean): Taken {
  const offered = rows.filter(({ kind }) => kind !== 'missing');
  return { edits: chosenEdits(offered, chosen), ...(withName && name && { name: name.there }) };
}

function chosenEdits(rows: readonly RowDifference[], chosen: Chosen): RowEdit[] {
  return rows.flatMap((row): RowEdit[] => {
    const { table, id, kind, here, there, fields } = row;
    if (kind !== 'changed') return chosen.has(keyOf(row)) ? [{ table, id, after: there }] : [];
    const taken = fields.filter(({ field }) => chosen.has(keyOf(row, field)));
    if (taken.length === 0) return [];
    const merged = new Map(Object.entries(here ?? {}));
    for (const { field, there: value } of taken) {
      if (value === undefined) merged.delete(field);
      else merged.set(field, value);
    }
    return [{ table, id, after: Object.fromEntries(merged) as unknown as Row }];
  });
}

/** The portfolio that would come of it, or every problem: a link that is taken without its company, say. */
export function takenInto(portfolio: Portfolio, { edits, name }: Taken): Parsed<Portfolio> {
  const renamed = name === undefined ? {} : { name: { before: portfolio.name, after: name } };
  return parsePortfolio(applyChange(portfolio, { rows: rowChanges(portfolio, edits), ...renamed }));
}
