/** The starter portfolio's own weeks and months, attributed. Times are printed, not judged. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changeGroups, measureIds, type Split } from '../../model/attribution';
import type { Portfolio } from '../../model/portfolio';
import type { DialId } from '../../model/score';
import { parseMethod } from '../../parse/method';
import { dotcomBaseline } from '../dotcom';
import { score } from '../score';
import { attribute } from './attribute';
import { linkWeights } from './linkWeights';
import type { State } from './state';
import { verifyNext } from './verifyNext';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../assets/${name}.json`, import.meta.url), 'utf8'));
const method = parseMethod(read('method'));
const yardstick = {
  method,
  baseline: dotcomBaseline(read('dotcom-documented'), read('dotcom-tied'), method),
};
const portfolio: Portfolio = read('starter-portfolio');
const on = (asOf: string): State => ({ portfolio, asOf, convention: 'binding', yardstick });

function timed<T>(name: string, run: () => T): T {
  const from = performance.now();
  const result = run();
  console.log(`${name}: ${(performance.now() - from).toFixed(0)} ms`);
  return result;
}

const splitsOf = ({ dials, signals }: ReturnType<typeof attribute>): readonly Split[] => {
  const all: Readonly<Record<string, Split>> = { ...dials, ...signals };
  return measureIds.map((id) => all[id]!);
};

for (const [name, from, to] of [
  ['week 3 of 2026', '2026-01-09', '2026-01-16'],
  ['October 2025', '2025-09-30', '2025-10-31'],
  ['all of 2025', '2024-12-31', '2025-12-31'],
] as const) {
  test(`${name}: the ends are the scores of the two days, and the parts sum to the change`, () => {
    const attribution = timed(name, () => attribute(on(from), on(to), { seed: 1 }));
    const [before, after] = [from, to].map((day) => score(portfolio, on(day), yardstick));
    for (const id of Object.keys(attribution.dials) as DialId[]) {
      expect(attribution.dials[id].before.value).toBe(before?.dials[id].score);
      expect(attribution.dials[id].after.value).toBe(after?.dials[id].score);
    }
    for (const { change, parts } of splitsOf(attribution)) {
      if (change.value === null) continue;
      const groups = changeGroups.map((group) => parts[group].part.value ?? Number.NaN);
      expect(groups.reduce((sum, part) => sum + part, 0)).toBeCloseTo(change.value, 9);
    }
  });
}

test('in week 3 of 2026 the Cerebras contract is all that moves the dials', () => {
  const { moves, dials } = attribute(on('2026-01-09'), on('2026-01-16'), { seed: 1 });
  expect(moves).toEqual([{ linkId: 'openai-cerebras-10bn', group: 'new', cause: 'announced' }]);
  const { change, parts } = dials.circularity;
  expect(change.value).toBeCloseTo(-0.6, 1);
  expect(parts.new.links).toEqual([{ linkId: 'openai-cerebras-10bn', part: parts.new.part }]);
  expect(parts.new.part.value).toBe(change.value);
});

test('every active flow link of the starter portfolio has its weight and its place in what to verify', () => {
  const state = on('2026-01-16');
  const weights = timed('weights', () => linkWeights(state));
  const list = timed('verify next', () => verifyNext(state, '2026-01-16'));
  const { flowLinks } = score(portfolio, state, yardstick);
  expect([weights.length, list.length]).toEqual([flowLinks, flowLinks]);
  expect(list.every(({ priority }) => Number.isFinite(priority) && priority >= 0)).toBe(true);
});
