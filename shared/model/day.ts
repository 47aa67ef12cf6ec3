/** Days as ISO text. A partial date (`2025`, `2025-09`, `2025-09-10`) begins on its first day and ends on its last. */

/** `YYYY-MM-DD`. Days compare as text. */
export type Day = string;
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a date that exists in the calendar, in one of the three lengths. */
export function isPartialDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** True for a full day that exists in the calendar. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The first day that the date can mean. */
export function firstDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  return date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** The last day that the date can mean. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5))];
  return `${date}-${String(daysInMonth(year, month)).padStart(2, '0')}`;
}
