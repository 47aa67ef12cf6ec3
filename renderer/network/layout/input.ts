/** What of a map a layout needs: discs, the room for names, and how close each pair is. */
import { type MapArc, type Measure, type NetworkMap, pairOf } from '../map';
import { roughMeasure } from '../scene/labels';
import { shortName } from '../scene/names';
import { radiusOf, widthOf } from '../scene/strokes';
import type { LayoutEdge, LayoutInput, Places } from './places';

export function layoutInput(map: NetworkMap, measure: Measure, before: Places | null): LayoutInput {
  return {
    nodes: map.nodes.map((node) => ({
      id: node.id,
      radius: radiusOf(node, measure),
      label: roughMeasure(shortName(node.name), 12),
    })),
    edges: edgesOf(map.arcs, measure),
    before,
  };
}

/** One edge a pair; the more money, the closer. */
export function edgesOf(arcs: readonly MapArc[], measure: Measure): LayoutEdge[] {
  const found = new Map<string, LayoutEdge>();
  for (const arc of arcs) {
    const key = pairOf(arc);
    const [a, b] = arc.from < arc.to ? [arc.from, arc.to] : [arc.to, arc.from];
    const own = Math.min(1, widthOf(arc.usd, measure) / 17);
    const weight = Math.min(1, (found.get(key)?.weight ?? 0) + own);
    found.set(key, { a, b, weight });
  }
  return [...found.values()];
}
