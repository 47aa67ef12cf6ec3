import { expect, test } from 'vitest';
import type { Link, LinkKind } from '../../model/link';
import { partnersOf } from './partners';

let count = 0;
function link(from: string, to: string, usd: number | null, kind: LinkKind = 'purchase'): Link {
  return {
    id: `l${++count}`,
    kind,
    from,
    to,
    amount: usd === null ? null : { low: usd, best: usd, high: usd },
    capacityMw: null,
    announced: null,
    start: null,
    end: null,
    status: [],
    counted: true,
    sourceIds: [],
  };
}

test('parallel links to one company add up before the largest is chosen', () => {
  const partners = partnersOf([
    link('a', 'b', 30),
    link('a', 'c', 40),
    link('a', 'b', 30, 'lease'),
  ]);
  expect(partners.get('a')).toEqual({
    customer: null,
    supplier: { companyId: 'b', usd: 60, share: 0.6 },
    committedUsd: 100,
  });
  expect(partners.get('b')?.customer).toEqual({ companyId: 'a', usd: 60, share: 1 });
});

test('undisclosed amounts make no partner, and of two equal ones the first in the alphabet is named', () => {
  expect(partnersOf([link('a', 'b', null)]).get('a')?.supplier).toBeNull();
  expect(partnersOf([link('a', 'c', 5), link('a', 'b', 5)]).get('a')?.supplier?.companyId).toBe(
    'b',
  );
});

test('finance makes no customer', () => {
  expect(partnersOf([link('a', 'b', 5, 'investment')]).size).toBe(0);
});
