import { expect, test } from 'vitest';
import { scoreCompanies } from '#shared/engine/score';
import type { Portfolio } from '#shared/model/portfolio';
import { linkOf, portfolioOf } from '#shared/testing/portfolios';
import { ownDial } from './ownDials';

const scored = (portfolio: Portfolio) =>
  scoreCompanies(portfolio, { asOf: '2026-01-01', convention: 'binding' });
const scores = scored(
  portfolioOf([
    linkOf('x', 'purchase', 'b', 'a', 10),
    linkOf('y', 'purchase', 'c', 'a', 10),
    linkOf('z', 'purchase', 'b', 'd', 10),
    linkOf('loan', 'credit', 'a', 'b', 5),
  ]),
);

test('a company stands among the others that have the figure, the highest first', () => {
  expect(ownDial('customerHhi', 'a', scores)).toEqual({
    value: 5000,
    place: 0.5,
    others: [1],
    rank: 2,
  });
  expect(ownDial('customerHhi', 'd', scores).rank).toBe(1);
});

test('what is not known has no place and no rank', () => {
  expect(ownDial('supplierHhi', 'a', scores)).toMatchObject({
    value: null,
    place: null,
    rank: null,
  });
  expect(ownDial('commitmentBurden', 'nobody', scores).value).toBeNull();
});

test('the share of loops is of all loops, and unknown where there is none', () => {
  expect(ownDial('loopsShare', 'b', scores)).toMatchObject({ value: 1, place: 1 });
  expect(ownDial('loopsShare', 'd', scores)).toMatchObject({ value: 0, place: 0, rank: null });
  expect(ownDial('loopsShare', 'x', scored(portfolioOf([]))).value).toBeNull();
});
