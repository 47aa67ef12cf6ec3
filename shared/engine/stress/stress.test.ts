/** Shocks told in prose, with the losses worked out by hand. All falls due in 2026, seen from New Year's Day. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Company } from '../../model/company';
import type { Link, LinkKind } from '../../model/link';
import type { Portfolio } from '../../model/portfolio';
import type { Shock, StressBound } from '../../model/stress';
import { parseMethod } from '../../parse/method';
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { dotcomBaseline } from '../dotcom';
import { stress } from './stress';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../assets/${name}.json`, import.meta.url), 'utf8'));
const method = parseMethod(read('method'));
const baseline = dotcomBaseline(read('dotcom-documented'), read('dotcom-tied'), method);

const year = { start: '2026', end: '2026' };
const owes = (id: string, kind: LinkKind, usd: number | null, more: Partial<Link> = {}) => {
  const [from = '', to = ''] = id.split('-');
  return linkOf(id, kind, from, to, usd, { ...year, ...more });
};
const buys = (id: string, usd: number | null, more?: Partial<Link>) =>
  owes(id, 'purchase', usd, more);
const funds = (id: string, usd: number | null, more?: Partial<Link>) =>
  owes(id, 'investment', usd, more);

/** Companies with the revenue given, of 2025; of the others it is not known. */
function world(links: readonly Link[], revenue: Record<string, number> = {}): Portfolio {
  const portfolio = portfolioOf(links);
  return {
    ...portfolio,
    companies: portfolio.companies.map((company): Company => {
      const usd = revenue[company.id];
      return usd === undefined
        ? company
        : { ...company, revenue: [{ usd, asOf: '2025-12-31', sourceIds: [] }] };
    }),
  };
}
const shockOf = (shock: Partial<Shock>): Shock => ({
  pays: [],
  cancelled: [],
  stopsFinancing: [],
  ...shock,
});
const pays = (companyId: string, share: number) => shockOf({ pays: [{ companyId, share }] });
const run = (portfolio: Portfolio, shock: Shock, asOf = '2026-01-01') =>
  stress(portfolio, { asOf, convention: 'binding' }, shock, { baseline, method });
const lost = ({ companies }: StressBound) =>
  Object.fromEntries(
    companies.filter(({ lostUsd }) => lostUsd > 0).map((c) => [c.companyId, c.lostUsd]),
  );
const hopsOf = ({ hops }: StressBound) =>
  hops.map(({ hop, lostUsd, unpaidUsd }) => [hop, lostUsd, unpaidUsd]);
const noticeOf = (result: ReturnType<typeof run>, code: string) =>
  result.notices.find((notice) => notice.code === code)?.ids;

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

describe('a vendor finances its customer: V invests 50 in L, L buys 90 from V and 10 from N', () => {
  const links = [funds('v-l', 50), buys('l-v', 90), buys('l-n', 10)];

  test('V stops: the loop is broken, L loses 50, and V itself loses 45 of its sales', () => {
    const result = run(world(links, { v: 0, l: 0, n: 0 }), shockOf({ stopsFinancing: ['v'] }));
    for (const bound of [result.cushioned, result.passThrough]) {
      expect(bound.loopsBroken).toEqual(['l>v']);
      expect(bound.loopsComplete).toBe(true);
      expect(bound.dials.circularity.score).toBe(0);
      expect(lost(bound)).toEqual({
        l: 50,
        v: expect.closeTo(45, 9),
        n: expect.closeTo(5, 9),
      });
    }
    expect(result.dials.circularity.score).toBeGreaterThan(0);
  });

  test('what V saves it can use for its other payments, unless losses are passed on whole', () => {
    const more = world([...links, buys('v-w', 60)], { v: 0, l: 0 });
    const result = run(more, shockOf({ stopsFinancing: ['v'] }));
    expect(lost(result.cushioned)).toMatchObject({ l: 50, v: expect.closeTo(45, 9) });
    expect(lost(result.cushioned)).not.toHaveProperty('w');
    expect(lost(result.passThrough)).toMatchObject({ w: expect.closeTo(45, 9) });
  });

  test('the same by naming the link; an inactive one has no effect, and that is said', () => {
    const portfolio = world([...links, buys('l-w', 10, { counted: false })]);
    const byLink = run(portfolio, shockOf({ cancelled: ['v-l', 'l-w'] }));
    const byVendor = run(portfolio, shockOf({ stopsFinancing: ['v'] }));
    expect(byLink.passThrough).toEqual(byVendor.passThrough);
    expect(noticeOf(byLink, 'not-active')).toEqual(['l-w']);
  });

  test('an amount of which half is paid weighs half; one not due this year weighs whole', () => {
    const portfolio = world([funds('v-l', 50), buys('l-v', 80, { start: '2027', end: '2030' })]);
    const { dials, passThrough } = run(portfolio, pays('v', 0.5));
    const halved = world([funds('v-l', 25), buys('l-v', 80, { start: '2027', end: '2030' })]);
    expect(dials).not.toEqual(passThrough.dials);
    expect(passThrough.dials).toEqual(run(halved, shockOf({})).dials);
    expect(passThrough.loopsBroken).toEqual([]);
  });
});

