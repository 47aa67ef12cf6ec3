/** The map as shapes, at a scale: places → discs, arcs, lenses between companies that deal both ways, names. */

import { bowOf } from '../layout/circle';
import { boxOf, type Place, type Places } from '../layout/places';
import { ringWidth } from '../layout/ring';
import {
  dualPairs,
  type MapArc,
  type MapNode,
  type Measure,
  type NetworkMap,
  pairOf,
} from '../map';
import {
  type Curve,
  curveBetween,
  curveBox,
  curveThrough,
  headPath,
  lengthOf,
  n,
  p,
  pathOf,
  pointOn,
  type Round,
} from './geometry';
import { type Measurer, placeLabels, type Wanted } from './labels';
import { type Lane, lanes, pairs } from './lanes';
import { rayLetters, shortName } from './names';
import { legible, type Ray } from './rays';
import type { PathShape, Scene, Shape, Spot, TextShape } from './shapes';
import { inkOf, radiusOf, strokeOf } from './strokes';

export interface MapLook {
  /** `loop`: one loop alone, on a circle. */
  readonly view: 'force' | 'ring' | 'loop';
  /** Pixels for one unit of the layout. */
  readonly scale: number;
  readonly measure: Measure;
  /** 0 to 1 by company: the size of its disc, in place of its money. */
  readonly central: ReadonlyMap<string, number> | null;
  /** Names that are shown whatever lies there. */
  readonly named: ReadonlySet<string>;
  /** Amounts written on arcs: their texts by the arcs' keys. */
  readonly amounts: ReadonlyMap<string, string>;
  readonly measurer: Measurer;
}

interface Drawn extends Lane {
  readonly curve: Curve;
  readonly width: number;
  readonly grown: number;
}

export function mapScene(map: NetworkMap, places: Places, look: MapLook): Scene {
  const grown = growth(look.scale);
  const rounds = new Map<string, Round>();
  for (const node of map.nodes) {
    const place = places[node.id];
    if (place === undefined) continue;
    const radius = discRadius(node, look) * grown;
    rounds.set(node.id, { x: place[0] * look.scale, y: place[1] * look.scale, radius });
  }
  const drawn = drawArcs(map, rounds, look, grown);
  const spots = [...rounds].map(([id, round]): Spot => ({ id, ...round }));
  const box = boxOf(spots.map(({ x, y }): Place => [x, y]));
  return {
    shapes: [
      ...lenses(drawn, map.arcs),
      ...drawn.flatMap((lane) => arcShapes(lane, look)),
      ...map.nodes.flatMap((node) => discShapes(node, rounds.get(node.id))),
      ...drawn.flatMap((lane) => amountShapes(lane, look)),
      ...(look.view === 'ring' ? ringNames(map, rounds) : names(map, rounds, drawn, look)),
    ],
    spots,
    box,
    scale: look.scale,
    curves: new Map(drawn.map(({ arc, curve }) => [arc.key, curve])),
  };
}

/** Lines and discs grow slower than the distances do. */
const growth = (scale: number): number => Math.min(1.5, Math.max(0.42, scale ** 0.55));

function discRadius(node: MapNode, { measure, central }: MapLook): number {
  if (central === null) return radiusOf(node, measure);
  return radiusOf({ usd: (central.get(node.id) ?? 0) * measure.nodeUsd }, measure);
}

function drawArcs(
  map: NetworkMap,
  rounds: ReadonlyMap<string, Round>,
  look: MapLook,
  grown: number,
): Drawn[] {
  const drawn: Drawn[] = [];
  for (const group of pairs(map.arcs).values()) {
    const first = group[0]!;
    const [a, b] = [rounds.get(first.from), rounds.get(first.to)];
    if (a === undefined || b === undefined) continue;
    const width = (arc: MapArc) => strokeOf(arc, look.measure).width * grown;
    const length = Math.hypot(a.x - b.x, a.y - b.y);
    const bow = look.view === 'loop' ? length * bowOf(map.nodes.length) : null;
    for (const lane of lanes(group, length, width, bow)) {
      const [from, to] = lane.arc.from === first.from ? [a, b] : [b, a];
      const stroke = strokeOf(lane.arc, look.measure);
      const short = stroke.flows ? headOf(width(lane.arc)).length : 0;
      const curve =
        look.view === 'ring'
          ? curveThrough(from, to, inwards(from, to), lane.bend, short)
          : curveBetween(from, to, lane.bend, short);
      drawn.push({ ...lane, curve, width: width(lane.arc), grown });
    }
  }
  // Wide ones lie below, so that narrow ones are seen on them.
  return drawn.sort((x, y) => y.width - x.width || (x.arc.key < y.arc.key ? -1 : 1));
}

