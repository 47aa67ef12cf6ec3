import { expect, test } from 'vitest';
import starter from '#assets/starter-portfolio.json';
import { activeLinks } from '#shared/engine/active';
import { parsePortfolioText } from '#shared/parse/portfolio';
import { forcePlaces } from '../layout/force';
import { edgesOf, layoutInput } from '../layout/input';
import type { Box } from '../layout/places';
import { ringOrder, ringPlaces } from '../layout/ring';
import { type MapArc, mapOf, measureOf, strands } from '../map';
import { between, broughtIn, fitted, moved, pinched, zoomed } from './camera';
import { chordMap, chordScene, mostChords } from './chordScene';
import { isLit, neighbourhood, seen } from './emphasis';
import { curveBetween, pointOn } from './geometry';
import { type PlacedLabel, placeLabels, roughMeasure } from './labels';
import { lanes } from './lanes';
import { legendItems } from './legend';
import { type MapLook, mapScene } from './mapScene';
import { coinsOn, marksOf } from './marks';
import { rayLetters } from './names';
import { firstSpot, nextSpot } from './nearest';
import { inks, type Palette, type TextShape } from './shapes';
import { sheetOf } from './sheet';
import { legendAmounts, radiusOf, strokeOf, widthOf } from './strokes';
import { svgOf } from './svg';

const parsed = parsePortfolioText(JSON.stringify(starter));
if (!parsed.ok) throw new Error('the starter portfolio is unreadable');
const { companies, links } = parsed.value;
const state = { asOf: '2026-07-31', convention: 'binding' } as const;
const active = activeLinks(links, state);
const map = mapOf(companies, active, () => true);
const base = mapOf(companies, links, () => true);
const measure = measureOf(base);
const places = forcePlaces(layoutInput(base, measure, null));
const look: MapLook = {
  view: 'force',
  scale: 0.8,
  measure,
  central: null,
  named: new Set(),
  amounts: new Map(),
  measurer: roughMeasure,
};
const scene = mapScene(map, places, look);
const palette = Object.fromEntries(inks.map((ink, at) => [ink, `#${at}${at}${at}`])) as Palette;
const arc = (more: Partial<MapArc>): MapArc => ({
  key: 'a>b:trade',
  from: 'a',
  to: 'b',
  strand: 'trade',
  links: [],
  usd: 1,
  undisclosed: 0,
  faint: false,
  ...more,
});

test('a scene is the same each time, and changes neither map nor places', () => {
  const [before, placesBefore] = [JSON.stringify(map), JSON.stringify(places)];
  expect(mapScene(map, places, look)).toEqual(scene);
  expect([JSON.stringify(map), JSON.stringify(places)]).toEqual([before, placesBefore]);
});

test('every arc and every company of the map is drawn', () => {
  const drawn = new Set(
    scene.shapes.flatMap(({ part }) =>
      part === null ? [] : [part.kind === 'arc' ? part.key : part.id],
    ),
  );
  for (const { key } of map.arcs) expect(drawn).toContain(key);
  for (const { id } of map.nodes) expect(drawn).toContain(id);
  expect(JSON.stringify(scene)).not.toMatch(/NaN|Infinity|null,null/);
});

test('more money is wider, by its root; what is not disclosed is a hairline and not a zero', () => {
  expect(widthOf(100e9, measure)).toBeGreaterThan(widthOf(10e9, measure));
  const net = (usd: number) => widthOf(usd, measure) - widthOf(0, measure);
  expect(net(4e9) / net(1e9)).toBeCloseTo(2, 6);
  expect(strokeOf({ strand: 'trade', usd: null }, measure).width).toBeLessThan(2);
  expect(radiusOf({ usd: measure.nodeUsd }, measure)).toBeGreaterThan(
    radiusOf({ usd: 0 }, measure),
  );
  expect(widthOf(5, { arcUsd: 0, nodeUsd: 0 })).toBeGreaterThan(0);
});

