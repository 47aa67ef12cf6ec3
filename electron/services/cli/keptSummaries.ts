/**
 * The written summaries of a data folder, to read only. The app may be open on it and writing: the shelf of the app
 * clears leftovers when it is opened, which only the holder of the lock may do.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SummaryId } from '#shared/model/summary';
import { isWeek } from '#shared/model/week';
import { parseSummary } from '#shared/parse/summary/summary';
import type { WeekSummary } from '#shared/report/summaryModel';
import { summariesFolder } from '../summaries/desk';

/** `2026-W03`, `2026-W03.correction-1`. */
export const stemOf = ({ week, issue }: SummaryId): string =>
  issue === 0 ? week : `${week}.correction-${issue}`;

/** What a file name without its ending is an issue of; null: of none. */
function idOf(stem: string): SummaryId | null {
  const [, week = '', correction = '0'] =
    /^(\d{4}-W\d{2})(?:\.correction-(\d+))?$/.exec(stem) ?? [];
  return isWeek(week) ? { week, issue: Number(correction) } : null;
}

/** By week, then issue. */
export function keptIds(folder: string): SummaryId[] {
  return namesIn(join(folder, summariesFolder))
    .flatMap((name) => (name.endsWith('.json') ? (idOf(name.slice(0, -'.json'.length)) ?? []) : []))
    .sort((a, b) => (a.week === b.week ? a.issue - b.issue : a.week < b.week ? -1 : 1));
}

/** null where its file can't be read. */
export function keptSummary(folder: string, id: SummaryId): WeekSummary | null {
  try {
    const file = join(folder, summariesFolder, `${stemOf(id)}.json`);
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof kept !== 'object' || kept === null || !('summary' in kept)) return null;
    const parsed = parseSummary(kept.summary);
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}

/** None where there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
