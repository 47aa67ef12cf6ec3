/** Holds a score against what a scenario expects of it. */
import { expect } from 'vitest';
import type { Measured, Score } from '../../model/score';
import { expectClose } from '../../testing/close';
import type { Expected, ExpectedCompany, Figure } from './scenario';

export function expectScore(score: Score, active: readonly string[], expected: Expected): void {
  if (expected.active) {
    expect(active).toEqual(expected.active);
    expect(score.activeLinks).toBe(expected.active.length);
  }
  for (const count of ['flowLinks', 'knownAmounts', 'grossFlowUsd'] as const) {
    if (expected[count] !== undefined) expect(score[count], count).toBe(expected[count]);
  }
  for (const [id, figure] of entries(expected.shares)) expectFigure(score.shares[id], figure, id);
  for (const measure of ['hhi', 'effectiveNumber', 'cr4'] as const) {
    for (const [side, figure] of entries(expected[measure]))
      expectFigure(score.concentration[side][measure], figure, `${side}.${measure}`);
  }
  for (const [id, figure] of entries(expected.signals))
    expectFigure(score.signals[id].score, figure, `score of ${id}`);
  for (const [id, dial] of entries(expected.dials))
    for (const [part, value] of entries(dial))
      expectClose(score.dials[id][part], value, `${id}.${part}`);
  expectLoops(score, expected);
  for (const [id, company] of entries(expected.companies)) expectCompany(score, id, company);
}

function expectLoops({ loops }: Score, expected: Expected): void {
  if (expected.loops) {
    expect(Object.fromEntries(loops.list.map((loop) => [loop.id, loop.bottleneckUsd]))).toEqual(
      expected.loops,
    );
    expect(loops.complete).toBe(true);
  }
  for (const [id, links] of entries(expected.loopLinks)) {
    const loop = loops.list.find((one) => one.id === id);
    expect(loop?.steps.map(({ linkIds }) => linkIds)).toEqual(links);
  }
}

function expectCompany(score: Score, id: string, expected: ExpectedCompany): void {
  const actual = score.companies[id]!;
  const { loops, undisclosed, revenue, ...figures } = expected;
  if (loops !== undefined) expect(actual.loops, `loops of ${id}`).toBe(loops);
  if (revenue !== undefined) expect(actual.commitmentBurden.revenue).toEqual(revenue);
  for (const [sum, count] of entries(undisclosed))
    expect(actual[sum].undisclosed, `undisclosed ${sum} of ${id}`).toBe(count);
  for (const [name, figure] of entries(figures))
    expectFigure(actual[name], figure, `${name} of ${id}`);
}

function expectFigure(actual: Measured, expected: Figure, name: string): void {
  if (typeof expected === 'number') expectClose(actual.value, expected, name);
  else expect([actual.value, actual.reason], name).toEqual([null, expected]);
}

function entries<K extends string, V>(record: Partial<Readonly<Record<K, V>>> | undefined) {
  return Object.entries(record ?? {}) as [K, V][];
}
