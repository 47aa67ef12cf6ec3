/**
 * Dates as they stand in cells → `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Of `03/04/2026` the column as a whole must say which
 * is the day: one date above 12 decides for all. With points it is the day first, as everywhere where points are used.
 */
import { isPartialDate, type PartialDate } from '../../model/day';

export type DateOrder = 'day-first' | 'month-first';
export type OrderFound = DateOrder | 'either' | 'mixed' | 'any';

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january januar jän jänner janv janvier',
    'feb february februar févr fevr février fevrier',
    'mar march mär märz marz mars mrz',
    'apr april avr avril',
    'may mai',
    'jun june juni juin',
    'jul july juli juil juillet',
    'aug august août aout',
    'sep sept september septembre',
    'oct october okt oktober octobre',
    'nov november novembre',
    'dec december dez dezember déc décembre decembre',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1])),
);

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const monthYear = /^(\d{1,2})[/.-](\d{4})$/;
const dayMonth = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(\p{L}+)\.?,?[\s-]+(\d{4})$/u;
const monthDay = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const namedMonth = /^(\p{L}+)\.?,?[\s-]+(\d{4})$/u;
const instant = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const clock = /\s+\d{1,2}:\d{2}(:\d{2})?(\s?[ap]m)?$/i;

const longest = 60;

export function orderOf(texts: Iterable<string>): OrderFound {
  let [day, month, open] = [false, false, false];
  for (const text of texts) {
    if (text.length > longest) continue;
    const match = slashed.exec(text.trim().replace(clock, ''));
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) day = true;
    else if (second > 12 && first <= 12) month = true;
    else if (first !== second) open = true;
  }
  if (day && month) return 'mixed';
  if (day) return 'day-first';
  if (month) return 'month-first';
  return open ? 'either' : 'any';
}

/** null: not a date, or none of the calendar. */
export function readDate(text: string, order: DateOrder): PartialDate | null {
  const whole = text.trim();
  if (whole.length > longest) return null;
  if (isPartialDate(whole)) return whole;
  const bare = instant.exec(whole)?.[1] ?? whole.replace(clock, '');
  const parts = partsOf(bare, order);
  if (parts === null) return null;
  const iso = [String(parts[0]).padStart(4, '0'), ...parts.slice(1).map(two)].join('-');
  return isPartialDate(iso) ? iso : null;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Year, month, day, as far as they are said. */
function partsOf(text: string, order: DateOrder): readonly number[] | null {
  let match = yearFirst.exec(text);
  if (match) return match.slice(1).flatMap((part) => (part === undefined ? [] : Number(part)));
  match = dotted.exec(text);
  if (match) return [year(match[3]), Number(match[2]), Number(match[1])];
  match = slashed.exec(text);
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return [year(match[3]), month, day];
  }
  match = monthYear.exec(text);
  if (match) return [Number(match[2]), Number(match[1])];
  match = dayMonth.exec(text);
  if (match) return named(match[3], match[2], match[1]);
  match = monthDay.exec(text);
  if (match) return named(match[3], match[1], match[2]);
  match = namedMonth.exec(text);
  return match ? named(match[2], match[1]) : null;
}

function named(years?: string, word = '', day?: string): readonly number[] | null {
  const key = word.toLowerCase();
  const month = Object.hasOwn(months, key) ? months[key] : undefined;
  if (month === undefined) return null;
  return [Number(years), month, ...(day === undefined ? [] : [Number(day)])];
}

/** Two digits are of 1970 to 2069, as POSIX has it. */
function year(text = ''): number {
  const number = Number(text);
  if (text.length > 2) return number;
  return number >= 70 ? 1900 + number : 2000 + number;
}
