/** What each link weighs, and which needs a better source, told by scenarios. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Link } from '../../model/link';
import type { Source } from '../../model/source';
import { parseMethod } from '../../parse/method';
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { dotcomBaseline } from '../dotcom';
import { score } from '../score';
import { doubtOf, doubtTable } from './doubt';
import { linkWeights } from './linkWeights';
import { verifyNext } from './verifyNext';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../assets/${name}.json`, import.meta.url), 'utf8'));
const method = parseMethod(read('method'));
const yardstick = {
  method,
  baseline: dotcomBaseline(read('dotcom-documented'), read('dotcom-tied'), method),
};
const today = '2026-01-16';
const sourceOf = (id: string, tier: Source['tier'], date: string | null = today): Source => ({
  id,
  title: id,
  publisher: id,
  date,
  url: null,
  tier,
});
const sources = [
  sourceOf('filing', 1),
  sourceOf('paper', 2),
  sourceOf('old-paper', 2, '2024-01-16'),
  sourceOf('blog', 3),
  sourceOf('undated', 2, null),
];
const state = (links: readonly Link[]) => ({
  portfolio: portfolioOf(links, { sources }),
  asOf: today,
  convention: 'binding' as const,
  yardstick,
});
const doubt = (more: Partial<Link>) =>
  doubtOf(
    linkOf('x', 'purchase', 'a', 'b', 10, more),
    new Map(sources.map((source) => [source.id, source])),
    today,
  );
const ring = [
  linkOf('stake', 'investment', 'a', 'b', 10),
  linkOf('sale', 'purchase', 'b', 'a', 10),
  linkOf('gear', 'purchase', 'c', 'd', 500),
  linkOf('loan', 'credit', 'e', 'f', 20),
];

test('a link weighs what the dials lose without it; a tie weighs nothing and is not listed', () => {
  const links = [...ring, linkOf('chief', 'control', 'p', 'a', null)];
  const whole = score(portfolioOf(links), state(links), yardstick).dials.circularity.score ?? 0;
  const weights = linkWeights(state(links));
  expect(weights.map(({ linkId }) => linkId)).toEqual(['gear', 'loan', 'sale', 'stake']);
  for (const { linkId, dials } of weights) {
    const others = links.filter(({ id }) => id !== linkId);
    const without = score(portfolioOf(others), state(others), yardstick).dials.circularity.score;
    expect(dials.circularity.value).toBeCloseTo(whole - (without ?? Number.NaN), 9);
  }
});

test('what a link supersedes stays out when it is left out', () => {
  const links = [...ring, linkOf('was', 'purchase', 'b', 'a', 99, { supersededBy: 'sale' })];
  expect(linkWeights(state(links))).toEqual(linkWeights(state(ring)));
});

test('all of a dial rests on its only link: the weight is unknown, the effect the whole dial', () => {
  const [only] = verifyNext(state([linkOf('only', 'purchase', 'a', 'b', 10)]), today);
  expect(only?.dials.concentration.weight).toEqual({ value: null, reason: 'unknown-without' });
  expect(only?.effect).toBe(200);
});

test('doubt is (floor + spread) × tier × age, by the table', () => {
  const { floor, tier, unsourced, perYear, mostYears, undatedYears } = doubtTable;
  expect(doubt({ sourceIds: ['filing'] }).doubt).toBeCloseTo(floor * tier[1], 12);
  const wide = { amount: { low: 5, best: 10, high: 20 }, sourceIds: ['paper'] };
  expect(doubt(wide).doubt).toBeCloseTo((floor + 1.5) * tier[2], 12);
  expect(doubt({ sourceIds: ['old-paper'] }).ageFactor).toBeCloseTo(1 + 2 * perYear, 2);
  expect(doubt({ sourceIds: ['undated'] }).ageFactor).toBe(1 + undatedYears * perYear);
  expect(doubt({ sourceIds: [] })).toMatchObject({ source: null, tierFactor: unsourced });
  expect(doubt({ amount: null }).spread).toEqual({ value: 2, disclosed: false });
  expect(
    doubtOf(
      linkOf('x', 'lease', 'a', 'b', 1, { sourceIds: ['filing'] }),
      new Map([['filing', sourceOf('filing', 1, '1999')]]),
      today,
    ).ageFactor,
  ).toBe(1 + mostYears * perYear);
});

test('the best source is the lowest tier, then the newest, whatever the order of entry', () => {
  const ids = ['blog', 'old-paper', 'undated', 'paper'];
  expect(doubt({ sourceIds: ids }).source?.id).toBe('paper');
  expect(doubt({ sourceIds: ids.toReversed() }).source?.id).toBe('paper');
});

test('of two like links the less certain, the worse sourced and the older comes first', () => {
  const twins = (one: Partial<Link>, two: Partial<Link>) =>
    verifyNext(
      state([
        linkOf('one', 'purchase', 'a', 'b', 10, one),
        linkOf('two', 'purchase', 'b', 'a', 10, two),
        linkOf('stake', 'investment', 'c', 'd', 1, { sourceIds: ['filing'] }),
      ]),
      today,
    )[0]?.linkId;
  const amount = { low: 8, best: 10, high: 12 };
  expect(twins({ sourceIds: ['paper'] }, { sourceIds: ['paper'], amount })).toBe('two');
  expect(twins({ sourceIds: ['filing'] }, { sourceIds: ['blog'] })).toBe('two');
  expect(twins({ sourceIds: ['paper'] }, { sourceIds: [] })).toBe('two');
  expect(twins({ sourceIds: ['paper'] }, { sourceIds: ['old-paper'] })).toBe('two');
});

test('an undisclosed amount has at stake what the median of its family would do', () => {
  const hidden = linkOf('hidden', 'purchase', 'f', 'e', null);
  const found = verifyNext(state([...ring, hidden]), today).find(
    ({ linkId }) => linkId === 'hidden',
  );
  const circularity = (usd: number | null) => {
    const links = [...ring, linkOf('hidden', 'purchase', 'f', 'e', usd)];
    return score(portfolioOf(links), state(links), yardstick).dials.circularity.score ?? 0;
  };
  // The trade links with an amount are of 10 and 500.
  expect(found?.dials.circularity.swing).toBeCloseTo(circularity(255) - circularity(null), 9);
  expect(found?.spread.disclosed).toBe(false);
});

test('the ranking does not change its input, nor depend on the order of entry', () => {
  const input = state(ring);
  const before = structuredClone(input);
  expect(verifyNext(state(ring.toReversed()), today)).toEqual(verifyNext(input, today));
  expect(input).toEqual(before);
});
