/** ISO weeks, and the days on which they close. A week bears the ISO week of its closing day. */
import {
  addDays,
  addWeeks,
  differenceInCalendarDays,
  formatISO,
  getISODay,
  getISOWeek,
  getISOWeekYear,
  parseISO,
  setISODay,
  setISOWeek,
} from 'date-fns';
import type { Day } from './day';

/** `YYYY-Www`. Weeks compare as text. */
export type Week = string;

const shape = /^(\d{4})-W(\d{2})$/;
const asDay = (date: Date): Day => formatISO(date, { representation: 'date' });

export function weekOf(day: Day): Week {
  const date = parseISO(day);
  return `${getISOWeekYear(date)}-W${String(getISOWeek(date)).padStart(2, '0')}`;
}

/** True for a week that exists: 53 only in the years that have it. */
export function isWeek(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const week = Number(match[2]);
  return week >= 1 && week <= 53 && weekOf(dayIn(text, 4)) === text;
}

/** A day of the week by its ISO weekday, 1 Monday to 7 Sunday. */
export function dayIn(week: Week, weekday: number): Day {
  const match = shape.exec(week);
  if (!match) throw new Error(`${week} is not a week`);
  // 4 January lies in week 1 of its ISO year.
  const anchor = parseISO(`${match[1]}-01-04`);
  return asDay(setISODay(setISOWeek(anchor, Number(match[2])), weekday));
}

export function shiftDay(day: Day, days: number): Day {
  return asDay(addDays(parseISO(day), days));
}

export function shiftWeek(week: Week, weeks: number): Week {
  return weekOf(asDay(addWeeks(parseISO(dayIn(week, 4)), weeks)));
}

/** Days from one to the other; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** The last week that has closed by a day: the one whose closing day is that day or the nearest before it. */
export function lastClosedWeek(day: Day, weekday: number): Week {
  const back = (getISODay(parseISO(day)) - weekday + 7) % 7;
  return weekOf(shiftDay(day, -back));
}

/** The closing days from the first on or after `from` to the last on or before `to`. */
export function closingDays(from: Day, to: Day, weekday: number): Day[] {
  const ahead = (weekday - getISODay(parseISO(from)) + 7) % 7;
  const days: Day[] = [];
  for (let date = addDays(parseISO(from), ahead); ; date = addDays(date, 7)) {
    const day = asDay(date);
    if (day > to) return days;
    days.push(day);
  }
}
