import { expect, test } from 'vitest';
import { buys, pays, world, yardstick } from '../engine/stress/testing';
import type { Portfolio } from '../model/portfolio';
import type { Scenarios } from '../model/scenario';
import { type ScenarioLine, scenarioLines } from './scenarioLines';

const state = { asOf: '2026-01-01', convention: 'binding' } as const;
const chain = world([buys('a-b', 100), buys('b-c', 50)], { b: 30 });

function linesOf(scenarios: Scenarios, portfolio: Portfolio = chain): readonly ScenarioLine[] {
  const steps = scenarioLines(scenarios, portfolio, state, yardstick);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('a pays nothing: what b has of its own cushions c, or does not', () => {
  const [line] = linesOf([{ id: 'x', name: 'X', shock: pays('a', 0) }]);
  expect(line?.result).toMatchObject({
    owedUsd: 150,
    cushioned: { lostUsd: 120, hit: 2, hops: 2, hopsComplete: true },
    passThrough: { lostUsd: 150, hit: 2, hops: 2, hopsComplete: true },
  });
});

test('what is gone is named and the rest computed; where nothing is left there is no result', () => {
  const gone = { pays: [], cancelled: ['lost'], stopsFinancing: ['nobody'] };
  const [none, some] = linesOf([
    { id: 'x', name: 'X', shock: gone },
    { id: 'y', name: 'Y', shock: { ...gone, pays: [{ companyId: 'a', share: 0.5 }] } },
  ]);
  expect(none).toMatchObject({ shock: gone, result: null });
  expect(some).toMatchObject({
    gone: { companyIds: ['nobody'], linkIds: ['lost'] },
    result: { cushioned: { lostUsd: 50 } },
  });
});

test('scenarios keep the user’s order', () => {
  const kept = ['z', 'a', 'm'].map((id) => ({ id, name: id, shock: pays('a', 0.5) }));
  expect(linesOf(kept).map(({ id }) => id)).toEqual(['z', 'a', 'm']);
});
