import fc from 'fast-check';
import { expect, test } from 'vitest';
import starter from '#assets/starter-portfolio.json';
import { parsePortfolioText } from '#shared/parse/portfolio';
import { linkOf } from '#shared/testing/portfolios';
import { mapOf, measureOf } from '../map';
import { bowOf, circlePlaces } from './circle';
import { forcePlaces } from './force';
import { edgesOf, layoutInput } from './input';
import { boxOf, type LayoutInput, type Places } from './places';
import { ringOrder, ringPlaces } from './ring';

const parsed = parsePortfolioText(JSON.stringify(starter));
if (!parsed.ok) throw new Error('the starter portfolio is unreadable');
const { companies, links } = parsed.value;
const map = mapOf(companies, links, () => true);
const measure = measureOf(map);
const input = layoutInput(map, measure, null);
const places = forcePlaces(input);

/** Half of the companies moved no farther than this, in parts of the map's width. */
function medianMove(before: Places, after: Places): number {
  const { left, right } = boxOf(Object.values(before));
  const moves = Object.entries(before)
    .map(([id, [x, y]]) => Math.hypot(x - (after[id]?.[0] ?? x), y - (after[id]?.[1] ?? y)))
    .sort((a, b) => a - b);
  return (moves[Math.floor(moves.length / 2)] ?? 0) / (right - left);
}

test('every company gets a place, and the same one each time', () => {
  expect(Object.keys(places).sort()).toEqual(map.nodes.map(({ id }) => id).sort());
  expect(Object.values(places).flat().every(Number.isFinite)).toBe(true);
  expect(forcePlaces(input)).toEqual(places);
});

test('law: the order of companies and links is irrelevant', () => {
  const [few, some] = [map.nodes.slice(0, 14), new Set(map.nodes.slice(0, 14).map(({ id }) => id))];
  const small = {
    nodes: few,
    arcs: map.arcs.filter(({ from, to }) => some.has(from) && some.has(to)),
  };
  const { nodes, edges } = layoutInput(small, measure, null);
  const expected = forcePlaces({ nodes, edges, before: null });
  const order = ringOrder([...some], edges);
  const all = (list: readonly unknown[]) => ({ minLength: list.length, maxLength: list.length });
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...nodes], all(nodes)),
      fc.shuffledSubarray([...edges], all(edges)),
      (otherNodes, otherEdges) => {
        const shuffled: LayoutInput = { nodes: otherNodes, edges: otherEdges, before: null };
        expect(forcePlaces(shuffled)).toEqual(expected);
        expect(
          ringOrder(
            otherNodes.map(({ id }) => id),
            otherEdges,
          ),
        ).toEqual(order);
      },
    ),
    { numRuns: 12 },
  );
});

test('one more link moves half of the companies by less than a hundredth of the map’s width', () => {
  const extra = linkOf('extra', 'purchase', 'anthropic', 'tesla', 12e9);
  const more = mapOf(companies, [...links, extra], () => true);
  const again = forcePlaces(layoutInput(more, measureOf(more), places));
  expect(medianMove(places, again)).toBeLessThan(0.01);
});

test('one more company comes to stand by those it is linked to, and pushes few aside', () => {
  const company = { ...companies[0]!, id: 'newcomer', name: 'Newcomer', watched: false };
  const extra = linkOf('extra', 'purchase', 'newcomer', 'oracle', 1e9);
  const more = mapOf([...companies, company], [...links, extra], () => true);
  const again = forcePlaces(layoutInput(more, measureOf(more), places));
  expect(medianMove(places, again)).toBeLessThan(0.01);
  const { left, right } = boxOf(Object.values(again));
  const apart = Math.hypot(
    again.newcomer![0] - again.oracle![0],
    again.newcomer![1] - again.oracle![1],
  );
  expect(apart / (right - left)).toBeLessThan(0.3);
});

test('laid out anew on its own places, nothing wanders off', () => {
  let now = places;
  for (let time = 0; time < 5; time++) now = forcePlaces({ ...input, before: now });
  expect(medianMove(places, now)).toBeLessThan(0.03);
});

test('no company lies on another', () => {
  const all = input.nodes.map(({ id, radius }) => ({ at: places[id]!, radius }));
  for (const [i, one] of all.entries())
    for (const other of all.slice(i + 1))
      expect(Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1])).toBeGreaterThan(
        one.radius + other.radius,
      );
});

test('an empty map and a single company have places too', () => {
  expect(forcePlaces({ nodes: [], edges: [], before: null })).toEqual({});
  const one = forcePlaces({ nodes: [{ id: 'a', radius: 4, label: 10 }], edges: [], before: null });
  expect(Object.keys(one)).toEqual(['a']);
});

/** Pairs of edges whose ends alternate around the ring. */
function crossings(order: readonly string[]): number {
  const at = new Map(order.map((id, place) => [id, place]));
  const edges = edgesOf(map.arcs, measure).map(({ a, b }) =>
    [at.get(a) ?? 0, at.get(b) ?? 0].sort((p, q) => p - q),
  ) as [number, number][];
  let count = 0;
  for (const [i, [a, b]] of edges.entries())
    for (const [c, d] of edges.slice(i + 1))
      if ((a < c && c < b && b < d) || (c < a && a < d && d < b)) count++;
  return count;
}

test('the ring holds everyone once, and fewer links cross than by the alphabet', () => {
  const ids = map.nodes.map(({ id }) => id);
  const order = ringOrder(ids, edgesOf(map.arcs, measure));
  expect([...order].sort()).toEqual([...ids].sort());
  expect(crossings(order)).toBeLessThan(crossings([...ids].sort()) / 2);
  expect(Object.keys(ringPlaces(order))).toHaveLength(ids.length);
});

test('a loop’s companies stand on a circle in their order, clockwise from the top', () => {
  const { a, b, c } = circlePlaces(['a', 'b', 'c']) as Record<string, [number, number]>;
  expect(a![1]).toBeLessThan(b![1]);
  expect(b![0]).toBeGreaterThan(c![0]);
  const radii = [a, b, c].map(([x, y] = [0, 0]) => Math.round(Math.hypot(x, y)));
  expect(new Set(radii).size).toBe(1);
  // The arc of a quarter bulges by (1 − cos 45°) of the radius over a chord of √2 of it.
  expect(bowOf(4)).toBeCloseTo((1 - Math.SQRT1_2) / Math.SQRT2, 10);
});
