import { expect, test } from 'vitest';
import type { Source } from '../model/source';
import { ageInDays, isStale, isTier3Only, isUnsourced } from './sourcing';

const source = (tier: Source['tier'], date: string | null) => ({ tier, date });

test('a row is stale by its newest source, and only past the limit', () => {
  const sources = [source(2, '2024-01-01'), source(3, '2026-01-01')];
  expect(ageInDays(sources, '2026-06-30')).toBe(180);
  expect(isStale(sources, '2026-06-30', 180)).toBe(false);
  expect(isStale(sources, '2026-07-01', 180)).toBe(true);
  expect(isStale(sources.toReversed(), '2026-07-01', 180)).toBe(true);
});

test('a partial date counts from its last day', () => {
  expect(ageInDays([source(2, '2025')], '2026-01-01')).toBe(1);
  expect(ageInDays([source(2, '2025-02')], '2025-03-01')).toBe(1);
});

test('a day before the source was published finds it fresh', () => {
  expect(isStale([source(1, '2026-01-15')], '2023-01-01', 180)).toBe(false);
});

test('without a dated source the age is not known, and no one calls it stale', () => {
  expect(ageInDays([source(1, null)], '2026-01-01')).toBeNull();
  expect(isStale([source(1, null)], '2026-01-01', 180)).toBe(false);
  expect(isStale([], '2026-01-01', 180)).toBe(false);
});

test('tier 3 only means all of them are, and none is unsourced', () => {
  expect(isTier3Only([source(3, null), source(3, null)])).toBe(true);
  expect(isTier3Only([source(3, null), source(2, null)])).toBe(false);
  expect(isTier3Only([])).toBe(false);
  expect(isUnsourced([])).toBe(true);
});
