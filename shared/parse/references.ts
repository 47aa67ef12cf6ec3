/** What one row says of another: ids are unique, and every id that is named exists. Works on rows that may be bad themselves. */
import type { Problem, ProblemCode } from '../model/diagnostic';
import type { TableName } from '../model/portfolio';

type Row = Readonly<Record<string, unknown>>;
/** Where something is, told only where something is wrong: most rows are right, and there are many. */
type Path = () => string;

const asRow = (value: unknown): Row =>
  typeof value === 'object' && value !== null ? (value as Row) : {};

export function danglingReferences(
  tables: Readonly<Record<TableName, readonly unknown[]>>,
): Problem[] {
  const problems: Problem[] = [];
  const known = {
    companies: uniqueIds('companies', tables.companies, problems),
    links: uniqueIds('links', tables.links, problems),
    commitments: uniqueIds('commitments', tables.commitments, problems),
    sources: uniqueIds('sources', tables.sources, problems),
  };

  const expectKnown = (path: Path, id: unknown, table: TableName, code: ProblemCode) => {
    if (typeof id === 'string' && !known[table].has(id) && id.trim() !== '') {
      problems.push({ path: path(), code, value: id });
    }
  };
  const expectSources = (path: Path, row: Row) => {
    if (!Array.isArray(row.sourceIds)) return;
    row.sourceIds.forEach((id: unknown, index) => {
      expectKnown(() => `${path()}.sourceIds[${index}]`, id, 'sources', 'unknown-source');
    });
  };
  const expectOther = (
    path: Path,
    row: Row,
    field: string,
    table: TableName,
    code: ProblemCode,
  ) => {
    if (row[field] === undefined) return;
    if (row[field] === row.id)
      problems.push({ path: `${path()}.${field}`, code: 'self-reference', value: row.id });
    else expectKnown(() => `${path()}.${field}`, row[field], table, code);
  };

  tables.companies.map(asRow).forEach((row, index) => {
    for (const field of ['revenue', 'valuation']) {
      const figures = row[field];
      if (!Array.isArray(figures)) continue;
      figures.map(asRow).forEach((figure, at) => {
        expectSources(() => `companies[${index}].${field}[${at}]`, figure);
      });
    }
  });
  tables.links.map(asRow).forEach((row, index) => {
    const path = () => `links[${index}]`;
    expectKnown(() => `${path()}.from`, row.from, 'companies', 'unknown-company');
    expectKnown(() => `${path()}.to`, row.to, 'companies', 'unknown-company');
    if (typeof row.from === 'string' && row.from === row.to) {
      problems.push({ path: `${path()}.to`, code: 'self-link', value: row.to });
    }
    expectOther(path, row, 'supersededBy', 'links', 'unknown-link');
    expectSources(path, row);
  });
  tables.commitments.map(asRow).forEach((row, index) => {
    const path = () => `commitments[${index}]`;
    expectKnown(() => `${path()}.companyId`, row.companyId, 'companies', 'unknown-company');
    expectOther(path, row, 'supersedes', 'commitments', 'unknown-commitment');
    expectSources(path, row);
  });
  return problems;
}

function uniqueIds(
  table: TableName,
  rows: readonly unknown[],
  problems: Problem[],
): ReadonlyMap<string, number> {
  const firstPlace = new Map<string, number>();
  rows.map(asRow).forEach(({ id }, index) => {
    if (typeof id !== 'string') return;
    const first = firstPlace.get(id);
    if (first === undefined) firstPlace.set(id, index);
    else
      problems.push({
        path: `${table}[${index}].id`,
        code: 'duplicate-id',
        value: id,
        detail: { first: `${table}[${first}]` },
      });
  });
  return firstPlace;
}
