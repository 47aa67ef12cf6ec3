/** How a shock spreads, told in prose, with the losses worked out by hand. */

import { describe, expect, test } from 'vitest';
import starter from '#assets/starter-portfolio.json';
import type { Company } from '../../model/company';
import type { Portfolio } from '../../model/portfolio';
import { buys, funds, hopsOf, lost, noticeOf, pays, run, shockOf, world } from './testing';

describe('a chain: A owes B 100, B owes C 80', () => {
  const chain = [buys('a-b', 100), buys('b-c', 80)];

  test('A pays 40, B has no revenue: it receives 40 and C loses 40, or the whole 60', () => {
    const result = run(world(chain, { b: 0 }), pays('a', 0.4));
    // B keeps 20 of its 100 where all is paid: that much of its loss stops with it.
    expect(lost(result.cushioned)).toEqual({ b: 60, c: 40 });
    expect(lost(result.passThrough)).toEqual({ b: 60, c: 60 });
    expect(hopsOf(result.passThrough)).toEqual([
      [0, 0, 60],
      [1, 60, 60],
      [2, 60, 0],
    ]);
    expect(result.passThrough.links).toEqual([
      { linkId: 'a-b', from: 'a', to: 'b', dueUsd: 100, unpaidUsd: 60 },
      { linkId: 'b-c', from: 'b', to: 'c', dueUsd: 80, unpaidUsd: 60 },
    ]);
    expect(result.owedUsd).toBe(180);
  });

  test('B’s revenue of 30 goes before C loses anything', () => {
    const result = run(world(chain, { b: 30 }), pays('a', 0.4));
    expect(lost(result.cushioned)).toEqual({ b: 60, c: expect.closeTo(10, 9) });
    expect(lost(result.passThrough)).toEqual({ b: 60, c: 60 });
  });

  test('B’s revenue is not known: it never fails by contagion, and that is said', () => {
    const result = run(world(chain), pays('a', 0));
    expect(lost(result.cushioned)).toEqual({ b: 100 });
    expect(noticeOf(result, 'revenue-unknown')).toEqual(['b']);
    // No more can be lost on a link than is owed on it.
    expect(lost(result.passThrough)).toEqual({ b: 100, c: 80 });
  });

  test('a figure that had not ended, or not been published, by the day is not known', () => {
    const portfolio = world(chain);
    const withRevenue = (revenue: Company['revenue']) => ({
      ...portfolio,
      companies: portfolio.companies.map((c) => (c.id === 'b' && revenue ? { ...c, revenue } : c)),
    });
    const figure = { usd: 5, sourceIds: [] };
    for (const late of [
      { ...figure, asOf: '2026' },
      { ...figure, asOf: '2025', announced: '2026-02' },
      { ...figure, asOf: null },
    ]) {
      const position = (revenue: Company['revenue']) =>
        run(withRevenue(revenue), shockOf({})).positions.find((p) => p.companyId === 'b');
      expect(position([late])?.revenueUsd).toBeNull();
      const years = [
        { ...figure, usd: 3, asOf: '2024' },
        { ...figure, usd: 2, asOf: '2023' },
      ];
      expect(position([late, ...years])?.revenueUsd).toBe(3);
      expect(position([...years.toReversed(), late])?.revenueUsd).toBe(3);
    }
  });
});

test('creditors share a shortfall in proportion: B owes C 60 and D 20, and is 40 short', () => {
  const links = [buys('a-b', 80), buys('b-c', 60), buys('b-d', 20)];
  const { cushioned } = run(world(links, { b: 0 }), pays('a', 0.5));
  expect(lost(cushioned)).toEqual({ b: 40, c: 30, d: 10 });
});

