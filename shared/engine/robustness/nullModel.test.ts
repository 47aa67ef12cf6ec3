import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Portfolio } from '../../model/portfolio';
import { drawnPortfolio, linkOf, portfolioOf } from '../../testing/portfolios';
import { graphOf } from '../measure';
import { seededRandom } from '../random';
import { NullModelRun, nullModel } from './nullModel';
import { rewiring } from './rewiring';
import { amongDraws } from './spread';

const state = { asOf: null, convention: 'headline' } as const;
const starter: Portfolio = JSON.parse(
  readFileSync(new URL('../../../assets/starter-portfolio.json', import.meta.url), 'utf8'),
);

/** Eight investors, each the supplier of the company that it pays. */
const pairs = portfolioOf(
  Array.from({ length: 8 }).flatMap((_, at) => [
    linkOf(`f${at}`, 'investment', `a${at}`, `b${at}`, 10),
    linkOf(`t${at}`, 'purchase', `b${at}`, `a${at}`, 10),
  ]),
);

describe('a rewiring', () => {
  const graphs = drawnPortfolio.map((portfolio) => graphOf(portfolio, state));

  test('keeps the number of links into each company, and makes no link to oneself', () => {
    const sorted = (numbers: Iterable<number>) => [...numbers].sort();
    fc.assert(
      fc.property(graphs, fc.nat(), ({ finance, trade }, seed) => {
        for (const links of [finance, trade]) {
          const { to } = rewiring(links, seededRandom(seed));
          expect(sorted(to)).toEqual(sorted(links.map((link) => link.to)));
          links.forEach(({ from }, at) => {
            expect(to[at]).not.toBe(from);
          });
        }
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  test('reaches every wiring, each about as often', () => {
    // a, b and c each pay one of x, y and z: six ways.
    const { trade } = graphOf(
      portfolioOf([
        linkOf('1', 'purchase', 'a', 'x', 1),
        linkOf('2', 'purchase', 'b', 'y', 2),
        linkOf('3', 'purchase', 'c', 'z', 3),
      ]),
      state,
    );
    const random = seededRandom(1);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 6000; draw++) {
      const key = rewiring(trade, random).to.join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test('leaves a single link where it is', () => {
    const { trade } = graphOf(portfolioOf([linkOf('1', 'purchase', 'a', 'b', 1)]), state);
    expect(rewiring(trade, seededRandom(1))).toEqual({
      to: Int32Array.from([1]),
      swaps: 0,
    });
  });
});

describe('the null model', () => {
  test('eight pairs that pay each other: by chance 1 + 1/2 + 1/3 loops of 2, 4 and 6 companies', () => {
    // The rewirings are random permutations, with 1/k cycles of k pairs on average.
    const { loopShare, loops, swapsPerLink } = nullModel(pairs, state, { draws: 3000, seed: 1 });
    expect(loops.observed).toBe(8);
    expect(loops.atLeast).toBeLessThan(0.002);
    expect(Math.abs(loops.mean! - (1 + 1 / 2 + 1 / 3))).toBeLessThan(0.08);
    expect(loopShare).toMatchObject({ observed: 1, atLeast: 1, p5: expect.closeTo(1, 12) });
    expect(swapsPerLink).toBeGreaterThan(10);
  });

  test('where no exchange is possible, every draw is the observed network', () => {
    const pair = portfolioOf([
      linkOf('f', 'investment', 'a', 'b', 100),
      linkOf('t', 'purchase', 'b', 'a', 40),
      linkOf('s', 'purchase', 'a', 'b', 60),
    ]);
    const { loopShare, loops, swapsPerLink } = nullModel(pair, state, { draws: 20, seed: 1 });
    expect(swapsPerLink).toBe(0);
    expect(loopShare).toEqual({
      observed: 0.4,
      atLeast: 1,
      mean: expect.closeTo(0.4, 12),
      p5: 0.4,
      p50: 0.4,
      p95: 0.4,
    });
    expect(loops).toMatchObject({ observed: 1, atLeast: 1, mean: 1, p5: 1, p95: 1 });
  });

  test('an amount stays with its payer: what each pays is the same in every draw', () => {
    // a pays 90 and b pays 10, to c and d, which finance only a: the round trip is 90 or 10, never 50.
    const { loopShare } = nullModel(
      portfolioOf([
        linkOf('1', 'purchase', 'a', 'c', 90),
        linkOf('2', 'purchase', 'b', 'd', 10),
        linkOf('3', 'investment', 'c', 'a', 90),
      ]),
      state,
      { draws: 300, seed: 2 },
    );
    expect([loopShare.p5, loopShare.p95]).toEqual([0, 180 / 190]);
    expect(loopShare.atLeast).toBeCloseTo(0.5, 0);
  });

  test('one seed, one answer, whatever the order of entry; another seed, another', () => {
    const turned = { ...starter, links: starter.links.toReversed() };
    const at = { asOf: '2026-07-31', convention: 'binding' } as const;
    const before = structuredClone(starter);
    const first = nullModel(starter, at, { draws: 30, seed: 5 });
    expect(nullModel(turned, at, { draws: 30, seed: 5 })).toEqual(first);
    expect(nullModel(starter, at, { draws: 30, seed: 6 }).loops).not.toEqual(first.loops);
    expect(starter).toEqual(before);
  });

  test('the starter portfolio’s loop share is above chance, its number of loops is not', () => {
    const { loopShare, loops, drawsAtLimit, observedAtLimit } = nullModel(
      starter,
      { asOf: '2026-07-31', convention: 'binding' },
      { seed: 1 },
    );
    expect(loopShare.atLeast).toBeLessThan(0.01);
    expect(loopShare.observed).toBeGreaterThan(loopShare.p95!);
    expect(loops.atLeast).toBeGreaterThan(0.1);
    expect([drawsAtLimit, observedAtLimit]).toEqual([0, false]);
  });

  test('a run in parts gives what a run in one go gives', () => {
    const at = { asOf: '2026-07-31', convention: 'binding' } as const;
    const run = new NullModelRun(starter, at, { draws: 30, seed: 5 });
    while (run.done < run.draws) run.step(7);
    expect(run.result()).toEqual(nullModel(starter, at, { draws: 30, seed: 5 }));
  });

  test('where nothing flows the loop share is unknown, and the loops are 0', () => {
    const { loopShare, loops } = nullModel(portfolioOf([]), state, { draws: 3, seed: 1 });
    expect(loopShare).toEqual({
      observed: null,
      atLeast: null,
      mean: null,
      p5: null,
      p50: null,
      p95: null,
    });
    expect(loops).toMatchObject({ observed: 0, atLeast: 1, mean: 0 });
  });

  test('more loops than are counted: the limit is said, and no share is made up', () => {
    const names = Array.from({ length: 14 }, (_, at) => `c${at}`);
    const dense = portfolioOf(
      names.flatMap((from) =>
        names
          .filter((to) => to !== from)
          .flatMap((to) => [
            linkOf(`f-${from}-${to}`, 'investment', from, to, 1),
            linkOf(`t-${from}-${to}`, 'purchase', from, to, 1),
          ]),
      ),
    );
    const { loops, ...result } = nullModel(dense, state, { draws: 2, seed: 1 });
    expect(result).toMatchObject({ observedAtLimit: true, drawsAtLimit: 2, loopLimit: 100_000 });
    expect(loops).toMatchObject({ observed: null, atLeast: null, p50: 100_000 });
  });

  test('no draws, or half a draw, is refused', () => {
    for (const draws of [0, 1.5, Number.NaN])
      expect(() => nullModel(pairs, state, { draws, seed: 1 })).toThrow(RangeError);
  });
});

test('percentiles lie between the two nearest draws', () => {
  const { p5, p50, p95, mean, atLeast } = amongDraws(4, [4, 3, 2, 1, 0]);
  expect([p5, p50, p95]).toEqual([
    expect.closeTo(0.2, 12),
    expect.closeTo(2, 12),
    expect.closeTo(3.8, 12),
  ]);
  expect([mean, atLeast]).toEqual([2, 0.2]);
});
