/**
 * A table as CSV for spreadsheets: RFC 4180 with a byte order mark, without which Excel misreads every `€`. Columns are
 * the format's fields: `amount.low`; a list's entries stand in one cell, parted by `; `. What can't be a cell, such as
 * fields the format does not know, is in the portfolio file alone.
 *
 * A text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP, "CSV Injection"); numbers stay
 * numbers. A text that begins with apostrophes and then such a sign gets one as well, so that `plainText` gives every
 * text back.
 */
/// <reference path="./papaparse.d.ts" />
import papa from 'papaparse';
import type { TableName, Tables } from '../model/portfolio';
import { innerFields, rowFields } from './fields';

type Cell = string | number | boolean;

const byteOrderMark = '\uFEFF';
const runsAsFormula = /^'*[=+\-@\t\r\n]/;

/** The whole table, or the rows of it that are shown. */
export function csvOf<T extends TableName>(table: T, rows: readonly Tables[T][]): string {
  const columns = csvColumns(table);
  const lines = rows.map((row) => columns.map((column) => cellOf(row, column.split('.'))));
  return written([columns, ...lines]);
}

/** Any other rows by the same rules: texts protected, numbers as they are, unknown empty. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return written(rows.map((row) => row.map((value) => asCell(value, '; '))));
}

const written = (rows: Cell[][]): string =>
  `${byteOrderMark}${papa.unparse(rows, { newline: '\r\n' })}\r\n`;

export function csvColumns(table: TableName): string[] {
  return rowFields[table].flatMap((field) => {
    const inner = innerFields.get(field);
    return inner === undefined ? field : inner.map((part) => `${field}.${part}`);
  });
}

/** A cell's text without the apostrophe that protects it. */
export function plainText(cell: string): string {
  return cell.startsWith("'") && runsAsFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function cellOf(row: object, [field = '', part]: readonly string[]): Cell {
  const value = (row as Record<string, unknown>)[field];
  if (part === undefined) return asCell(value, '; ');
  const entries = (Array.isArray(value) ? value : [value]).map((entry: unknown) =>
    typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[part] : null,
  );
  if (entries.length === 1) return asCell(entries[0], '; ');
  return asCell(
    entries.map((entry) => (Array.isArray(entry) ? entry.join(', ') : entry)),
    '; ',
  );
}

function asCell(value: unknown, parting: string): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value)
    ? value.map((entry: unknown) => entry ?? '').join(parting)
    : String(value);
  return protectedText(text);
}

/** A text with the apostrophe that it needs. */
export function protectedText(text: string): string {
  return runsAsFormula.test(text) ? `'${text}` : text;
}