describe('a cycle: A owes B 100, B owes C 100, C owes A 100', () => {
  const cycle = [buys('a-b', 100), buys('b-c', 100), buys('c-a', 100)];

  test('A pays half, all have revenue to spare: the loss stops at B', () => {
    const result = run(world(cycle, { a: 500, b: 500, c: 500 }), pays('a', 0.5));
    expect(lost(result.cushioned)).toEqual({ b: 50 });
  });

  test('with nothing to spare it goes round: once with cushions, until nothing is left without', () => {
    const result = run(world(cycle, { a: 0, b: 0, c: 0 }), pays('a', 0.5));
    // A passes on what it no longer receives, beside the half that it keeps: 50 more each round.
    expect(lost(result.passThrough)).toEqual({ a: 100, b: 100, c: 100 });
    // With 50 kept back, A still pays 50 of the 50 that it receives.
    expect(lost(result.cushioned)).toEqual({ a: 50, b: 50, c: 50 });
    expect(hopsOf(result.cushioned)).toEqual([
      [0, 0, 50],
      [1, 50, 50],
      [2, 50, 50],
      [3, 50, 0],
    ]);
  });

  test('a small loss takes many rounds: the later hops are gathered, and it comes to rest', () => {
    const { passThrough } = run(world(cycle), pays('a', 0.99));
    expect(passThrough.settled).toBe(true);
    expect(passThrough.lostUsd).toBeCloseTo(300, 6);
    expect(passThrough.hops).toHaveLength(21);
    expect(passThrough.hops.at(-1)).toMatchObject({ hop: 20, andLater: true });
    expect(passThrough.hops.reduce((sum, { lostUsd }) => sum + lostUsd, 0)).toBeCloseTo(300, 6);
  });

  test('a loss too small to come to rest is stopped, and that is said', () => {
    const { passThrough } = run(world(cycle), pays('a', 1 - 1e-7));
    expect(passThrough.settled).toBe(false);
    expect(passThrough.lostUsd).toBeLessThan(300);
  });
});

test('a company that owes more than it receives and earns is taken to raise the rest: no shock, no loss', () => {
  const lab = world([funds('a-lab', 30), buys('lab-cloud', 100)], { lab: 20, cloud: 0 });
  const calm = run(lab, shockOf({}));
  expect(calm.positions.find((p) => p.companyId === 'lab')).toEqual({
    companyId: 'lab',
    owesUsd: 100,
    receivesUsd: 30,
    revenueUsd: 20,
    gapUsd: 50,
  });
  expect(noticeOf(calm, 'funding-gap')).toEqual(['lab']);
  for (const bound of [calm.cushioned, calm.passThrough]) {
    expect(bound).toMatchObject({ lostUsd: 0, companies: [], links: [], hops: [], settled: true });
    expect(bound.dials).toEqual(calm.dials);
  }
  // Its revenue is spent already: what it no longer receives, it cannot pay.
  expect(lost(run(lab, pays('a', 0)).cushioned)).toEqual({
    lab: 30,
    cloud: expect.closeTo(30, 9),
  });
});

test('of the starter portfolio, OpenAI pays half: both bounds, and they differ', () => {
  const result = run(starter as unknown as Portfolio, pays('openai', 0.5), '2026-07-31');
  const { cushioned, passThrough } = result;
  expect(result.until).toBe('2027-07-31');
  expect([cushioned.settled, passThrough.settled]).toEqual([true, true]);
  const openai = result.positions.find((p) => p.companyId === 'openai')!;
  expect(openai.gapUsd).toBeGreaterThan(0);
  expect(cushioned.hops[0]).toMatchObject({ hop: 0, unpaidUsd: openai.owesUsd / 2 });
  expect(cushioned.lostUsd).toBeGreaterThan(0.499 * openai.owesUsd);
  expect(passThrough.lostUsd).toBeGreaterThan(1.5 * cushioned.lostUsd);
  expect(lost(cushioned).oracle).toBeCloseTo((0.5 * 300e9 * 211) / 1826, 0);
  expect(passThrough.dials.circularity.score).not.toBe(result.dials.circularity.score);
});
