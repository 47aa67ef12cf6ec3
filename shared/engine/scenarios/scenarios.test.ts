/** Every scenario against its reviewed values, and against every law. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMethod } from '../../parse/method';
import { engineWith } from '../../testing/engine';
import { laws } from '../../testing/laws';
import { expectScore } from './expectScenario';
import { scenarios } from './index';

const method = readFileSync(new URL('../../../assets/method.json', import.meta.url), 'utf8');
const engine = engineWith(parseMethod(JSON.parse(method)));
const picks = Array.from({ length: 8 }, (_, pick) => pick);

test('titles are told once', () => {
  expect(new Set(scenarios.map(({ title }) => title)).size).toBe(scenarios.length);
});

describe.each(scenarios)('$title', ({ portfolio, expected }) => {
  test.each(expected)('on $on under $under: $because', (values) => {
    const state = { asOf: values.on, convention: values.under };
    expectScore(engine.score(portfolio, state), engine.active(portfolio, state), values);
  });

  test.each(laws)('$title', ({ holds }) => {
    for (const { on: asOf, under: convention } of expected)
      for (const pick of picks) holds({ portfolio, state: { asOf, convention }, pick }, engine);
  });
});
