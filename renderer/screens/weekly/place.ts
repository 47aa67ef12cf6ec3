/** What the address asks the Weekly screen for: `2026-W03`, `2026-W03.1`, `compare/2026-W02/2026-W03`, `calendar`. */
import { isWeek, type Week } from '#shared/model/week';

export const views = ['summary', 'compare', 'calendar', 'search', 'watching'] as const;
export type View = (typeof views)[number];

export type Place =
  /** `week` null: the newest; `issue` null: the newest of its issues. */
  | { readonly view: 'summary'; readonly week: Week | null; readonly issue: number | null }
  /** null: not chosen yet. */
  | { readonly view: 'compare'; readonly weeks: readonly [Week | null, Week | null] }
  | { readonly view: 'calendar' | 'search' | 'watching' }
  | { readonly view: 'unknown'; readonly asked: string };

export function placeOf(subject: string | null, rest: readonly string[]): Place {
  if (subject === null) return { view: 'summary', week: null, issue: null };
  if (subject === 'calendar' || subject === 'search' || subject === 'watching')
    return { view: subject };
  if (subject === 'compare') return { view: 'compare', weeks: [weekIn(rest[0]), weekIn(rest[1])] };
  const [, week = '', issue] = /^([^.]*)(?:\.(\d{1,4}))?$/.exec(subject) ?? [];
  if (!isWeek(week)) return { view: 'unknown', asked: subject };
  return { view: 'summary', week, issue: issue === undefined ? null : Number(issue) };
}

const weekIn = (part: string | undefined) => (part !== undefined && isWeek(part) ? part : null);

/** The address of an issue; of the newest where none is named. */
export const issuePlace = (week: Week, issue?: number): string =>
  issue === undefined ? week : `${week}.${issue}`;
