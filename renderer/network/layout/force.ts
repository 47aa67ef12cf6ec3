/**
 * Places for companies by forces: those with links draw together, all others push apart. `d3-force` (Barnes–Hut), which
 * starts here from places that each company's own id gives and uses no chance: the same companies and links give the same
 * places, in whatever order they come. With places of before it starts from those and holds on to them.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { partLabels } from './overlap';
import type { LayoutInput, Places } from './places';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
  readonly label: number;
  /** Where it was before. */
  readonly home: readonly [number, number] | null;
}

const settings = {
  rounds: 420,
  roundsAgain: 120,
  /** Larger networks settle in fewer rounds than anyone would wait for: their shape, not their every place. */
  manyNodes: 400,
  roundsOfMany: 140,
  push: -300,
  reach: 520,
  distance: 74,
  /** A screen is wider than it is high: companies are drawn to the middle line more than to the middle column. */
  towardsX: 0.07,
  towardsY: 0.1,
  /** How strongly companies with a place of before are drawn back to it: far more than all else moves them. */
  hold: 5,
  /** Of some dozens, the one that let the fewest links of the starter portfolio cross. */
  seed: 13,
} as const;

export function forcePlaces({ nodes, edges, before }: LayoutInput): Places {
  const bodies = [...nodes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((node): Body => {
      const home = before?.[node.id] ?? null;
      const [x, y] = home ?? placeOfId(node.id, nodes.length);
      return { ...node, home, x, y };
    });
  const known = new Map(bodies.map((body) => [body.id, body]));
  const springs = [...edges]
    .filter(({ a, b }) => known.has(a) && known.has(b))
    .sort((p, q) => (p.a + p.b < q.a + q.b ? -1 : 1))
    .map(({ a, b, weight }) => ({ source: a, target: b, weight }));
  const held = bodies.filter(({ home }) => home !== null).length;
  const again = held * 2 > bodies.length;
  if (again) meetNeighbours(bodies, springs, known);
  run(bodies, springs, again);
  partLabels(bodies);
  return Object.fromEntries(bodies.map(({ id, x = 0, y = 0 }) => [id, [round(x), round(y)]]));
}

type Spring = { readonly source: string; readonly target: string; readonly weight: number };

function run(bodies: Body[], springs: Spring[], again: boolean): void {
  const degree = new Map<string, number>();
  for (const { source, target } of springs)
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const many = bodies.length > settings.manyNodes;
  const rounds = again ? settings.roundsAgain : many ? settings.roundsOfMany : settings.rounds;
  const least = (one: string, other: string) =>
    Math.min(degree.get(one) ?? 1, degree.get(other) ?? 1);
  const simulation = forceSimulation(bodies)
    .stop()
    .alpha(again ? 0.25 : 1)
    .alphaDecay(1 - 0.001 ** (1 / rounds))
    .velocityDecay(0.42)
    .force(
      'link',
      forceLink<Body, Spring & { source: string | Body; target: string | Body }>(
        // d3 puts the bodies in place of the ids: it gets copies.
        springs.map((spring) => ({ ...spring })),
      )
        .id(({ id }) => id)
        .distance(({ weight }) => settings.distance * (1.25 - 0.35 * weight))
        .strength((spring) => {
          const { id: one } = spring.source as unknown as Body;
          const { id: other } = spring.target as unknown as Body;
          return (0.55 + 0.45 * spring.weight) / least(one, other);
        }),
    )
    .force(
      'push',
      forceManyBody<Body>()
        .strength(({ radius }) => settings.push * (0.7 + radius / 20))
        .distanceMax(many ? 4 * settings.reach : 2 * settings.reach),
    )
    .force(
      'x',
      forceX<Body>(({ home }) => (again && home ? home[0] : 0)).strength(({ home }) =>
        again && home ? settings.hold : settings.towardsX,
      ),
    )
    .force(
      'y',
      forceY<Body>(({ home }) => (again && home ? home[1] : 0)).strength(({ home }) =>
        again && home ? settings.hold : settings.towardsY,
      ),
    )
    .force('room', forceCollide<Body>(({ radius }) => radius + 12).strength(0.8));
  simulation.tick(rounds);
}

/** What is new begins between those it is linked to. */
function meetNeighbours(
  bodies: readonly Body[],
  springs: readonly Spring[],
  known: ReadonlyMap<string, Body>,
): void {
  for (const body of bodies) {
    if (body.home !== null) continue;
    const homes = springs
      .filter(({ source, target }) => source === body.id || target === body.id)
      .map(({ source, target }) => known.get(source === body.id ? target : source)?.home)
      .filter((home) => home != null);
    if (homes.length === 0) continue;
    // A step aside, or it would begin on top of its only neighbour.
    const [aside, off] = placeOfId(body.id, 1);
    body.x = homes.reduce((sum, home) => sum + home[0], 0) / homes.length + aside;
    body.y = homes.reduce((sum, home) => sum + home[1], 0) / homes.length + off;
  }
}

/** A place that depends on the id alone (and on how much room so many need): within a disc, spread evenly. */
function placeOfId(id: string, count: number): [number, number] {
  const hash = hashOf(id);
  const angle = 2 * Math.PI * ((hash & 0xffff) / 0x10000);
  const distance = 30 * Math.sqrt(count) * Math.sqrt((hash >>> 16) / 0x10000);
  return [1.5 * distance * Math.cos(angle), distance * Math.sin(angle)];
}

/** FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo), from the seed, stirred so that like ids part. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5 ^ settings.seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const round = (value: number): number => Math.round(value * 100) / 100;
