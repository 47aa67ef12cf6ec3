/**
 * What an import would do, row by row, before anything is written: the edits of the rows that can go in, and every
 * problem of the others by row and column. Steps are handed out on the way, so that progress can be shown.
 */
import type { RowEdit } from '../model/change';
import type { Mapping } from '../model/importMapping';
import type { Portfolio, TableName, Tables } from '../model/portfolio';
import { parseRow } from '../parse/portfolio';
import type { CsvRow, CsvTable } from './csvTable';
import type { CellProblem } from './problem';
import type { RateFor } from './rates';
import { isOwnExport, readingsOf } from './readings';
import { Cells, type Manner } from './rows/cells';
import { likenessOfCommitment, readCommitmentRow } from './rows/commitment';
import { readCompanyRow } from './rows/company';
import { likenessOfLink, readLinkRow } from './rows/link';
import type { RowRead } from './rows/row';
import { likenessOfSource, readSourceRow } from './rows/source';
import { type NameChoices, Target } from './rows/target';

export interface PreviewOptions {
  readonly names: NameChoices;
  readonly rateFor: RateFor;
  /** Rows that look like one that is there go in all the same. */
  readonly withAlike: boolean;
}

/** `alike`: the same but for its id is there already, or stands further up in the file. */
export const rowStates = ['new', 'changed', 'same', 'alike', 'bad'] as const;
export type RowState = (typeof rowStates)[number];

export interface PreviewRow {
  readonly line: number;
  readonly state: RowState;
  readonly id: string;
  /** Of bad ones too, as far as they could be read; null where there is nothing to show. */
  readonly after: RowEdit['after'];
  readonly problems: readonly CellProblem[];
}

export interface Preview {
  readonly table: TableName;
  readonly rows: readonly PreviewRow[];
  readonly counts: Readonly<Record<RowState, number>>;
  /** New companies and sources that the rows name, and the rows. */
  readonly edits: readonly RowEdit[];
  readonly added: { readonly companies: number; readonly sources: number };
}

interface Draft extends RowRead {
  readonly row: CsvRow;
  readonly problems: CellProblem[];
}

const stride = 100;

export function* previewOf(
  csv: CsvTable,
  mapping: Mapping,
  portfolio: Portfolio,
  options: PreviewOptions,
): Generator<number, Preview> {
  const { table } = mapping;
  const readings = readingsOf(csv, mapping);
  const own = isOwnExport(table, csv.headings);
  const manner: Manner = { readings, mapping, own, rateFor: options.rateFor };
  const idAt = readings.get('id')?.at;
  const ids = idAt === undefined ? [] : csv.rows.flatMap(({ cells }) => cells[idAt]?.trim() || []);
  const target = new Target(portfolio, options.names, { table, ids });
  const broken = new Set(csv.broken);
  const first = new Map<string, number>();
  const drafts: Draft[] = [];
  for (const row of csv.rows) {
    const cells = new Cells(row, manner);
    if (row.cells.length > csv.headings.length)
      cells.report('', 'too-many-cells', String(row.cells.length));
    if (broken.has(row.line)) cells.report('', 'broken-quotes', '');
    const read = readRow(table, cells, target, mapping);
    const before = first.get(read.id);
    if (before !== undefined && read.id !== '')
      cells.report(table === 'companies' ? 'name' : 'id', 'twice-in-file', read.id, before);
    else first.set(read.id, row.line);
    if (cells.problems.length === 0) check(table, read, cells);
    drafts.push({ ...read, row, problems: cells.problems });
    if (drafts.length % stride === 0) yield (0.9 * drafts.length) / csv.rows.length;
  }
  checkReferences(table, drafts, target, readings);
  yield 0.95;
  return told(table, drafts, target, options);
}

function readRow(table: TableName, cells: Cells, target: Target, mapping: Mapping): RowRead {
  switch (table) {
    case 'companies':
      return readCompanyRow(cells, target);
    case 'links':
      return readLinkRow(cells, target, mapping);
    case 'commitments':
      return readCommitmentRow(cells, target);
    case 'sources':
      return readSourceRow(cells, target);
  }
}