/** Between the middle of two companies on a ring and the ring's own middle: far ones pass near it, neighbours do not. */
function inwards(a: Round, b: Round): Place {
  const radius = Math.hypot(a.x, a.y) || 1;
  const apart = Math.hypot(a.x - b.x, a.y - b.y) / (2 * radius);
  const keep = 0.62 * (1 - apart) + 0.12;
  return [((a.x + b.x) / 2) * keep, ((a.y + b.y) / 2) * keep];
}

const headOf = (width: number) => ({ length: 4.5 + 0.75 * width, half: 2.4 + 0.78 * width });

const endsOf = ({ from, to }: MapArc): readonly string[] => [from, to];

function arcShapes({ arc, curve, width, grown }: Drawn, { measure }: MapLook): Shape[] {
  const stroke = strokeOf(arc, measure);
  const head = headOf(width);
  const part = { kind: 'arc', key: arc.key } as const;
  const opacity = arc.faint ? 0.4 : arc.strand === 'tie' ? 0.7 : 0.82;
  const line: PathShape = {
    kind: 'path',
    part,
    ends: endsOf(arc),
    d: pathOf(curve),
    box: curveBox(curve, head.half + head.length),
    stroke: stroke.ink,
    width,
    dash: stroke.dash.map((length) => length * (stroke.cap === 'round' ? 1 : grown)),
    cap: stroke.cap,
    opacity,
  };
  if (!stroke.flows) return [line];
  const tip: PathShape = {
    kind: 'path',
    part,
    ends: endsOf(arc),
    d: headPath(curve, head.length, head.half),
    box: line.box,
    fill: stroke.ink,
    opacity,
  };
  return [line, tip, ...unknownMark(arc, curve, opacity)];
}

/** A question mark where an amount is not disclosed: alone on a dotted line, `+?` beside a known part. */
function unknownMark(arc: MapArc, curve: Curve, opacity: number): TextShape[] {
  if (arc.undisclosed === 0 || lengthOf(curve) < 46) return [];
  const [x, y] = pointOn(curve, 0.5);
  return [
    {
      kind: 'text',
      part: { kind: 'arc', key: arc.key },
      ends: endsOf(arc),
      x,
      y: y + 3.5,
      text: arc.usd === null ? '?' : '+?',
      size: 10,
      weight: 700,
      anchor: 'middle',
      fill: inkOf[arc.strand],
      halo: true,
      opacity,
    },
  ];
}

function amountShapes({ arc, curve, width }: Drawn, { amounts, view }: MapLook): TextShape[] {
  const text = amounts.get(arc.key);
  if (text === undefined) return [];
  const at = amountPlace(curve, width, view);
  return [
    {
      kind: 'text',
      part: { kind: 'arc', key: arc.key },
      ends: endsOf(arc),
      ...at,
      text,
      size: 13,
      weight: 600,
      fill: inkOf[arc.strand],
      halo: true,
      opacity: 1,
    },
  ];
}

/** On the arc; of a loop on its circle, outside of it. */
function amountPlace(curve: Curve, width: number, view: MapLook['view']) {
  const [x, y] = pointOn(curve, 0.5);
  if (view !== 'loop') return { x, y: y + 4, anchor: 'middle' as const };
  const far = Math.hypot(x, y) || 1;
  const by = (far + width / 2 + 10) / far;
  const anchor = Math.abs(x) < 0.4 * far ? 'middle' : x > 0 ? 'start' : 'end';
  return { x: x * by, y: y * by + 4 + (5 * y) / far, anchor } as const;
}

/** The room between the outermost arcs of a pair that finance and trade both join: a tint says "both roles". */
function lenses(drawn: readonly Drawn[], arcs: readonly MapArc[]): PathShape[] {
  const dual = dualPairs(arcs);
  const byPair = new Map<string, Drawn[]>();
  for (const lane of drawn) {
    const key = pairOf(lane.arc);
    if (lane.arc.strand === 'tie' || !dual.has(key)) continue;
    byPair.set(key, [...(byPair.get(key) ?? []), lane]);
  }
  return [...byPair.values()].flatMap((group) => {
    // In one frame for both directions.
    const turned = group
      .map(({ arc, bend, curve }) => ({
        arc,
        aside: arc.from < arc.to ? bend : -bend,
        curve: arc.from < arc.to ? curve : { ...curve, start: curve.end, end: curve.start },
      }))
      .sort((a, b) => a.aside - b.aside);
    const [one, other] = [turned[0], turned.at(-1)];
    if (one === undefined || other === undefined || one === other) return [];
    return [
      {
        kind: 'path' as const,
        part: null,
        ends: endsOf(one.arc),
        d: `M${p(one.curve.start)}Q${p(one.curve.control)} ${p(one.curve.end)}L${p(other.curve.end)}Q${p(other.curve.control)} ${p(other.curve.start)}Z`,
        box: curveBox(one.curve, 40),
        fill: 'both' as const,
        opacity: group.every(({ arc }) => arc.faint) ? 0.4 : 1,
      },
    ];
  });
}

