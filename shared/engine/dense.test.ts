/** More loops than anyone can read: the search stops, says so, and does not keep anyone waiting. */
import { expect, test } from 'vitest';
import type { Link } from '../model/link';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { loopLimit } from './cycles';
import { graphOf, measure } from './measure';

const everyone = Array.from({ length: 40 }, (_, n) => `c${10 + n}`);

/** Forty companies, a link from each to each; `kind` by the place of the two. */
function dense(kind: (from: number, to: number) => Link['kind']) {
  const links = everyone.flatMap((from, i) =>
    everyone.flatMap((to, j) =>
      i === j ? [] : [linkOf(`${from}-${to}`, kind(i, j), from, to, 1)],
    ),
  );
  const state = { asOf: null, convention: 'binding' } as const;
  const began = performance.now();
  const { loops } = measure(graphOf(portfolioOf(links), state), state);
  expect(performance.now() - began).toBeLessThan(5_000);
  return loops;
}

const sum = (counts: Readonly<Record<number, number>>) =>
  Object.values(counts).reduce((all, count) => all + count, 0);

test('forty companies that all fund and buy from each other: the loops stop at their limit', () => {
  const loops = dense((from, to) => ((from + to) % 2 === 0 ? 'investment' : 'purchase'));
  expect(loops.complete).toBe(false);
  expect(sum(loops.counts)).toBeGreaterThan(loopLimit);
  expect(loops.list).toHaveLength(loopLimit);
});

test('where the list is cut the short loops are still counted to the last one, and the long ones said to be more', () => {
  const loops = dense((from, to) => ((from + to) % 2 === 0 ? 'investment' : 'purchase'));
  // 20 even and 20 odd companies: a pair’s two links are of one kind, so no loop of two has both.
  expect([loops.counts[2], loops.exact[2]]).toEqual([0, true]);
  // Three companies, not all of one parity, in both directions: (40·39·38 − 2·20·19·18) / 3.
  expect([loops.counts[3], loops.exact[3]]).toEqual([15_200, true]);
  expect(loops.exact[6]).toBe(false);
  for (const length of [2, 3, 4, 5, 6] as const) {
    const listed = loops.list.filter(({ steps }) => steps.length === length).length;
    expect(loops.counts[length]).toBeGreaterThanOrEqual(listed);
  }
});

test('forty companies that only fund each other: the search ends though it finds nothing', () => {
  const loops = dense(() => 'investment');
  expect(loops.complete).toBe(false);
  expect(sum(loops.counts)).toBe(0);
});
