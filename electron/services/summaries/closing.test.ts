import { afterEach, expect, test } from 'vitest';
import { closeOf, dueWeeks, lastClosed, nextClose } from './closing';

const friday = { weekday: 5, hour: 18 };
const homeZone = process.env.TZ;
/** Node reads the zone anew when TZ is set. */
function inZone<T>(zone: string, look: () => T): T {
  process.env.TZ = zone;
  return look();
}
afterEach(() => {
  if (homeZone === undefined) delete process.env.TZ;
  else process.env.TZ = homeZone;
});
const zones = [
  'Pacific/Pago_Pago', // UTC-11
  'America/New_York',
  'UTC',
  'Europe/Paris',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Pacific/Kiritimati', // UTC+14
];

test.each(zones)('in %s a week closes at the local hour, and not a moment before', (zone) => {
  inZone(zone, () => {
    const close = closeOf('2026-W03', friday);
    expect([close.getDay(), close.getDate(), close.getHours(), close.getMinutes()]).toEqual([
      5, 16, 18, 0,
    ]);
    expect(lastClosed(close, friday)).toBe('2026-W03');
    expect(lastClosed(new Date(close.getTime() - 1), friday)).toBe('2026-W02');
    expect(nextClose(close, friday)).toEqual(closeOf('2026-W04', friday));
  });
});

test.each(zones)('in %s every week of ten years is closed once, one after the other', (zone) => {
  inZone(zone, () => {
    let at = new Date(2020, 0, 1);
    let week = lastClosed(at, friday);
    for (let count = 0; count < 520; count++) {
      at = nextClose(at, friday);
      const next = lastClosed(at, friday);
      expect(dueWeeks(at, friday, [week])).toEqual([next]);
      week = next;
    }
    expect(week).toBe('2029-W50');
  });
});

test('the week of either change of summer time closes at 18:00 by the clock on the wall', () => {
  inZone('Europe/Paris', () => {
    const sunday = { weekday: 7, hour: 18 };
    expect(closeOf('2026-W13', sunday).toISOString()).toBe('2026-03-29T16:00:00.000Z');
    expect(closeOf('2026-W12', sunday).toISOString()).toBe('2026-03-22T17:00:00.000Z');
    expect(closeOf('2026-W43', sunday).toISOString()).toBe('2026-10-25T17:00:00.000Z');
  });
});

test('an hour that summer time leaves out is the hour after, one that comes twice the first', () => {
  inZone('Europe/Paris', () => {
    const night = { weekday: 7, hour: 2 };
    expect(closeOf('2026-W13', night).toISOString()).toBe('2026-03-29T01:00:00.000Z');
    expect(closeOf('2026-W43', night).toISOString()).toBe('2026-10-25T00:00:00.000Z');
    expect(lastClosed(new Date('2026-10-25T00:30:00Z'), night)).toBe('2026-W43');
    expect(lastClosed(new Date('2026-10-25T01:30:00Z'), night)).toBe('2026-W43');
  });
});

test('week 53 is there in the years that have it, and the year after begins with week 1', () => {
  inZone('UTC', () => {
    const after = (iso: string) => lastClosed(new Date(iso), friday);
    expect(after('2027-01-01T17:59:59Z')).toBe('2026-W52');
    expect(after('2027-01-01T18:00:00Z')).toBe('2026-W53');
    expect(after('2027-01-08T18:00:00Z')).toBe('2027-W01');
    expect(dueWeeks(new Date('2027-01-09T00:00:00Z'), friday, ['2026-W51'])).toEqual([
      '2026-W52',
      '2026-W53',
      '2027-W01',
    ]);
  });
});

test('a clock set back finds no week due, whatever it shows', () => {
  const back = new Date(2025, 5, 1);
  expect(dueWeeks(back, friday, ['2026-W03'])).toEqual([]);
});

test('who travels west or east over the close gets each week once', () => {
  const written = ['2026-W02'];
  const close = inZone('Pacific/Kiritimati', () => closeOf('2026-W03', friday));
  const there = inZone('Pacific/Kiritimati', () => dueWeeks(close, friday, written));
  expect(there).toEqual(['2026-W03']);
  const west = inZone('Pacific/Pago_Pago', () => dueWeeks(close, friday, [...written, ...there]));
  expect(west).toEqual([]);
});

test('at the first start the last closed week is due; after years away, ten years at most', () => {
  const now = new Date(2026, 10, 23, 9);
  expect(dueWeeks(now, friday, [])).toEqual(['2026-W47']);
  expect(dueWeeks(now, friday, ['1999-W01'])).toHaveLength(520);
  expect(dueWeeks(now, friday, ['1999-W01']).at(-1)).toBe('2026-W47');
});