function discShapes(node: MapNode, round: Round | undefined): PathShape[] {
  if (round === undefined) return [];
  const { x, y, radius } = round;
  const circle = (r: number) =>
    `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`;
  const reach = radius + 5;
  const box = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
  const shared = {
    kind: 'path' as const,
    part: { kind: 'company' as const, id: node.id },
    ends: [node.id],
    box,
    opacity: 1,
  };
  // Watched companies are full, the others hollow.
  if (!node.watched)
    return [{ ...shared, d: circle(radius), fill: 'surface', stroke: 'inkSoft', width: 1.5 }];
  return [
    { ...shared, d: circle(radius + 2.2), fill: 'surface' },
    { ...shared, d: circle(radius), fill: 'ink' },
  ];
}

function names(
  { nodes }: NetworkMap,
  rounds: ReadonlyMap<string, Round>,
  drawn: readonly Drawn[],
  { view, named, measurer, scale, amounts }: MapLook,
): TextShape[] {
  const wanted = nodes.flatMap((node): Wanted[] => {
    const round = rounds.get(node.id);
    if (round === undefined) return [];
    const rank = round.radius + (node.watched ? 6 : 0);
    const size = round.radius > 13 ? 13 : round.radius > 7 || node.watched ? 12 : 11;
    return [
      {
        id: node.id,
        text: shortName(node.name, named.has(node.id)),
        ...round,
        size,
        rank,
        must: named.has(node.id),
        first: view === 'loop' ? outwards(round) : 'below',
      },
    ];
  });
  const discs = [...rounds.values()].map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const written = drawn.flatMap(({ arc, curve, width }) => {
    const text = amounts.get(arc.key);
    if (text === undefined) return [];
    const { x, y, anchor } = amountPlace(curve, width, view);
    const wide = measurer(text, 13);
    const left = anchor === 'middle' ? x - wide / 2 : anchor === 'start' ? x : x - wide;
    return [{ left, right: left + wide, top: y - 12, bottom: y + 2 }];
  });
  const watched = new Set(nodes.filter((node) => node.watched).map(({ id }) => id));
  return placeLabels(wanted, [...discs, ...written], measurer)
    .filter(({ must, radius }) => must || scale > 0.12 || radius > 6)
    .map(({ id, text, at, anchor, size }) =>
      nameShape(id, text, at, anchor, size, watched.has(id)),
    );
}

/** On a circle around the origin, a name stands outside of it. */
function outwards({ x, y }: Round): Wanted['first'] {
  if (Math.abs(x) > 0.5 * Math.abs(y)) return x > 0 ? 'right' : 'left';
  return y > 0 ? 'below' : 'above';
}

function nameShape(
  id: string,
  text: string,
  [x, y]: readonly [number, number],
  anchor: TextShape['anchor'],
  size: number,
  watched: boolean,
): TextShape {
  return {
    kind: 'text',
    part: { kind: 'company', id },
    ends: [id],
    x,
    y,
    text,
    size,
    weight: watched ? 600 : 500,
    anchor,
    fill: watched ? 'ink' : 'inkSoft',
    halo: true,
    opacity: 1,
  };
}

/** Around the ring, each along its own ray. */
function ringNames({ nodes }: NetworkMap, rounds: ReadonlyMap<string, Round>): TextShape[] {
  const most = Math.max(0, ...[...rounds.values()].map(({ radius }) => radius));
  const rays = nodes.flatMap((node): Ray[] => {
    const round = rounds.get(node.id);
    if (round === undefined) return [];
    // Straight out from the ring, which is wider than high.
    const angle = Math.atan2(round.y * ringWidth, round.x / ringWidth);
    const away = Math.min(round.radius, most) + 6;
    const turned = Math.cos(angle) < -1e-9;
    const size = node.watched ? 12 : 11;
    const [x, y] = [round.x + away * Math.cos(angle), round.y + away * Math.sin(angle)];
    const degrees = (angle * 180) / Math.PI + (turned ? 180 : 0);
    const text = shortName(node.name, false, rayLetters(Math.hypot(x, y)));
    const shape = nameShape(node.id, text, [x, y], turned ? 'end' : 'start', size, node.watched);
    return [{ name: { ...shape, turn: degrees }, rank: round.radius + (node.watched ? 6 : 0) }];
  });
  return legible(rays);
}
