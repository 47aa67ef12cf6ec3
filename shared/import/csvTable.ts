/**
 * The text of a CSV file → its headings and rows, with the delimiter found. The delimiter is the one that splits the
 * first lines into the most columns evenly. Lines are counted as a spreadsheet counts its rows: the headings are row 1.
 */
/// <reference path="../export/papaparse.d.ts" />
import papa from 'papaparse';
import { plainText } from '../export/csv';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface CsvRow {
  /** As a spreadsheet numbers it. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly delimiter: Delimiter;
  /** Unique; an empty heading is named by its column, `B`. */
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Quotes that do not match, by row: what follows may stand in the wrong cells. */
  readonly broken: readonly number[];
}

export type CsvProblem = 'empty' | 'no-rows';

const looked = 20;

export function readCsv(text: string, wanted: Delimiter | null): CsvTable | CsvProblem {
  if (text.trim() === '') return 'empty';
  // Excel's own way to say the delimiter.
  const said = /^sep=([,;\t|])\r?\n/.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const offset = said ? 1 : 0;
  const delimiter = wanted ?? (said?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  const { data, errors } = papa.parse(body, { delimiter });
  const [first = [], ...rest] = data;
  const headings = uniqueHeadings(first);
  const rows = rest
    .map((cells, at) => ({ line: at + 2 + offset, cells: cells.map(plainText) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) return 'no-rows';
  const broken = errors.flatMap(({ row }) => (row === undefined ? [] : row + 1 + offset));
  return { delimiter, headings, rows, broken };
}

function delimiterOf(text: string): Delimiter {
  const scores = delimiters.map((delimiter) => {
    const { data } = papa.parse(text, { delimiter, preview: looked, skipEmptyLines: true });
    const width = data[0]?.length ?? 0;
    const even = data.filter((line) => line.length === width).length / Math.max(1, data.length);
    return { delimiter, score: width < 2 ? 0 : even * (1 + Math.log2(width)) };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function uniqueHeadings(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, at) => {
    const name = plainText(cell).replace(/\s+/g, ' ').trim() || columnLetter(at);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${columnLetter(at)})`;
  });
}

/** 0 → `A`, 26 → `AA`, as spreadsheets name columns. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}
