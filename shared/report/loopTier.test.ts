import { expect, test } from 'vitest';
import type { Loop } from '../model/score';
import type { Source } from '../model/source';
import { linkOf } from '../testing/portfolios';
import { loopTier } from './loopTier';

const sources = Object.fromEntries(
  ([1, 2, 3] as const).map((tier): [string, Source] => [
    `t${tier}`,
    { id: `t${tier}`, title: '', publisher: '', date: null, url: null, tier },
  ]),
);
const loop = (...steps: readonly (readonly string[])[]): Loop => ({
  id: 'a>b',
  bottleneckUsd: null,
  steps: steps.map((linkIds) => ({ from: 'a', to: 'b', usd: null, linkIds })),
});
const links = Object.fromEntries(
  [
    ['filing', ['t1', 't3']],
    ['press', ['t2']],
    ['aggregator', ['t3']],
    ['none', []],
  ].map(([id, sourceIds]) => [
    id as string,
    linkOf(id as string, 'credit', 'a', 'b', 1, { sourceIds: sourceIds as string[] }),
  ]),
);
const tier = (...steps: readonly (readonly string[])[]) => loopTier(loop(...steps), links, sources);

test('a loop is as weak as its weakest step', () => {
  expect(tier(['filing'], ['press'])).toBe(2);
  expect(tier(['filing'], ['aggregator'])).toBe(3);
  expect(tier(['filing'], ['filing'])).toBe(1);
});

test('a step of several links is as strong as its best', () => {
  expect(tier(['aggregator', 'press', 'none'], ['filing'])).toBe(2);
});

test('a step without a source leaves the loop without one', () => {
  expect(tier(['filing'], ['none'])).toBeNull();
});
