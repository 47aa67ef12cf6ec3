/** The user's own day: the calendar day of an instant in the machine's time zone. */
import type { Day } from '#shared/model/day';

const two = (part: number) => String(part).padStart(2, '0');

export function userDay(instant: Date): Day {
  const year = String(instant.getFullYear()).padStart(4, '0');
  return `${year}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
