/** `report --all-missed --out FOLDER`: what the folder misses of the written summaries, each as a file in one format and language. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { summaryText } from '#shared/export/summaryText';
import type { SummaryId } from '#shared/model/summary';
import { onPaper, type Paper } from '#shared/text/html/paper';
import type { Language } from '#shared/text/languages';
import { plainSpaces } from '#shared/text/spaces';
import { systemCode } from '../callError';
import type { ExitCode, Io } from './io';
import { keptIds, keptSummary, namesIn, stemOf } from './keptSummaries';
import { type ReportFormat, written } from './written';

export interface ReportFolder {
  readonly out: string;
  readonly format: ReportFormat;
  readonly paper: Paper;
}

/** One after the other, oldest first: where one fails, the next run goes on from there. */
export async function fillFolder(
  data: string,
  { out, format, paper }: ReportFolder,
  io: Io,
  { t, f }: Language,
): Promise<ExitCode> {
  const nameOf = (id: SummaryId) => t.weekly.taking.fileName(stemOf(id), format);
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    io.err(`${plainSpaces(t.cli.unwritable(out, systemCode(error)))}\n`);
    return 1;
  }
  const due = missingIn(namesIn(out), keptIds(data), nameOf);
  let code: ExitCode = 0;
  for (const id of due) {
    const summary = keptSummary(data, id);
    if (summary === null) {
      io.err(`${plainSpaces(t.cli.missed.unreadable(`${stemOf(id)}.json`))}\n`);
      code = 1;
      continue;
    }
    const file = join(out, nameOf(id));
    const made =
      format === 'pdf'
        ? { format, html: onPaper(summaryText(summary, 'html', t, f), paper) }
        : { format, text: summaryText(summary, format, t, f) };
    if ((await written(file, made, io, t)) !== 0) return 1;
    io.out(`${file}\n`);
  }
  if (due.length === 0) io.out(`${plainSpaces(t.cli.missed.nothing)}\n`);
  return code;
}

/** What was written since the newest report that is there, and corrections of what is there; all of it where nothing is. */
export function missingIn(
  names: readonly string[],
  kept: readonly SummaryId[],
  nameOf: (id: SummaryId) => string,
): SummaryId[] {
  const there = new Set(names);
  const weeks = new Set(kept.filter((id) => there.has(nameOf(id))).map(({ week }) => week));
  const newest = [...weeks].reduce((a, b) => (a > b ? a : b), '');
  return kept.filter(
    (id) => !there.has(nameOf(id)) && (id.week > newest || (id.issue > 0 && weeks.has(id.week))),
  );
}
