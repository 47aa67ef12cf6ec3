/** A portfolio file, unknown → model, or every problem of it at once. The format is `bubblescope.portfolio`, version 1. */
import type * as z from 'zod';
import { commitment } from '../model/commitment';
import { company, companyKinds } from '../model/company';
import type { Notice, Parsed, Problem } from '../model/diagnostic';
import { link } from '../model/link';
import {
  type Portfolio,
  portfolioFormat,
  portfolioVersion,
  type TableName,
  type Tables,
  tableNames,
} from '../model/portfolio';
import { source } from '../model/source';
import { danglingReferences } from './references';
import { problemsOf } from './zodProblems';

const schemas = {
  companies: company,
  links: link,
  commitments: commitment,
  sources: source,
} as const satisfies Record<TableName, z.ZodObject>;

/** As the file holds them: fields that they do not know are kept. Made once, for making one costs more than reading a row. */
const readable = {
  companies: company.loose(),
  links: link.loose(),
  commitments: commitment.loose(),
  sources: source.loose(),
} as const satisfies Record<TableName, z.ZodObject>;

/**
 * Rows that came out of this parser, with those of their fields that it does not know. They are never changed in place, so
 * that after an edit only the rows that are new are read again.
 */
const alreadyRead = new WeakMap<object, readonly string[]>();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses the text of a portfolio file. */
export function parsePortfolioText(text: string): Parsed<Portfolio> {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problems: [{ path: '', code: 'not-json', value: undefined, detail: { message } }],
    };
  }
  return parsePortfolio(document);
}

/** Parses a portfolio document. Its input is not changed; fields it does not know are kept, with a notice. */
export function parsePortfolio(document: unknown): Parsed<Portfolio> {
  const head = headProblem(document);
  if (head) return { ok: false, problems: [head] };
  const input = document as Record<string, unknown>;

  const problems: Problem[] = [];
  const notices: Notice[] = [];
  if (typeof input.name !== 'string') problems.push(missingOrWrong('name', input.name, 'text'));
  const tables = {} as Record<TableName, unknown[]>;
  for (const table of tableNames)
    tables[table] = parseTable(table, input[table], problems, notices);
  problems.push(...danglingReferences(tables));
  if (problems.length > 0) return { ok: false, problems };
  const value = { ...input, ...tables } as unknown as Portfolio;
  return { ok: true, value, notices };
}

function headProblem(document: unknown): Problem | null {
  if (!isRecord(document)) return { path: '', code: 'not-a-portfolio', value: document };
  const { format, version } = document;
  if (format !== portfolioFormat) return { path: 'format', code: 'not-a-portfolio', value: format };
  if (version === portfolioVersion) return null;
  const newer = typeof version === 'number' && version > portfolioVersion;
  const detail = { known: portfolioVersion };
  return {
    path: 'version',
    code: newer ? 'newer-version' : 'unknown-version',
    value: version,
    detail,
  };
}

function missingOrWrong(path: string, value: unknown, expected: string): Problem {
  if (value === undefined) return { path, code: 'missing', value };
  return { path, code: 'wrong-type', value, detail: { expected } };
}

function parseTable(
  table: TableName,
  rows: unknown,
  problems: Problem[],
  notices: Notice[],
): unknown[] {
  if (!Array.isArray(rows)) {
    problems.push(missingOrWrong(table, rows, 'list'));
    return [];
  }
  return rows.map((row: unknown, index) => {
    const path = `${table}[${index}]`;
    const unknownFields = isRecord(row) ? alreadyRead.get(row) : undefined;
    if (unknownFields !== undefined) {
      notices.push(...unknownFields.map((field) => unknownField(path, field, row)));
      return row;
    }
    const known = table === 'companies' ? withKnownKind(row, path, notices) : row;
    const result = readable[table].safeParse(known);
    if (!result.success) {
      problems.push(...problemsOf(result.error, known, path));
      return known;
    }
    const unknown = Object.keys(result.data).filter((field) => !(field in schemas[table].shape));
    notices.push(...unknown.map((field) => unknownField(path, field, result.data)));
    alreadyRead.set(result.data, unknown);
    return result.data;
  });
}

const unknownField = (path: string, field: string, row: unknown): Notice => ({
  path: `${path}.${field}`,
  code: 'unknown-field',
  value: (row as Record<string, unknown>)[field],
});

/** `spv` is another word for a vehicle; a kind that is not known is read as other. Both are said. */
function withKnownKind(row: unknown, path: string, notices: Notice[]): unknown {
  if (!isRecord(row) || typeof row.kind !== 'string') return row;
  if ((companyKinds as readonly string[]).includes(row.kind)) return row;
  const kind = row.kind === 'spv' ? 'vehicle' : 'other';
  notices.push({ path: `${path}.kind`, code: 'kind-read-as', value: row.kind, detail: { kind } });
  return { ...row, kind };
}

/** Parses one row of a table, as the forms do; paths begin at the row. References are not checked here. */
export function parseRow<T extends TableName>(table: T, row: unknown): Parsed<Tables[T]> {
  const result = schemas[table].safeParse(row);
  if (!result.success) return { ok: false, problems: problemsOf(result.error, row, '') };
  return { ok: true, value: result.data as Tables[T], notices: [] };
}
