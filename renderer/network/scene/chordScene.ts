/**
 * The map as a chord diagram: each company a stretch of the circle as long as its arcs are wide, each arc a ribbon that
 * points where the money goes. Widths follow the same rule as on the map. Ties move no money and are left out.
 */

import type { LayoutEdge, Place } from '../layout/places';
import { ringOrder } from '../layout/ring';
import type { MapArc, MapNode, Measure, NetworkMap } from '../map';
import { only } from '../narrow';
import { n, p } from './geometry';
import { rayLetters, shortName } from './names';
import { legible, type Ray } from './rays';
import type { PathShape, Scene, Shape, Spot, TextShape } from './shapes';
import { inkOf, strokeOf } from './strokes';

/** More names than this cannot be read around a circle. */
export const mostChords = 48;

const radius = 300;
const band = 9;
const head = 13;
/** The room between two companies, in radians. */
const apart = 0.022;

interface Stretch {
  readonly node: MapNode;
  readonly from: number;
  readonly to: number;
}
interface End {
  readonly from: number;
  readonly to: number;
}

/** The companies with the most money, and the arcs between them. */
export function chordMap(map: NetworkMap): NetworkMap {
  const flows = map.arcs.filter(({ strand }) => strand !== 'tie');
  const flowing = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const largest = map.nodes
    .filter(({ id }) => flowing.has(id))
    .sort((a, b) => b.usd - a.usd || b.arcs - a.arcs || (a.id < b.id ? -1 : 1))
    .slice(0, mostChords);
  const ids = new Set(largest.map(({ id }) => id));
  return only(
    map,
    flows.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  );
}

const chordBox = (r: number) => ({ left: -r, right: r, top: -r, bottom: r });
/** At scale 1. */
export const chordGround = chordBox(radius);

export function chordScene(map: NetworkMap, measure: Measure, scale: number): Scene {
  const shown = chordMap(map);
  const width = (arc: MapArc) => Math.max(1, strokeOf(arc, measure).width);
  const edges = shown.arcs.map(
    (arc): LayoutEdge => ({ a: arc.from, b: arc.to, weight: width(arc) / 17 }),
  );
  const order = ringOrder(
    shown.nodes.map(({ id }) => id),
    edges,
  );
  const stretches = stretchesOf(shown, order, width);
  const ends = endsOf(shown.arcs, order, stretches, width);
  const r = radius * scale;
  const ribbons = [...shown.arcs]
    .sort((a, b) => width(b) - width(a) || (a.key < b.key ? -1 : 1))
    .flatMap((arc) => ribbon(arc, ends, r));
  const spots = [...stretches.values()].map(({ node, from, to }): Spot => {
    const [x, y] = onCircle((from + to) / 2, r);
    return { id: node.id, x, y, radius: band };
  });
  const shapes: Shape[] = [
    ...ribbons,
    ...[...stretches.values()].map((stretch) => stretchShape(stretch, r)),
    ...legible([...stretches.values()].map((stretch) => stretchName(stretch, r))),
  ];
  return { shapes, spots, box: chordBox(r), scale, curves: new Map() };
}

function stretchesOf(
  { nodes, arcs }: NetworkMap,
  order: readonly string[],
  width: (arc: MapArc) => number,
): ReadonlyMap<string, Stretch> {
  const sums = new Map<string, number>();
  for (const arc of arcs)
    for (const id of [arc.from, arc.to]) sums.set(id, (sums.get(id) ?? 0) + width(arc));
  const total = [...sums.values()].reduce((a, b) => a + b, 0);
  const free = 2 * Math.PI - apart * order.length;
  const known = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<string, Stretch>();
  let at = -Math.PI / 2;
  for (const id of order) {
    const node = known.get(id);
    if (node === undefined) continue;
    const by = total === 0 ? 0 : (free * (sums.get(id) ?? 0)) / total;
    found.set(id, { node, from: at, to: at + by });
    at += by + apart;
  }
  return found;
}

