/** The weeks of some years, each with how its figures are had and where a dial stood in it. */
import type { DialId, Level } from '#shared/model/score';
import type { ListedSummary } from '#shared/model/summary';
import { isWeek, type Week } from '#shared/model/week';
import type { WeekStanding } from '#shared/text/en/desk';
import type { WeekPoint } from '../../../scoring/protocol';

export interface CalendarWeek {
  readonly week: Week;
  readonly standing: WeekStanding;
  /** null: unknown, or not closed yet. */
  readonly score: number | null;
  readonly level: Level | null;
  readonly corrections: number;
}
export interface CalendarYear {
  readonly year: number;
  readonly weeks: readonly CalendarWeek[];
}

interface Given {
  readonly dial: DialId;
  readonly firstYear: number;
  readonly entries: readonly ListedSummary[];
  /** Names of files. */
  readonly unreadable: readonly string[];
  /** What the ledger tells of weeks that are not written. */
  readonly points: readonly WeekPoint[];
  /** The last week that is looked at: no later one is told. */
  readonly last: Week;
  readonly open: Week;
}

export function calendarOf({ firstYear, open, ...given }: Given): CalendarYear[] {
  const lastYear = Number(open.slice(0, 4));
  const ways = { ...given, open, ...indexed(given) };
  return Array.from({ length: lastYear - firstYear + 1 }, (_, at) => {
    const year = firstYear + at;
    return { year, weeks: weeksOf(year).map((week) => weekIn(week, ways)) };
  });
}

/** 52, or 53 in the years that have it. */
function weeksOf(year: number): Week[] {
  const all = Array.from({ length: 53 }, (_, at) => `${year}-W${String(at + 1).padStart(2, '0')}`);
  return all.filter(isWeek);
}

function indexed({ entries, points }: Pick<Given, 'entries' | 'points'>) {
  const kept = new Map<Week, ListedSummary[]>();
  for (const entry of entries) kept.set(entry.week, [...(kept.get(entry.week) ?? []), entry]);
  return {
    kept,
    told: new Map(points.map((point) => [point.week, point])),
    firstKept: entries[0]?.week ?? null,
  };
}

function weekIn(
  week: Week,
  ways: Omit<Given, 'firstYear'> & ReturnType<typeof indexed>,
): CalendarWeek {
  const { dial, open, last, unreadable, kept, told, firstKept } = ways;
  const none = { week, score: null, level: null, corrections: 0 };
  if (week >= open || week > last) return { ...none, standing: 'not-yet' };
  const issues = kept.get(week);
  const point = told.get(week)?.[dial];
  if (issues) {
    const { score, level } = issues.at(-1)?.dials?.[dial] ?? none;
    return { week, standing: 'kept', score, level, corrections: issues.length - 1 };
  }
  const isMissing =
    (firstKept !== null && week > firstKept) || unreadable.some((file) => file.startsWith(week));
  return {
    ...none,
    standing: isMissing ? 'missing' : 'told',
    score: point?.score ?? null,
    level: point?.level ?? null,
  };
}
