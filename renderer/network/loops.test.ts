import { expect, test } from 'vitest';
import type { Loop } from '#shared/model/score';
import { sortedLoops, turnedTo } from './loops';
import { dayOfMonth, monthOf, monthText } from './months';

const loopOf = (path: string, bottleneckUsd: number | null): Loop => {
  const ids = path.split('');
  return {
    id: ids.join('>'),
    steps: ids.map((from, at) => ({ from, to: ids[(at + 1) % ids.length]!, usd: 1, linkIds: [] })),
    bottleneckUsd,
  };
};
const list = [loopOf('bcd', 9), loopOf('ab', 5), loopOf('acde', null)];
const names = (company: string, sort: 'bottleneck' | 'length' | 'company') =>
  sortedLoops(list, { sort, company }, (id) => id).map(({ id }) => id.replaceAll('>', ''));

test('loops come by flow, by length or by company, and those of one company alone', () => {
  expect(names('', 'bottleneck')).toEqual(['bcd', 'ab', 'acde']);
  expect(names('', 'length')).toEqual(['ab', 'bcd', 'acde']);
  expect(names('', 'company')).toEqual(['ab', 'acde', 'bcd']);
  expect(names('c', 'length')).toEqual(['bcd', 'acde']);
  expect(names('z', 'length')).toEqual([]);
  expect(list.map(({ id }) => id)).toEqual(['b>c>d', 'a>b', 'a>c>d>e']);
});

test('a loop begins with the company that is looked at, and keeps its order', () => {
  const path = (company: string) =>
    turnedTo(loopOf('bcd', 1), company)
      .map(({ from }) => from)
      .join('');
  expect(path('d')).toBe('dbc');
  expect(path('b')).toBe('bcd');
  expect(path('')).toBe('bcd');
});

test('months are counted from January 2019 and end on their last day, or today', () => {
  expect(monthOf('2019-01-31')).toBe(0);
  expect(monthOf('2026-07-01')).toBe(90);
  expect(monthText(90)).toBe('2026-07');
  expect(monthText(monthOf('2024-12-05'))).toBe('2024-12');
  expect(dayOfMonth(monthOf('2024-02-10'), '2026-07-31')).toBe('2024-02-29');
  expect(dayOfMonth(monthOf('2026-07-10'), '2026-07-15')).toBe('2026-07-15');
});
