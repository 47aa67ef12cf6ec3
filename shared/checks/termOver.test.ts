import { expect, test } from 'vitest';
import type { Link, LinkState } from '../model/link';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { termOver } from './termOver';

const ended = (end: string | null, state: LinkState, more: Partial<Link> = {}) =>
  linkOf('l', 'purchase', 'a', 'b', 5, { end, status: [{ since: '2020', state }], ...more });
const found = (link: Link, asOf = '2026-06-30') =>
  termOver(portfolioOf([link]), { asOf, convention: 'binding' }).length === 1;

test('a contract to 2025 that is still said to be under way', () => {
  expect(found(ended('2025', 'under-way'))).toBe(true);
  expect(found(ended('2025', 'signed'))).toBe(true);
});

test('a partial date ends on its last day: in December 2025 it was not over', () => {
  expect(found(ended('2025', 'under-way'), '2025-12-31')).toBe(false);
  expect(found(ended('2025', 'under-way'), '2026-01-01')).toBe(true);
});

test('what is completed, cancelled or ended is in order', () => {
  for (const state of ['completed', 'cancelled', 'ended'] as const)
    expect(found(ended('2025', state))).toBe(false);
});

test('an investment whose last payment is past is completed, so it is named too', () => {
  expect(found(ended('2025', 'under-way', { kind: 'investment' }))).toBe(true);
});

test('a link that is replaced, not counted, open-ended or not yet announced is left alone', () => {
  expect(found(ended('2025', 'signed', { counted: false }))).toBe(false);
  expect(found(ended('2025', 'signed', { supersededBy: 'other' }))).toBe(false);
  expect(found(ended(null, 'signed'))).toBe(false);
  expect(found(ended('2025', 'signed', { announced: '2027' }))).toBe(false);
});
