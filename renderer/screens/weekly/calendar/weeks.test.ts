import { expect, test } from 'vitest';
import type { Dial } from '#shared/model/score';
import type { ListedSummary } from '#shared/model/summary';
import type { WeekPoint } from '../../../scoring/protocol';
import { calendarOf } from './weeks';

const dial = (score: number): Dial => ({ score, low: null, high: null, known: 1, level: 'watch' });
const point = (week: string, score: number): WeekPoint => ({
  week,
  day: '2026-01-16',
  knownAmounts: 1,
  circularity: dial(score),
  concentration: dial(score + 1),
});
const entry = (week: string, score: number, issue = 0): ListedSummary => ({
  week,
  issue,
  asOf: '2026-01-16',
  closedAt: '',
  writtenAt: '',
  dials: {
    circularity: { score, level: 'elevated' },
    concentration: { score: null, level: null },
  },
});

const given = {
  dial: 'circularity' as const,
  firstYear: 2025,
  entries: [entry('2026-W03', 70), entry('2026-W03', 72, 1), entry('2026-W05', 75)],
  unreadable: ['2026-W01.json'],
  points: ['2026-W01', '2026-W02', '2026-W03', '2026-W04', '2026-W05'].map((week) =>
    point(week, 60),
  ),
  last: '2026-W06',
  open: '2026-W06',
};
const weekOf = (calendar: ReturnType<typeof calendarOf>, week: string) =>
  calendar.flatMap(({ weeks }) => weeks).find((one) => one.week === week);

test('a written week shows what was written last; one before them is told; one between or damaged is missing', () => {
  const calendar = calendarOf(given);
  expect(weekOf(calendar, '2026-W03')).toEqual({
    week: '2026-W03',
    standing: 'kept',
    score: 72,
    level: 'elevated',
    corrections: 1,
  });
  expect(weekOf(calendar, '2026-W02')).toMatchObject({ standing: 'told', score: 60 });
  expect(weekOf(calendar, '2026-W04')).toMatchObject({ standing: 'missing', score: 60 });
  expect(weekOf(calendar, '2026-W01')?.standing).toBe('missing');
  expect(weekOf(calendar, '2026-W06')).toMatchObject({ standing: 'not-yet', score: null });
});

test('the other dial has figures of its own, and an unknown one is unknown', () => {
  const calendar = calendarOf({ ...given, dial: 'concentration' });
  expect(weekOf(calendar, '2026-W05')).toMatchObject({ standing: 'kept', score: null });
  expect(weekOf(calendar, '2026-W02')?.score).toBe(61);
});

test('no week later than the day that is looked at is told', () => {
  const calendar = calendarOf({ ...given, last: '2026-W03' });
  expect(weekOf(calendar, '2026-W05')?.standing).toBe('not-yet');
});

test('a year has the weeks that it has', () => {
  const years = calendarOf({ ...given, firstYear: 2020 });
  expect(years.map(({ year, weeks }) => [year, weeks.length])).toEqual([
    [2020, 53],
    [2021, 52],
    [2022, 52],
    [2023, 52],
    [2024, 52],
    [2025, 52],
    [2026, 53],
  ]);
});
