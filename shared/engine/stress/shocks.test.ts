/** What a shock calls off or leaves unpaid, and what is not counted, told in prose. */
import { describe, expect, test } from 'vitest';
import { buys, funds, lost, noticeOf, owes, pays, run, shockOf, world } from './testing';

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
