/** A date of the indicators: a day, month or year as the language writes it; spans and quarters are data, and stand as they are. */
import { isPartialDate } from '#shared/model/day';
import type { Formats } from '#shared/text/formats';

export const dateText = (date: string, f: Formats): string =>
  isPartialDate(date) ? f.date(date) : date;
