import { expect, test } from 'vitest';
import type { Link } from '#shared/model/link';
import { linkOf, portfolioOf } from '#shared/testing/portfolios';
import { mapOf } from './map';
import { narrowed } from './narrow';

function mapOfLinks(links: readonly Link[]) {
  return mapOf(portfolioOf(links).companies, links, () => true);
}
const ring = ['a', 'b', 'c'].map((from, at) =>
  linkOf(`r${at}`, at === 0 ? 'credit' : 'purchase', from, ['b', 'c', 'a'][at]!, 10 + at),
);
const spokes = Array.from({ length: 30 }, (_, at) =>
  linkOf(`s${at}`, 'purchase', 'a', `leaf${at}`, 100 + at),
);

test('a map that can be read stays whole', () => {
  const map = mapOfLinks([...ring, ...spokes]);
  expect(narrowed(map)).toEqual({ map, to: 'all' });
});

test('beyond the limit only what lies on circles of money is left, with the sums over all links', () => {
  const map = mapOfLinks([...ring, ...spokes]);
  const { map: core, to } = narrowed(map, 20, 100);
  expect(to).toBe('core');
  expect(core.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(core.arcs).toHaveLength(3);
  expect(core.nodes[0]).toEqual(map.nodes[0]);
});

test('where that is still too much, or there is no circle, the largest arcs are left', () => {
  const few = narrowed(mapOfLinks([...ring, ...spokes]), 20, 2);
  expect(few.to).toBe('largest');
  expect(few.map.arcs.map(({ usd }) => usd).sort()).toEqual([11, 12]);
  const none = narrowed(mapOfLinks(spokes), 20, 5);
  expect(none.to).toBe('largest');
  expect(none.map.arcs.map(({ usd }) => usd).sort()).toEqual([125, 126, 127, 128, 129]);
});
