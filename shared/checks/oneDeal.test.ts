import { expect, test } from 'vitest';
import type { Link } from '../model/link';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { oneDeal } from './oneDeal';

const day = { asOf: '2026-06-30', convention: 'binding' } as const;
const pairs = (...links: Link[]) =>
  oneDeal(portfolioOf(links), day).map((notice) => [
    notice.check === 'one-deal' && notice.alike,
    ...notice.linkIds,
  ]);
const first = linkOf('first', 'purchase', 'openai', 'cerebras', 10e9, { announced: '2026-01-14' });

test('the same deal entered twice, from two newspapers that round differently, is one', () => {
  const again = linkOf('again', 'purchase', 'openai', 'cerebras', 10.5e9, {
    announced: '2026-01-15',
  });
  expect(pairs(first, again)).toEqual([['amounts', 'first', 'again']]);
});

test('once as a purchase and once as a lease, it is still one', () => {
  expect(pairs(first, linkOf('lease', 'lease', 'openai', 'cerebras', 10e9))).toHaveLength(1);
});

test('entered once without its amount, the days give it away', () => {
  const undisclosed = linkOf('undisclosed', 'purchase', 'openai', 'cerebras', null, {
    announced: '2026-02',
  });
  expect(pairs(first, undisclosed)).toEqual([['days', 'first', 'undisclosed']]);
});

test('a second contract with a good supplier months later is another deal, though the terms overlap', () => {
  const later = { announced: '2026-05-01', start: '2026', end: '2030' };
  expect(pairs(first, linkOf('later', 'purchase', 'openai', 'cerebras', 20e9, later))).toEqual([]);
});

test('two contracts of one week, for years that follow each other, are two', () => {
  const now = linkOf('now', 'purchase', 'a', 'b', 10, { announced: '2026-01', end: '2027' });
  const then = linkOf('then', 'purchase', 'a', 'b', 20, { announced: '2026-01', start: '2028' });
  expect(pairs(now, then)).toEqual([]);
});

test('shares and a loan are two deals; two loans of one amount may be one', () => {
  const finance = (id: string, kind: 'investment' | 'credit') => linkOf(id, kind, 'a', 'b', 5e9);
  expect(pairs(finance('shares', 'investment'), finance('loan', 'credit'))).toEqual([]);
  expect(pairs(finance('loan', 'credit'), finance('again', 'credit'))).toHaveLength(1);
});

test('the other way round it is another deal: money that comes back is what loops are made of', () => {
  expect(pairs(first, linkOf('back', 'purchase', 'cerebras', 'openai', 10e9))).toEqual([]);
});

test('a link that replaces the other, or its successor, is counted once anyway', () => {
  const old = { ...first, supersededBy: 'between' };
  const latest = linkOf('latest', 'purchase', 'openai', 'cerebras', 10e9);
  // Between the two stands one that was called off: both ends of the chain are active.
  const between = linkOf('between', 'purchase', 'openai', 'cerebras', 10e9, {
    supersededBy: 'latest',
    status: [{ since: '2026', state: 'cancelled' }],
  });
  expect(pairs(old, between, latest)).toEqual([]);
});

test('what is not counted can’t be counted twice, and ties are in no sum', () => {
  expect(pairs(first, { ...first, id: 'shown', counted: false })).toEqual([]);
  const tie = linkOf('tie', 'control', 'altman', 'openai', null);
  expect(pairs(tie, { ...tie, id: 'tie2' })).toEqual([]);
});

test('links that replace each other in a ring do not keep it busy for ever', () => {
  const ring = [
    { ...first, id: 'a', supersededBy: 'b', counted: false },
    { ...first, id: 'b', supersededBy: 'a', counted: false },
    { ...first, id: 'c', supersededBy: 'a' },
    { ...first, id: 'd', supersededBy: 'b' },
  ];
  expect(pairs(...ring)).toEqual([['amounts', 'c', 'd']]);
});