/** The format's own checks, each at the column that it speaks of. */
function check(table: TableName, { after }: RowRead, cells: Cells): void {
  const parsed = parseRow(table, after);
  if (parsed.ok) return;
  for (const problem of parsed.problems) {
    const path = problem.path.replace(/\[\d+\]/g, '');
    const field = [path, path.replace(/\..*$/, '')].find((one) => cells.has(one)) ?? path;
    cells.report(field, 'missing', '');
    const placed = cells.problems.pop();
    if (placed)
      cells.problems.push({ ...placed, code: 'model', value: cells.raw(field).trim(), problem });
  }
}

/** What rows say of each other must hold of those that go in; a row may fall because another does. */
function checkReferences(
  table: TableName,
  drafts: readonly Draft[],
  target: Target,
  readings: Manner['readings'],
): void {
  const report = (draft: Draft, field: string, code: CellProblem['code'], value: string) =>
    draft.problems.push({ heading: readings.get(field)?.heading ?? null, field, code, value });
  const sound = () => drafts.filter(({ problems }) => problems.length === 0);
  const made = new Set(
    drafts.flatMap(({ needs }) =>
      needs.filter((one) => one.table === 'sources').map(({ id }) => id),
    ),
  );
  for (const draft of sound())
    for (const { id, field } of sourcesNamed(table, draft))
      if (!target.row('sources', id) && !made.has(id)) report(draft, field, 'unknown-source', id);
  const other = table === 'links' ? 'supersededBy' : table === 'commitments' ? 'supersedes' : null;
  if (other === null) return;
  for (let fallen = true; fallen; ) {
    fallen = false;
    const there = new Set(sound().map(({ id }) => id));
    for (const draft of sound()) {
      const id = (draft.after as Readonly<Record<string, unknown>> | null)?.[other];
      if (typeof id !== 'string') continue;
      const known = there.has(id) || target.row(table, id) !== undefined;
      if (id !== draft.id && known) continue;
      const code = table === 'links' ? 'unknown-link' : 'unknown-commitment';
      report(draft, other, id === draft.id ? 'self-reference' : code, id);
      fallen = true;
    }
  }
}

function sourcesNamed(table: TableName, { after }: Draft): { id: string; field: string }[] {
  if (after === null || table === 'sources') return [];
  if (table === 'companies') {
    const { revenue = [], valuation = [] } = after as Tables['companies'];
    const of = (figures: readonly { readonly sourceIds: readonly string[] }[], field: string) =>
      figures.flatMap(({ sourceIds }) => sourceIds.map((id) => ({ id, field })));
    return [...of(revenue, 'revenue.sourceIds'), ...of(valuation, 'valuation.sourceIds')];
  }
  const { sourceIds } = after as Tables['links'];
  return sourceIds.map((id) => ({ id, field: 'sourceIds' }));
}

function told(
  table: TableName,
  drafts: readonly Draft[],
  target: Target,
  { withAlike }: PreviewOptions,
): Preview {
  const alike = likenesses(table, target);
  const counts = { new: 0, changed: 0, same: 0, alike: 0, bad: 0 };
  const needed = new Map<string, RowEdit>();
  const edits: RowEdit[] = [];
  const rows = drafts.map((draft): PreviewRow => {
    const { id, after, problems, likeness, needs, row } = draft;
    const was = target.row(table, id);
    const isAlike = !withAlike && likeness !== null && alike.has(likeness);
    if (likeness !== null && problems.length === 0) alike.add(likeness);
    const state: RowState =
      problems.length > 0
        ? 'bad'
        : was === undefined
          ? isAlike
            ? 'alike'
            : 'new'
          : JSON.stringify(was) === JSON.stringify(after)
            ? 'same'
            : 'changed';
    counts[state]++;
    if (state === 'new' || state === 'changed') {
      for (const need of needs) needed.set(`${need.table} ${need.id}`, need);
      edits.push({ table, id, after });
    }
    return { line: row.line, state, id, after, problems };
  });
  const before = [...needed.values()];
  const added = (of: TableName) => before.filter((edit) => edit.table === of).length;
  return {
    table,
    rows,
    counts,
    edits: [...before, ...edits],
    added: { companies: added('companies'), sources: added('sources') },
  };
}

function likenesses(table: TableName, target: Target): Set<string> {
  switch (table) {
    case 'links':
      return new Set([...target.rows('links')].map(likenessOfLink));
    case 'commitments':
      return new Set([...target.rows('commitments')].map(likenessOfCommitment));
    case 'sources':
      return new Set([...target.rows('sources')].map(likenessOfSource));
    case 'companies':
      return new Set();
  }
}

/** Runs a computation that hands out its steps to its end. */
export function finished<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
