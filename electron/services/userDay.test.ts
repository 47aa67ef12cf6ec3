import { expect, test } from 'vitest';
import { userDay } from './userDay';

test.each([
  ['Pacific/Auckland', '2026-01-16'],
  ['UTC', '2026-01-15'],
  ['Pacific/Honolulu', '2026-01-15'],
])('in %s the day is the one on the wall there', (zone, day) => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    expect(userDay(new Date('2026-01-15T12:00:00Z'))).toBe(day);
  } finally {
    process.env.TZ = before;
  }
});
