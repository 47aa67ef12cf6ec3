/** Months counted from January 2019, the year in which OpenAI took its first outside money for computing. */
import { type Day, lastDay } from '#shared/model/day';

export const firstYear = 2019;

/** 0 for January 2019; negative before. */
export const monthOf = (day: Day): number =>
  (Number(day.slice(0, 4)) - firstYear) * 12 + Number(day.slice(5, 7)) - 1;

/** `2025-09`. */
export function monthText(month: number): string {
  const year = firstYear + Math.floor(month / 12);
  return `${year}-${String(month - 12 * Math.floor(month / 12) + 1).padStart(2, '0')}`;
}

/** The month's last day, and today in the month that runs. */
export function dayOfMonth(month: number, today: Day): Day {
  const end = lastDay(monthText(month));
  return end > today ? today : end;
}