describe('what is not counted is listed', () => {
  test('a loop through an undisclosed purchase breaks where the buyer pays nothing', () => {
    const portfolio = world([funds('v-l', 50), buys('l-v', null)]);
    const result = run(portfolio, pays('l', 0));
    expect(noticeOf(result, 'undisclosed')).toEqual(['l-v']);
    expect(result.passThrough).toMatchObject({ lostUsd: 0, loopsBroken: ['l>v'] });
    expect(run(portfolio, pays('l', 0.5)).passThrough.loopsBroken).toEqual([]);
  });

  test('a guarantee owes nothing, and still ends with its vendor', () => {
    const links = [owes('v-l', 'guarantee', 50), buys('l-v', 90)];
    expect(noticeOf(run(world(links), shockOf({})), 'guarantee')).toEqual(['v-l']);
    expect(run(world(links), pays('v', 0)).passThrough.lostUsd).toBe(0);
    const stopped = run(world(links), shockOf({ stopsFinancing: ['v'] })).cushioned;
    expect(stopped).toMatchObject({ lostUsd: 0, loopsBroken: ['l>v'] });
  });

  test('a completed link is paid: it owes nothing more, and stays', () => {
    const status = [{ since: '2025', state: 'completed' as const }];
    const portfolio = world([funds('v-l', 50, { status }), buys('l-v', 90)]);
    const result = run(portfolio, pays('v', 0));
    expect(noticeOf(result, 'completed')).toEqual(['v-l']);
    expect(result.passThrough).toMatchObject({ lostUsd: 0, loopsBroken: [] });
  });

  test('a link without dates owes a fifth', () => {
    const result = run(world([buys('a-b', 100, { start: null, end: null })]), pays('a', 0));
    expect(noticeOf(result, 'assumed-term')).toEqual(['a-b']);
    expect(lost(result.cushioned)).toEqual({ b: 20 });
  });

  test('what a shock calls off brings no superseded link back', () => {
    const portfolio = world([buys('a-b', 100, { supersededBy: 'a-c' }), buys('a-c', 70)]);
    const { passThrough, owedUsd } = run(portfolio, shockOf({ cancelled: ['a-c'] }));
    expect([owedUsd, passThrough.lostUsd]).toEqual([70, 70]);
    expect(passThrough.dials.concentration.score).toBeNull();
  });
});

test('a shock that names what is not there, or an impossible share, is refused', () => {
  const portfolio = world([buys('a-b', 1)]);
  expect(() => run(portfolio, pays('x', 0))).toThrow('unknown company x');
  expect(() => run(portfolio, shockOf({ stopsFinancing: ['x'] }))).toThrow('unknown company x');
  expect(() => run(portfolio, shockOf({ cancelled: ['x'] }))).toThrow('unknown link x');
  for (const share of [-0.1, 1.1, Number.NaN])
    expect(() => run(portfolio, pays('a', share))).toThrow(RangeError);
});

test('of the starter portfolio, OpenAI pays half: both bounds, and they differ', () => {
  const starter: Portfolio = read('starter-portfolio');
  const result = run(starter, pays('openai', 0.5), '2026-07-31');
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