test('trade, finance, guarantees, ties and undisclosed amounts all look different without colour', () => {
  const looks = strands.map((strand) => {
    const { dash, flows } = strokeOf({ strand, usd: strand === 'tie' ? null : 10e9 }, measure);
    return JSON.stringify([dash, flows]);
  });
  const unknown = strokeOf({ strand: 'trade', usd: null }, measure);
  expect(new Set([...looks, JSON.stringify([unknown.dash, unknown.flows])]).size).toBe(5);
});

test('an undisclosed amount bears a question mark, beside a known part too', () => {
  const marks = scene.shapes.filter(
    (shape): shape is TextShape => shape.kind === 'text' && shape.part?.kind === 'arc',
  );
  const marked = new Set(marks.flatMap(({ part }) => (part?.kind === 'arc' ? [part.key] : [])));
  for (const { part, text } of marks) {
    const of = map.arcs.find(({ key }) => part?.kind === 'arc' && key === part.key);
    expect(of?.undisclosed).toBeGreaterThan(0);
    expect(text).toBe(of?.usd === null ? '?' : '+?');
  }
  expect(marked.size).toBeGreaterThan(20);
});

test('arcs of one pair lie beside each other and never on one another', () => {
  const group = [
    arc({}),
    arc({ key: 'a>b:finance', strand: 'finance' }),
    arc({ key: 'b>a:trade', from: 'b', to: 'a' }),
  ];
  const width = () => 8;
  const aside = lanes(group, 200, width).map(({ arc: { from }, bend }) =>
    from === 'a' ? bend : -bend,
  );
  const sorted = [...aside].sort((a, b) => a - b);
  for (const [at, here] of sorted.slice(1).entries())
    expect(here - (sorted[at] ?? 0)).toBeGreaterThanOrEqual(8);
  // On a loop of two, each direction bends out on its own side.
  const bowed = lanes(group, 200, width, 40);
  expect(bowed.every(({ bend }) => bend > 0)).toBe(true);
});

test('an arc begins and ends outside of the discs, and bends to its own left', () => {
  const [a, b] = [
    { x: 0, y: 0, radius: 10 },
    { x: 100, y: 0, radius: 20 },
  ];
  const curve = curveBetween(a, b, 12, 5);
  expect(Math.hypot(...curve.start)).toBeGreaterThan(10);
  expect(Math.hypot(curve.end[0] - 100, curve.end[1])).toBeGreaterThan(25);
  // Left of eastwards is up.
  expect(pointOn(curve, 0.5)[1]).toBeLessThan(-8);
});

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('no two names lie on each other, and the larger company keeps its name', () => {
  const wanted = Array.from({ length: 60 }, (_, at) => ({
    id: `c${at}`,
    text: `Company ${at}`,
    x: (at * 37) % 300,
    y: (at * 53) % 200,
    radius: 5,
    size: 12,
    rank: at,
    must: false,
    first: 'below' as const,
  }));
  const placed: PlacedLabel[] = placeLabels(wanted, [], roughMeasure);
  for (const [at, one] of placed.entries())
    for (const other of placed.slice(at + 1)) expect(overlap(one.box, other.box)).toBe(false);
  expect(placed.length).toBeLessThan(60);
  expect(placed.map(({ id }) => id)).toContain('c59');
  const must = placeLabels([...wanted, { ...wanted[0]!, id: 'm', must: true }], [], roughMeasure);
  expect(must.map(({ id }) => id)).toContain('m');
});

test('nearly all names of the starter portfolio find room', () => {
  const names = scene.shapes.filter(
    ({ kind, part }) => kind === 'text' && part?.kind === 'company',
  );
  expect(names.length).toBeGreaterThan(map.nodes.length - 6);
});

