/** What a change did, in short: codes, names and counts; `shared/text` writes the words. */
import { type Change, inverseOf, type RowChange } from './change';
import type { LinkKind } from './link';
import type { Portfolio, TableName, Tables } from './portfolio';

/** What a row is called. */
export type Subject =
  | { readonly table: 'companies'; readonly name: string }
  | {
      readonly table: 'links';
      readonly kind: LinkKind;
      readonly from: string;
      readonly to: string;
    }
  | { readonly table: 'commitments'; readonly company: string }
  | { readonly table: 'sources'; readonly name: string };

export type Verb = 'added' | 'removed' | 'edited';
export type Counts = Readonly<Record<TableName, number>>;

export type What =
  /** One row, or one that the others hang on: `others` counts the rows elsewhere that went or came with it. */
  | {
      readonly kind: 'row';
      readonly verb: Verb;
      readonly subject: Subject;
      /** Of an edited row, in the order of the model. */
      readonly fields: readonly string[];
      readonly others: Counts;
    }
  | { readonly kind: 'rows'; readonly counts: Counts }
  /** A file that was read in, or a backup that was put back. */
  | { readonly kind: 'imported' | 'restored'; readonly file: string; readonly counts: Counts }
  /** Everything removed: the first start's choice to begin empty. */
  | { readonly kind: 'emptied' }
  | { readonly kind: 'renamed'; readonly to: string };

/** A step as a button names it. */
export interface Step {
  /** The change that it takes back or makes again. */
  readonly id: string;
  readonly what: What;
}

type Row = Tables[TableName];
type Content = Pick<Change, 'rows' | 'name' | 'by'>;
export type NameOf = (companyId: string) => string;

/** Names from the portfolio, and for companies no longer in it from the changes that removed them. */
export function namesOf(portfolio: Portfolio, changes: readonly Content[]): NameOf {
  const past = changes.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.table === 'companies' ? [row.before, row.after].flatMap((one) => one ?? []) : [],
    ),
  ) as Tables['companies'][];
  const names = new Map([...past, ...portfolio.companies].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** One entry a row, from what it was before the change to what it was after; rows left alike are left out. */
export function netRows(rows: readonly RowChange[]): RowChange[] {
  const merged = new Map<string, RowChange>();
  for (const row of rows) {
    const key = `${row.table} ${row.id}`;
    const before = merged.has(key) ? (merged.get(key)?.before ?? null) : row.before;
    merged.set(key, { ...row, before });
  }
  return [...merged.values()].filter(
    ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
  );
}

/** The fields of a row that differ. */
export function changedFields({ before, after }: RowChange): string[] {
  const [was, is] = [before ?? {}, after ?? {}] as Readonly<Record<string, unknown>>[];
  const fields = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})]);
  return [...fields].filter(
    (field) => JSON.stringify(was?.[field] ?? null) !== JSON.stringify(is?.[field] ?? null),
  );
}

const verbOf = ({ before, after }: RowChange): Verb =>
  before === null ? 'added' : after === null ? 'removed' : 'edited';

/** The most telling table first; sources come with what rests on them. */
const order = ['companies', 'links', 'commitments', 'sources'] as const;

export function whatOf(change: Content, nameOf: NameOf): What {
  const rows = netRows(change.rows);
  const of = (table: TableName) => rows.filter((row) => row.table === table);
  const countsOf = (some: readonly RowChange[]) =>
    Object.fromEntries(
      order.map((table) => [table, some.filter((row) => row.table === table).length]),
    ) as unknown as Counts;
  if (change.by?.kind === 'import')
    return { kind: 'imported', file: change.by.file, counts: countsOf(rows) };
  if (change.by?.kind === 'restore')
    return { kind: 'restored', file: change.by.backup, counts: countsOf(rows) };
  if (rows.length === 0 && change.name) return { kind: 'renamed', to: change.name.after };
  if (change.name && rows.every((row) => row.after === null)) return { kind: 'emptied' };

  const top = order.map(of).find((some) => some.length > 0) ?? [];
  // Of several in one table, the one that went or came is what the others were changed for.
  const main = (['removed', 'added', 'edited'] as const)
    .map((verb) => top.filter((row) => verbOf(row) === verb))
    .find((some) => some.length > 0);
  const [row] = main ?? [];
  if (row === undefined || main?.length !== 1) return { kind: 'rows', counts: countsOf(rows) };
  const verb = verbOf(row);
  const others = rows.filter((other) => other.table !== row.table && verbOf(other) === verb);
  return {
    kind: 'row',
    verb,
    subject: subjectOf(row, nameOf),
    fields: verb === 'edited' ? changedFields(row) : [],
    others: { ...countsOf(others), sources: 0 },
  };
}

/** What an undo took back is told as the change that it took back. */
export function whatWasMeant(change: Change, nameOf: NameOf): What {
  return whatOf(change.undoes === undefined ? change : inverseOf(change), nameOf);
}

export function subjectOf({ table, before, after }: RowChange, nameOf: NameOf): Subject {
  const row = (after ?? before) as Row;
  switch (table) {
    case 'companies':
      return { table, name: (row as Tables['companies']).name };
    case 'links': {
      const { kind, from, to } = row as Tables['links'];
      return { table, kind, from: nameOf(from), to: nameOf(to) };
    }
    case 'commitments':
      return { table, company: nameOf((row as Tables['commitments']).companyId) };
    case 'sources': {
      const { publisher, title } = row as Tables['sources'];
      return { table, name: publisher === '' ? title : publisher };
    }
  }
}

/** A company with its links and headlines, or one row. */
export interface About {
  readonly table: TableName;
  readonly id: string;
}

/** True where a row of the change is what is asked about, or hangs on it. */
export function concerns(row: RowChange, { table, id }: About): boolean {
  if (row.table === table && row.id === id) return true;
  if (table !== 'companies') return false;
  return [row.before, row.after].some((one) => {
    if (one === null) return false;
    if (row.table === 'links') {
      const { from, to } = one as Tables['links'];
      return from === id || to === id;
    }
    return row.table === 'commitments' && (one as Tables['commitments']).companyId === id;
  });
}
