import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnPortfolio, linkOf, portfolioOf } from '../../testing/portfolios';
import { asset, yardstick } from '../../testing/yardstick';
import { knownUsd } from '../active';
import { graphOf, measure, signalValue } from '../measure';
import { seededRandom } from '../random';
import { BandRun } from './bands';
import { Rescorer, rescoredIds } from './rescore';
import { TriangularDraws, triangular } from './triangular';

const state = { asOf: '2026-07-31', convention: 'binding' } as const;
const starter = graphOf(asset('starter-portfolio'), state);

function bandsOf(seed: number, draws: number, graph = starter) {
  const run = new BandRun(graph, yardstick, seededRandom(seed), draws);
  run.step(draws);
  return run.bands(seed);
}

test('rescoring with the amounts as they are gives what measuring gives, also after other amounts', () => {
  fc.assert(
    fc.property(drawnPortfolio, (portfolio) => {
      const graph = graphOf(portfolio, { asOf: null, convention: 'headline' });
      const measured = measure(graph, { asOf: null, convention: 'headline' });
      const rescorer = new Rescorer(graph);
      const best = Float64Array.from(rescorer.links, ({ link }) => knownUsd(link) ?? 0);
      rescorer.values(best.map((usd, at) => usd * (1 + (at % 3))));
      const values = rescorer.values(best);
      for (const [at, id] of rescoredIds.entries()) {
        const expected = signalValue(measured, id);
        if (expected === null) expect(values[at], id).toBeNaN();
        else
          expect(Math.abs(values[at]! - expected), id).toBeLessThanOrEqual(
            1e-9 * Math.max(1, expected),
          );
      }
    }),
    { numRuns: 500, seed: 5 },
  );
});

test('the loop share of drawn amounts is that of a portfolio with those amounts: a kept tree is never stale', () => {
  const rescorer = new Rescorer(starter);
  const random = seededRandom(7);
  const portfolio = asset('starter-portfolio');
  for (let draw = 0; draw < 30; draw++) {
    const drawn = new Map(
      rescorer.links.map(({ link }) => [
        link.id,
        link.amount ? triangular(link.amount, random.next()) : 0,
      ]),
    );
    const values = rescorer.values(
      Float64Array.from(rescorer.links, ({ link }) => drawn.get(link.id) ?? 0),
    );
    const links = portfolio.links.map((link) => {
      const usd = drawn.get(link.id);
      return usd === undefined ? link : { ...link, amount: { low: usd, best: usd, high: usd } };
    });
    const fresh = measure(graphOf({ ...portfolio, links }, state), state);
    expect(values[0]).toBeCloseTo(fresh.shares.loopShare.value ?? -1, 12);
  }
});

test('the same seed gives the same bands to the bit, in one go or in parts; another seed does not', () => {
  const parts = new BandRun(starter, yardstick, seededRandom(1), 500);
  for (let i = 0; i < 10; i++) parts.step(50);
  expect(parts.bands(1)).toEqual(bandsOf(1, 500));
  expect(bandsOf(2, 500)).not.toEqual(bandsOf(1, 500));
});

test('a band runs from low over median to high', () => {
  const { dials, signals } = bandsOf(1, 500);
  for (const band of [...Object.values(dials), ...Object.values(signals)]) {
    expect(band?.low).toBeLessThanOrEqual(band?.median ?? 0);
    expect(band?.median).toBeLessThanOrEqual(band?.high ?? 0);
  }
});

test('amounts without a range give a band without width, at the value', () => {
  const portfolio = portfolioOf([
    linkOf('a', 'investment', 'x', 'y', 5),
    linkOf('b', 'purchase', 'y', 'x', 10),
  ]);
  const graph = graphOf(portfolio, { asOf: null, convention: 'binding' });
  const { signals } = bandsOf(1, 20, graph);
  expect(signals.loopShare).toEqual({ low: 10 / 15, median: 10 / 15, high: 10 / 15 });
});

test('what is unknown has no band', () => {
  const graph = graphOf(portfolioOf([linkOf('a', 'purchase', 'x', 'y', 5)]), {
    asOf: null,
    convention: 'binding',
  });
  const { signals, dials } = bandsOf(1, 20, graph);
  expect([signals.buyBackShare, signals.relatedPartyShare, signals['financier.hhi']]).toEqual([
    null,
    null,
    null,
  ]);
  expect(dials.circularity).not.toBeNull();
});

test('a triangular draw keeps its range, and its mean is (low + best + high) / 3', () => {
  const amount = { low: 1e9, best: 2e9, high: 6e9 };
  const random = seededRandom(3);
  const draws = Array.from({ length: 20_000 }, () => triangular(amount, random.next()));
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(amount.low);
  expect(Math.max(...draws)).toBeLessThanOrEqual(amount.high);
  const mean = draws.reduce((sum, usd) => sum + usd, 0) / draws.length;
  expect(Math.abs(mean - 3e9)).toBeLessThan(0.02e9);
});

test('many draws at a time are to the bit those of one after the other, also of amounts without a range', () => {
  const usd = fc.double({ min: 0, max: 1e13, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(usd, usd, usd)), fc.nat(), (triples, seed) => {
      const amounts = triples.flatMap((triple) => {
        const [low = 0, best = 0, high = 0] = triple.toSorted((a, b) => a - b);
        return [
          { low, best, high },
          { low: best, best, high: best },
        ];
      });
      const drawn = new Float64Array(amounts.length);
      new TriangularDraws(amounts).draw(seededRandom(seed), drawn);
      const random = seededRandom(seed);
      expect([...drawn]).toEqual(amounts.map((amount) => triangular(amount, random.next())));
    }),
    { numRuns: 300, seed: 9 },
  );
});