test('looking at a company lights it, its arcs and who is at their other ends, and nothing else', () => {
  const emphasis = neighbourhood(map, { kind: 'company', id: 'cerebras' });
  const arcs = map.arcs.filter(({ from, to }) => from === 'cerebras' || to === 'cerebras');
  expect([...(emphasis?.arcs ?? [])].sort()).toEqual(arcs.map(({ key }) => key).sort());
  expect(emphasis?.companies).toContain('g42');
  expect(emphasis?.companies).not.toContain('microsoft');
  for (const shape of scene.shapes)
    expect(seen(shape, emphasis) === 1).toBe(emphasis !== null && isLit(shape, emphasis));
  expect(scene.shapes.every((shape) => seen(shape, null) === 1)).toBe(true);
});

test('in a low window the names around a circle get shorter, and leave it near half of the height', () => {
  const box = { left: -300, right: 300, top: -300, bottom: 300 };
  const low = { width: 900, height: 340 };
  const around = { x: 150, top: 128, bottom: 130 };
  expect(fitted(box, low, around, 2).scale * 600).toBeCloseTo(340 - 258);
  expect(fitted(box, low, { ...around, gives: true }, 2).scale * 600).toBeCloseTo(340 * 0.48);
  const high = { width: 900, height: 800 };
  expect(fitted(box, high, { ...around, gives: true }, 2)).toEqual(fitted(box, high, around, 2));
  expect([40, 85, 135, 400].map(rayLetters)).toEqual([9, 10, 17, 17]);
});

test('zooming leaves the point under the pointer where it is; fitting shows all', () => {
  const camera = { scale: 2, x: 30, y: -10 };
  const near = zoomed(camera, 1.5, 200, 100);
  const point = (c: typeof camera) => [(200 - c.x) / c.scale, (100 - c.y) / c.scale];
  expect(point(near)[0]).toBeCloseTo(point(camera)[0]!, 9);
  expect(point(near)[1]).toBeCloseTo(point(camera)[1]!, 9);
  const size = { width: 800, height: 500 };
  const fit = fitted(scene.box, size, { x: 60, top: 30, bottom: 30 }, 9);
  expect(scene.box.left * fit.scale + fit.x).toBeGreaterThanOrEqual(59.9);
  expect(scene.box.bottom * fit.scale + fit.y).toBeLessThanOrEqual(470.1);
  expect(between(camera, near, 0)).toEqual(camera);
  expect(between(camera, near, 1).scale).toBeCloseTo(near.scale, 9);
  expect(broughtIn(moved(camera, -5000, 0), 0, 0, size).x).toBe(60);
});

test('two fingers keep hold of what lies under them, apart and along', () => {
  const camera = { scale: 1, x: 30, y: -10 };
  const under = (c: typeof camera, [x, y]: readonly number[]) => [
    (x! - c.x) / c.scale,
    (y! - c.y) / c.scale,
  ];
  const before = [
    [100, 100],
    [200, 100],
  ] as const;
  const after = [
    [60, 180],
    [260, 180],
  ] as const;
  const near = pinched(camera, before, after);
  expect(near.scale).toBe(2);
  for (const at of [0, 1]) {
    const [held, still] = [under(camera, before[at]!), under(near, after[at]!)];
    expect(still[0]).toBeCloseTo(held[0]!, 9);
    expect(still[1]).toBeCloseTo(held[1]!, 9);
  }
  expect(pinched(camera, before, before)).toEqual(camera);
  expect(pinched(camera, [before[0], before[0]], [after[0], after[0]]).scale).toBe(1);
});

test('by arrow keys every company can be reached', () => {
  const { spots } = scene;
  const reached = new Set<string>();
  const waiting = [firstSpot(spots)!.id];
  while (waiting.length > 0) {
    const id = waiting.pop()!;
    if (reached.has(id)) continue;
    reached.add(id);
    for (const way of ['left', 'right', 'up', 'down'] as const) {
      const next = nextSpot(spots, id, way);
      if (next) waiting.push(next.id);
    }
  }
  expect(reached.size).toBe(spots.length);
  expect(nextSpot(spots, 'nobody', 'left')).toBeNull();
  expect(firstSpot([])).toBeNull();
});

