/** The engine against the values of an independent implementation (fixtures in `golden/`), to 1e-6 relative. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Portfolio } from '../model/portfolio';
import type { Convention } from '../model/score';
import { parseMethod } from '../parse/method';
import { parsePortfolio } from '../parse/portfolio';
import { dotcomBaseline } from './dotcom';
import { plainScore } from './plainScore';
import { score } from './score';

interface Expected {
  readonly portfolio: string;
  readonly asOf: string | null;
  readonly convention: Convention;
  readonly companies: Readonly<Record<string, unknown>>;
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

function portfolio(name: string): Portfolio {
  const parsed = parsePortfolio(read(`./golden/${name}.portfolio.json`));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** Every number of `expected` stands at the same place in `actual`, to 1e-6; nulls are nulls. */
function expectClose(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'number') {
    expect(typeof actual, path).toBe('number');
    const tolerance = 1e-6 * Math.max(Math.abs(expected), 1e-12);
    expect(
      Math.abs((actual as number) - expected),
      `${path}: ${String(actual)} for ${expected}`,
    ).toBeLessThanOrEqual(tolerance);
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected)) {
      expectClose((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
  } else {
    expect(actual, path).toBe(expected);
  }
}

const method = parseMethod(read('../../assets/method.json'));
const baseline = dotcomBaseline(portfolio('dotcom-documented'), portfolio('dotcom-tied'), method);
const entries = read('./golden/expected.json') as readonly Expected[];

test('there are golden values for each portfolio', () => {
  expect(new Set(entries.map((entry) => entry.portfolio)).size).toBe(4);
});

test.each(entries)(
  '$portfolio as of $asOf under $convention agrees with the golden values',
  (expected) => {
    const given = portfolio(expected.portfolio);
    const state = { asOf: expected.asOf, convention: expected.convention };
    const actual = plainScore(expected.portfolio, score(given, state, { baseline, method }));
    expectClose(actual, expected, expected.portfolio);
    expect(Object.keys(actual)).toEqual(Object.keys(expected));
    expect(Object.keys(actual.companies)).toHaveLength(given.companies.length);
  },
);

test('companies that the golden values leave out have nothing to show', () => {
  for (const expected of entries) {
    const state = { asOf: expected.asOf, convention: expected.convention };
    const actual = score(portfolio(expected.portfolio), state, { baseline, method });
    for (const [id, signals] of Object.entries(actual.companies)) {
      if (id in expected.companies) continue;
      const { committedUsd, soldUsd, vendorFinanceUsd, loops } = signals;
      expect([committedUsd.value, soldUsd.value, vendorFinanceUsd.value, loops], id).toEqual([
        0, 0, 0, 0,
      ]);
    }
  }
});
