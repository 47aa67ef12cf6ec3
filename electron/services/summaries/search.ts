/** Which summaries speak of a text: by their Markdown, whatever its case or accents. */
import type { SummaryHit } from '#shared/api';
import type { SummaryEntry } from '#shared/model/summary';
import type { Shelf } from './shelf';

const mostLines = 5;

/** Newest first. */
export function searchSummaries(
  entries: readonly SummaryEntry[],
  textOf: Shelf['text'],
  sought: string,
): SummaryHit[] {
  const wanted = plain(sought.trim());
  if (wanted === '') return [];
  return entries
    .map(({ week, issue }) => ({ week, issue, lines: linesWith(textOf({ week, issue }), wanted) }))
    .filter(({ lines }) => lines.length > 0)
    .reverse();
}

function linesWith(text: string, wanted: string): string[] {
  return text
    .split('\n')
    .filter((line) => plain(line).includes(wanted))
    .slice(0, mostLines);
}

const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').toLowerCase();
