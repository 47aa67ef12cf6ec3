import { expect, test } from 'vitest';
import { seededRandom, xoshiro128 } from './random';

const take = <V>(count: number, make: () => V): V[] => Array.from({ length: count }, make);

test('from the state 1, 2, 3, 4 it gives the numbers of the authors’ C code', () => {
  expect(take(10, xoshiro128(1, 2, 3, 4).word)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

test('one seed gives one row of numbers, two seeds two', () => {
  expect(take(5, seededRandom(7).next)).toEqual(take(5, seededRandom(7).next));
  expect(take(5, seededRandom(7).next)).not.toEqual(take(5, seededRandom(8).next));
});

test('numbers fill their range evenly', () => {
  const { next, below } = seededRandom(0);
  const numbers = take(10_000, next);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, x) => sum + x, 0) / 10_000).toBeCloseTo(0.5, 1);
  const counts = [0, 0, 0];
  for (const x of take(9_000, () => below(3))) counts[x]!++;
  for (const count of counts) expect(Math.abs(count - 3_000)).toBeLessThan(200);
});

test('a seed that is no whole number of 32 bits is refused', () => {
  for (const seed of [-1, 0.5, Number.NaN, 2 ** 32])
    expect(() => seededRandom(seed)).toThrow(RangeError);
});
