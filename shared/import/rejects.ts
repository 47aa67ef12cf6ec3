/** The rows that can't go in as a file to mend: as they came, with what is wrong with each in a column of its own. */
/// <reference path="../export/papaparse.d.ts" />
import papa from 'papaparse';
import { protectedText } from '../export/csv';
import type { CsvTable } from './csvTable';
import type { PreviewRow } from './preview';

/** `say` writes the sentences of a row's problems. Read back, the added column is left aside and the rest is as it was. */
export function rejectsCsv(
  csv: CsvTable,
  rows: readonly PreviewRow[],
  column: string,
  say: (row: PreviewRow) => string,
): string {
  const bad = new Map(rows.filter(({ state }) => state === 'bad').map((row) => [row.line, row]));
  const had = csv.headings.indexOf(column);
  const kept = (cells: readonly string[]) =>
    csv.headings.flatMap((_, at) => (at === had ? [] : (cells[at] ?? '')));
  const lines = csv.rows.flatMap(({ line, cells }) => {
    const row = bad.get(line);
    return row ? [[...kept(cells), say(row)].map(protectedText)] : [];
  });
  const head = [...kept(csv.headings), column].map(protectedText);
  const options = { newline: '\r\n', delimiter: csv.delimiter };
  return `\uFEFF${papa.unparse([head, ...lines], options)}\r\n`;
}
