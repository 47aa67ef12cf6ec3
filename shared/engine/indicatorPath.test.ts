import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicatorFile, seriesFile } from '../model/indicator';
import { parseMethod } from '../parse/method';
import { asset } from '../testing/yardstick';
import {
  crossings,
  firstMonth,
  indicatorPath,
  lastMonth,
  type MonthValue,
  monthOf,
} from './indicatorPath';

const { indicators } = indicatorFile.parse(asset<unknown>('indicators'));
const { months, series } = seriesFile.parse(asset<unknown>('indicator-series'));
const method = parseMethod(asset<unknown>('method'));

const pathOf = (id: string, asOf = '2026-11-24') => {
  const indicator = indicators.find((one) => one.id === id)!;
  const values = indicator.monthly === undefined ? undefined : series[indicator.monthly];
  return indicatorPath(
    indicator,
    method.indicators.find((one) => one.id === id),
    values === undefined ? null : { months, values },
    asOf,
  );
};

const drawn = fc
  .array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 40 })
  .map((values): MonthValue[] =>
    values.map((value, at) => ({ month: months[60 + at] ?? '', value })),
  );

test('law: a path that never comes to a value has no month equal to it; one that passes it has one', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: -25, max: 25 }), (points, value) => {
      const found = crossings(points, value);
      const all = points.map((point) => point.value);
      const isWithin = Math.min(...all) <= value && value <= Math.max(...all);
      expect(found.length > 0).toBe(isWithin);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('law: turned upside down, the same months are equal', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: -25, max: 25 }), (points, value) => {
      const turned = points.map((point) => ({ ...point, value: -point.value }));
      expect(crossings(turned, -value)).toEqual(crossings(points, value));
    }),
  );
});

test('every month that is named lies within 1995–2003, and every indicator without one says why', () => {
  for (const { id } of indicators) {
    const { equals, none, points } = pathOf(id);
    expect(equals.length > 0 === (none === null)).toBe(true);
    for (const month of [...equals, ...points.map((point) => point.month)])
      expect(month >= firstMonth && month <= lastMonth).toBe(true);
  }
});

test('the CAPE of 39.58 stood between the years 1999 and 2000; the Nasdaq above every month', () => {
  expect(pathOf('cape')).toMatchObject({ today: { value: 39.58 }, none: null });
  expect(pathOf('cape').equals.every((month) => month >= '1998' && month < '2001')).toBe(true);
  expect(pathOf('nasdaq_close')).toMatchObject({ equals: [], none: 'above-all' });
  expect(pathOf('buffett_indicator')).toMatchObject({ equals: [], none: 'other-convention' });
  expect(pathOf('ipo_count_year')).toMatchObject({ today: null, none: 'no-today', score: null });
});

test('the anchors score 0 and 100, where low is the danger too', () => {
  for (const own of method.indicators.filter(({ scored }) => scored)) {
    const indicator = indicators.find(({ id }) => id === own.id)!;
    const at = (value: number) =>
      indicatorPath({ ...indicator, now: { date: '2026-01', value } }, own, null, '2026-11-24')
        .score;
    expect(at(own.calm?.value ?? 0)).toBeCloseTo(0, 9);
    expect(at(own.dotcom?.value ?? 0)).toBeCloseTo(100, 9);
  }
});

test('on a past day the figure is that of the last month before it, and none where the series had ended', () => {
  expect(pathOf('cape', '2000-03-15').today?.date).toBe('2000-02');
  expect(pathOf('buffett_indicator', '2024-01-01').today).toBeNull();
});

test('a span of years is no month', () => {
  expect(['2000', '2000-03', '2000-03-27', '2000-Q3', 'FY2000'].map(monthOf)).toEqual([
    '2000-07',
    '2000-03',
    '2000-03',
    '2000-09',
    '2000-07',
  ]);
  expect(['1999-2000', '1980s', 'historic norm', '2000-H2'].map(monthOf)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