/** Where each ribbon leaves and arrives: at every company in the order of those it leads to, so that few cross. */
function endsOf(
  arcs: readonly MapArc[],
  order: readonly string[],
  stretches: ReadonlyMap<string, Stretch>,
  width: (arc: MapArc) => number,
): ReadonlyMap<string, End> {
  const place = new Map(order.map((id, at) => [id, at]));
  const ends = new Map<string, End>();
  for (const { node, from, to } of stretches.values()) {
    const own = arcs.filter((arc) => arc.from === node.id || arc.to === node.id);
    const away = (arc: MapArc) => {
      const other = arc.from === node.id ? arc.to : arc.from;
      const by = (place.get(node.id) ?? 0) - (place.get(other) ?? 0);
      return by < 0 ? by + order.length : by;
    };
    const sorted = [...own].sort((a, b) => away(a) - away(b) || (a.key < b.key ? -1 : 1));
    const total = sorted.reduce((sum, arc) => sum + width(arc), 0);
    let at = from;
    for (const arc of sorted) {
      const by = total === 0 ? 0 : ((to - from) * width(arc)) / total;
      ends.set(`${arc.key}|${node.id}`, { from: at, to: at + by });
      at += by;
    }
  }
  return ends;
}

const onCircle = (angle: number, r: number): Place => [r * Math.cos(angle), r * Math.sin(angle)];

function ribbon(arc: MapArc, ends: ReadonlyMap<string, End>, r: number): PathShape[] {
  const [source, target] = [ends.get(`${arc.key}|${arc.from}`), ends.get(`${arc.key}|${arc.to}`)];
  if (source === undefined || target === undefined) return [];
  const inner = r - 2;
  const tipMiddle = (target.from + target.to) / 2;
  // A narrow ribbon has a short tip.
  const tip = Math.min(head, 4 + (target.to - target.from) * r * 0.6);
  const back = inner - tip;
  const [s0, s1] = [onCircle(source.from, inner), onCircle(source.to, inner)];
  const [t0, t1] = [onCircle(target.from, back), onCircle(target.to, back)];
  const bend = (a: Place, b: Place): Place => {
    const far = Math.hypot(a[0] - b[0], a[1] - b[1]) / (2 * inner);
    const keep = 0.55 * (1 - far) + 0.04;
    return [((a[0] + b[0]) / 2) * keep, ((a[1] + b[1]) / 2) * keep];
  };
  const large = source.to - source.from > Math.PI ? 1 : 0;
  const d = [
    `M${p(s0)}A${n(inner)} ${n(inner)} 0 ${large} 1 ${p(s1)}`,
    `Q${p(bend(s1, t0))} ${p(t0)}`,
    `L${p(onCircle(tipMiddle, inner))}L${p(t1)}`,
    `Q${p(bend(t1, s0))} ${p(s0)}Z`,
  ].join('');
  const ink = inkOf[arc.strand];
  const dash = arc.usd === null ? [1, 3] : arc.strand === 'trade' ? [] : [6, 3];
  return [
    {
      kind: 'path',
      part: { kind: 'arc', key: arc.key },
      ends: [arc.from, arc.to],
      d,
      box: { left: -r, right: r, top: -r, bottom: r },
      fill: ink,
      fillOpacity: arc.usd === null ? 0.25 : arc.strand === 'trade' ? 0.62 : 0.38,
      stroke: ink,
      width: 1,
      dash,
      cap: 'butt',
      opacity: arc.faint ? 0.45 : 0.95,
    },
  ];
}

function stretchShape({ node, from, to }: Stretch, r: number): PathShape {
  const [near, far] = [r + 1, r + band];
  const large = to - from > Math.PI ? 1 : 0;
  const d =
    `M${p(onCircle(from, far))}A${n(far)} ${n(far)} 0 ${large} 1 ${p(onCircle(to, far))}` +
    `L${p(onCircle(to, near))}A${n(near)} ${n(near)} 0 ${large} 0 ${p(onCircle(from, near))}Z`;
  return {
    kind: 'path',
    part: { kind: 'company', id: node.id },
    ends: [node.id],
    d,
    box: { left: -far, right: far, top: -far, bottom: far },
    opacity: 1,
    ...(node.watched
      ? { fill: 'ink' as const }
      : { fill: 'surface' as const, stroke: 'inkSoft' as const, width: 1 }),
  };
}

function stretchName({ node, from, to }: Stretch, r: number): Ray {
  const middle = (from + to) / 2;
  const turned = Math.cos(middle) < -1e-9;
  const [x, y] = onCircle(middle, r + band + 6);
  const name: TextShape = {
    kind: 'text',
    part: { kind: 'company', id: node.id },
    ends: [node.id],
    x,
    y,
    text: shortName(node.name, false, rayLetters(r)),
    size: node.watched ? 12 : 11,
    weight: node.watched ? 600 : 500,
    anchor: turned ? 'end' : 'start',
    fill: node.watched ? 'ink' : 'inkSoft',
    halo: true,
    turn: (middle * 180) / Math.PI + (turned ? 180 : 0),
    opacity: 1,
  };
  return { name, rank: to - from + (node.watched ? 0.02 : 0) };
}