test('a chord diagram goes once round, each ribbon leaving and arriving', () => {
  const chords = chordScene(map, measure, 1);
  expect(chords.spots.length).toBe(chordMap(map).nodes.length);
  expect(chords.spots.length).toBeLessThanOrEqual(mostChords);
  const ribbons = chords.shapes.filter(({ part }) => part?.kind === 'arc');
  expect(ribbons).toHaveLength(chordMap(map).arcs.length);
  expect(chordScene({ nodes: [], arcs: [] }, measure, 1).shapes).toEqual([]);
  expect(JSON.stringify(chords)).not.toMatch(/NaN/);
});

test('the ring’s names stand outside of it', () => {
  const edges = edgesOf(map.arcs, measure);
  const order = ringOrder(
    map.nodes.map(({ id }) => id),
    edges,
  );
  const ring = mapScene(map, ringPlaces(order), { ...look, view: 'ring' });
  const far = new Map(ring.spots.map(({ id, x, y }) => [id, Math.hypot(x, y)]));
  for (const shape of ring.shapes)
    if (shape.kind === 'text' && shape.part?.kind === 'company')
      expect(Math.hypot(shape.x, shape.y)).toBeGreaterThan(far.get(shape.part.id) ?? 0);
});

test('the legend names what the map holds and only that', () => {
  const ids = legendItems(map, measure).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['trade', 'finance', 'undisclosed', 'tie', 'both']));
  const plain = { nodes: map.nodes.slice(0, 1), arcs: [arc({})] };
  const few = legendItems(plain, measure).map(({ id }) => id);
  expect(few).toContain('trade');
  expect(few).not.toContain('finance');
  expect(few).not.toContain('undisclosed');
  expect(legendAmounts({ arcUsd: 300e9, nodeUsd: 1 })).toEqual([3e9, 30e9, 300e9]);
  expect(legendAmounts({ arcUsd: 0, nodeUsd: 0 })).toEqual([]);
});

test('the SVG holds every name as text, and what a name holds breaks nothing', () => {
  const named = {
    ...map,
    nodes: map.nodes.map((node, at) => (at === 0 ? { ...node, name: 'A<&"\u0007>' } : node)),
  };
  const sheet = sheetOf({
    sceneAt: (scale) => mapScene(named, places, { ...look, scale }),
    target: { box: scene.box, margin: { x: 60, top: 30, bottom: 30 }, most: 2 },
    emphasis: null,
    title: 'T & T',
    subtitle: 'S',
    note: 'N',
    legend: legendItems(map, measure).map((item) => ({ item, text: item.id })),
    palette,
    measurer: roughMeasure,
  });
  const svg = svgOf(sheet);
  expect(svg).toContain('>OpenAI</text>');
  expect(svg).toContain('T &amp; T');
  expect(svg).toContain('A&lt;&amp;&quot;&gt;');
  expect(svg).not.toMatch(/NaN|undefined/);
  expect(svg).not.toContain('\u0007');
  expect(svg.match(/<g /g)).toHaveLength(svg.match(/<\/g>/g)?.length ?? 0);
});

test('what is chosen gets a ring, and coins run along an arc from its start to its end', () => {
  expect(marksOf(scene, { kind: 'company', id: 'openai' }, null)).toHaveLength(1);
  expect(marksOf(scene, null, 'nobody')).toHaveLength(0);
  const curve = [...scene.curves.values()][0]!;
  const coins = coinsOn(curve, 0.25);
  expect(coins.length).toBeGreaterThan(2);
  const paths = (time: number) => coinsOn(curve, time).map(({ d }) => d);
  expect(paths(3.25)).toEqual(paths(0.25));
  expect(paths(0.35)).not.toEqual(paths(0.25));
});
