import { expect, test } from 'vitest';
import type { LinkState } from '../model/link';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { statusOrder } from './statusOrder';

type Step = readonly [since: string | null, state: LinkState];

function why(announced: string | null, ...steps: readonly Step[]): string | null {
  const status = steps.map(([since, state]) => ({ since, state }));
  const link = linkOf('l', 'purchase', 'a', 'b', 5, { announced, status });
  const [notice] = statusOrder(portfolioOf([link]), { asOf: '2026-06-30', convention: 'binding' });
  return notice?.check === 'status-order' ? notice.why : null;
}

test('a deal that goes its way is in order', () => {
  const life: Step[] = [
    ['2025-01-10', 'rumoured'],
    ['2025-03', 'intent'],
    ['2025-03-20', 'signed'],
    ['2026', 'under-way'],
    ['2028', 'completed'],
  ];
  expect(why('2025-03-01', ...life)).toBeNull();
});

test('days that are not known, or only partly, are not held against it', () => {
  expect(
    why('2025-03-05', [null, 'intent'], ['2025', 'signed'], ['2025-03', 'under-way']),
  ).toBeNull();
  expect(why(null, ['1999', 'signed'])).toBeNull();
});

test('signed before the letter of intent', () => {
  expect(why(null, ['2025-06', 'intent'], ['2025-03', 'signed'])).toBe('days-turned');
});

test('under way, and then merely signed', () => {
  expect(why(null, ['2025-03', 'under-way'], ['2025-06', 'signed'])).toBe('went-back');
});

test('alive again after it was cancelled', () => {
  expect(why(null, ['2025-03', 'cancelled'], ['2025-06', 'signed'])).toBe('after-the-last');
  expect(why(null, ['2025-03', 'ended'], ['2025-06', 'cancelled'])).toBe('after-the-last');
});

test('signed in December, announced in April: the ledger would have known it too early', () => {
  expect(why('2026-04-17', ['2025-12', 'signed'])).toBe('before-announced');
});

test('a rumour comes before the announcement', () => {
  expect(why('2026-04-17', ['2025-12', 'rumoured'], ['2026-04-17', 'signed'])).toBeNull();
});
