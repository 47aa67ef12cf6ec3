import { expect, test } from 'vitest';
import { asset } from '#shared/testing/yardstick';
import { ringOf } from './ring';

const { links } = asset('dotcom-documented');

test('the order of the links changes nothing', () => {
  expect(ringOf(links.toReversed(), 14)).toEqual(ringOf(links, 14));
});

test('each company stands once, at a place of its own, the largest on top', () => {
  const { nodes } = ringOf(links, 14);
  expect(new Set(nodes.map(({ companyId }) => companyId)).size).toBe(14);
  expect(new Set(nodes.map(({ angle }) => angle)).size).toBe(14);
  expect(nodes[0]).toMatchObject({ companyId: 'aol', angle: 0 });
  expect(nodes.every(({ usd }) => usd <= (nodes[0]?.usd ?? 0))).toBe(true);
});

test('what is drawn and what is left out are the whole', () => {
  const some = ringOf(links, 14);
  const all = ringOf(links, 1000);
  expect(all.drawn).toBe(1);
  expect(some.drawn).toBeGreaterThan(0.5);
  expect(some.drawn).toBeLessThan(1);
  expect(some).toMatchObject({ usd: all.usd, companies: all.companies, links: all.links });
});

test('two networks whose amounts differ by a factor have the same ring', () => {
  const larger = links.map((link) => ({
    ...link,
    amount: link.amount && { ...link.amount, best: 50 * link.amount.best },
  }));
  const places = (of: typeof links) => ringOf(of, 14).nodes.map(({ companyId }) => companyId);
  expect(places(larger)).toEqual(places(links));
});

test('without money there is nothing to draw', () => {
  expect(ringOf([], 14)).toMatchObject({ nodes: [], flows: [], usd: 0, drawn: 0 });
});
