/** What links weigh on a figure, and its band. */
import { expect, test } from 'vitest';
import type { Figure, FigureState } from '../../model/explain';
import type { Portfolio } from '../../model/portfolio';
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { asset, yardstick } from '../../testing/yardstick';
import { linkWeights } from '../attribution/linkWeights';
import { graphOf } from '../measure';
import { seededRandom } from '../random';
import { BandRun } from '../uncertainty/bands';
import { WeighingRun } from './weighing';
import { worldOf } from './world';

const state: FigureState = { asOf: '2026-01-15', convention: 'binding' };

function weighed(portfolio: Portfolio, figure: Figure, draws = 200) {
  const world = worldOf(portfolio, state, yardstick);
  const run = new WeighingRun(world, figure, { draws, seed: 7, random: seededRandom(7) });
  while (run.done < run.size) run.step();
  return run.result();
}

test('on a dial a link weighs what the attribution says that it weighs', () => {
  const portfolio = asset('starter-portfolio');
  const known = new Map(
    linkWeights({ portfolio, yardstick, ...state }).map(({ linkId, dials }) => [linkId, dials]),
  );
  for (const id of ['circularity', 'concentration'] as const) {
    const { weights } = weighed(portfolio, { of: 'dial', id }, 100);
    expect(weights.length).toBeGreaterThan(20);
    for (const { linkId, weight } of weights)
      expect(weight).toBeCloseTo(known.get(linkId)?.[id].value ?? Number.NaN, 9);
  }
});

test('the band of a dial and of a signal is the one that the Overview shows', () => {
  const portfolio = asset('starter-portfolio');
  const run = new BandRun(graphOf(portfolio, state), yardstick, seededRandom(7), 200);
  run.step(200);
  const { dials, signals } = run.bands(7);
  expect(weighed(portfolio, { of: 'dial', id: 'circularity' }).band).toEqual(dials.circularity);
  expect(weighed(portfolio, { of: 'signal', id: 'buyer.hhi' }).band).toEqual(signals['buyer.hhi']);
});

const wide = (id: string, low: number, high: number) =>
  linkOf(id, 'purchase', 'a', id, null, { amount: { low, best: (low + high) / 2, high } });

test('a sum lies within the sum of the lows and of the highs, and each link weighs its amount', () => {
  const { weights, band } = weighed(portfolioOf([wide('x', 10, 30), wide('y', 100, 120)]), {
    of: 'company',
    id: 'committedUsd',
    companyId: 'a',
  });
  expect(weights).toEqual([
    { linkId: 'y', weight: 110 },
    { linkId: 'x', weight: 20 },
  ]);
  expect(band?.low).toBeGreaterThan(110);
  expect(band?.high).toBeLessThan(150);
  expect(band?.median).toBeCloseTo(130, -1);
});

test('where all of a figure rests on one link, its weight is unknown and it stands first', () => {
  const portfolio = portfolioOf([
    linkOf('stake', 'investment', 'a', 'b', 10),
    linkOf('sale', 'purchase', 'b', 'a', 40),
  ]);
  const { weights } = weighed(portfolio, { of: 'loop', id: 'a>b' });
  expect(weights.map(({ weight }) => weight)).toEqual([null, null]);
  const hhi = weighed(portfolio, { of: 'signal', id: 'buyer.hhi' });
  expect(hhi.weights).toEqual([{ linkId: 'sale', weight: null }]);
});

test('a count has no band, and an unknown figure neither', () => {
  const portfolio = portfolioOf([wide('x', 10, 30)]);
  expect(weighed(portfolio, { of: 'company', id: 'loops', companyId: 'a' }).band).toBeNull();
  expect(
    weighed(portfolio, { of: 'company', id: 'commitmentBurden', companyId: 'a' }).band,
  ).toBeNull();
});
