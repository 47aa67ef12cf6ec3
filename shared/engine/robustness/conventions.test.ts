import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Link } from '../../model/link';
import type { Portfolio } from '../../model/portfolio';
import { parseMethod } from '../../parse/method';
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { dotcomBaseline } from '../dotcom';
import { score } from '../score';
import { conventionTable } from './conventions';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../assets/${name}.json`, import.meta.url), 'utf8'));
const method = parseMethod(read('method'));
const eras = [read('dotcom-documented'), read('dotcom-tied')] as const;
const baselines = {
  total: dotcomBaseline(...eras, method),
  'per-year': dotcomBaseline(...eras, method, 'per-year'),
};
const table = (links: readonly Link[]) =>
  conventionTable(portfolioOf(links), '2026-06-30', { baselines, method });

/** A loop of 100 against 100, beside a purchase of 800 in eight years that goes nowhere. */
const longOrder = [
  linkOf('finance', 'investment', 'a', 'b', 100, { start: '2026', end: '2026' }),
  linkOf('back', 'purchase', 'b', 'a', 100, { start: '2026', end: '2026' }),
  linkOf('long', 'purchase', 'c', 'd', 800, { start: '2024-01-01', end: '2031-12-31' }),
];

test('a long order weighs less per year: the loop share of 200 in 1000 becomes 200 in 300', () => {
  const loopShareOn = (basis: 'total' | 'per-year') =>
    score(
      portfolioOf(longOrder),
      { asOf: '2026-06-30', convention: 'binding', basis },
      { baseline: baselines[basis], method },
    ).shares.loopShare.value;
  expect(loopShareOn('total')).toBe(0.2);
  expect(loopShareOn('per-year')).toBeCloseTo(2 / 3, 12);
});

test('a rumoured loop stands under headline alone, and the verdict does not survive', () => {
  const rumoured = { status: [{ since: '2020', state: 'rumoured' as const }] };
  const { rows, sameLevel, notices } = table([
    linkOf('finance', 'investment', 'a', 'b', 100),
    linkOf('back', 'purchase', 'b', 'a', 100, rumoured),
  ]);
  expect(
    rows.map(({ convention, basis, dials }) => [convention, basis, dials.circularity.level]),
  ).toMatchInlineSnapshot(`
      [
        [
          "binding",
          "total",
          "calm",
        ],
        [
          "binding",
          "per-year",
          "calm",
        ],
        [
          "headline",
          "total",
          "dot-com",
        ],
        [
          "headline",
          "per-year",
          "dot-com",
        ],
      ]
    `);
  expect(sameLevel).toEqual({ circularity: false, concentration: true });
  expect(notices).toEqual([{ code: 'assumed-five-years', linkIds: ['back', 'finance'] }]);
});

test('a link that counts under one convention only is in the notice; one that never counts is not', () => {
  const since = '2020';
  const { notices } = table([
    linkOf('intended', 'purchase', 'a', 'b', 5, { status: [{ since, state: 'intent' }] }),
    linkOf('off', 'purchase', 'a', 'b', 5, { status: [{ since, state: 'cancelled' }] }),
    linkOf('known', 'purchase', 'a', 'b', 5, { start: '2026', end: '2027' }),
    linkOf('unknown', 'purchase', 'a', 'b', null),
  ]);
  expect(notices).toEqual([{ code: 'assumed-five-years', linkIds: ['intended'] }]);
});

test('without a link no dial has a level, and whether it is the same is unknown', () => {
  expect(table([])).toMatchObject({
    sameLevel: { circularity: null, concentration: null },
    notices: [],
  });
});

test('each row is what scoring under its conventions gives, and nothing given is changed', () => {
  const portfolio: Portfolio = read('starter-portfolio');
  const before = structuredClone(portfolio);
  const { rows } = conventionTable(portfolio, '2026-07-31', { baselines, method });
  expect(portfolio).toEqual(before);
  expect(rows).toHaveLength(4);
  for (const { convention, basis, dials } of rows) {
    const state = { asOf: '2026-07-31', convention, basis };
    expect(dials).toEqual(score(portfolio, state, { baseline: baselines[basis], method }).dials);
  }
});

test('a basis left out is whole amounts', () => {
  const portfolio: Portfolio = read('starter-portfolio');
  const state = { asOf: '2026-07-31', convention: 'binding' } as const;
  const yardstick = { baseline: baselines.total, method };
  expect(score(portfolio, { ...state, basis: 'total' }, yardstick)).toEqual(
    score(portfolio, state, yardstick),
  );
});
