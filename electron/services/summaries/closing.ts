/**
 * When a week closes: at the user's weekday and hour, by the machine's own clock and time zone. An hour that a day of
 * summer time's begin does not have is the hour after; one that the day of its end has twice is the first.
 */
import type { Settings } from '#shared/model/settings';
import { dayIn, shiftWeek, type Week, weekOf } from '#shared/model/week';
import { userDay } from '../userDay';

export type WeekClose = Settings['weekClose'];

/** The instant at which the week closes where the user is now. */
export function closeOf(week: Week, { weekday, hour }: WeekClose): Date {
  const [year = 0, month = 1, day = 1] = dayIn(week, weekday).split('-').map(Number);
  return new Date(year, month - 1, day, hour);
}

/** The last week that has closed by an instant. */
export function lastClosed(now: Date, close: WeekClose): Week {
  const week = weekOf(userDay(now));
  return closeOf(week, close) <= now ? week : shiftWeek(week, -1);
}

export function nextClose(now: Date, close: WeekClose): Date {
  return closeOf(shiftWeek(lastClosed(now, close), 1), close);
}

/** So many missed weeks are written at once: ten years. A clock set wrong by more shall not fill the disk. */
export const mostMissed = 520;

/**
 * The weeks to write, oldest first: those after the newest written one that have closed; where none is written, the last
 * that has closed. A clock set back finds none; a week once written is never due again.
 */
export function dueWeeks(now: Date, close: WeekClose, written: readonly Week[]): Week[] {
  const last = lastClosed(now, close);
  if (written.length === 0) return [last];
  const newest = written.reduce((a, b) => (a > b ? a : b));
  return weeksBetween(shiftWeek(newest, 1), last).slice(-mostMissed);
}

/** Both included; none where the first is later. */
export function weeksBetween(first: Week, last: Week): Week[] {
  const weeks: Week[] = [];
  for (let week = last; week >= first && weeks.length <= mostMissed; week = shiftWeek(week, -1)) {
    weeks.unshift(week);
  }
  return weeks;
}
