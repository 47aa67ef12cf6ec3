/** Where a month stands between January 1995 and December 2003, 0 to 1. */
const first = 12 * 1995;
const months = 9 * 12;

export const placeOfMonth = (month: string): number =>
  (12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1 - first) / (months - 1);

export const years = Array.from({ length: 9 }, (_, at) => String(1995 + at));
