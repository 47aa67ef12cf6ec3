/**
 * What is drawn first of a map that is too full to read: the circular core, where every company can be reached from every
 * other by the money (strongly connected components of more than one company), its largest arcs first.
 */
import { components } from '#shared/engine/components';
import { flowOf, type MapArc, type NetworkMap } from './map';

/** Above this many links the map begins with its core. */
export const mostLinks = 1500;
/** And however large the core, so many arcs of it are drawn. */
export const mostArcs = 1200;

export interface Narrowed {
  readonly map: NetworkMap;
  /** `core`: only what lies between companies on circles of money; `largest`: no such circle, or too many arcs on them. */
  readonly to: 'all' | 'core' | 'largest';
}

/** Its companies keep their sums over all links: a core company is as large as it is. */
export function narrowed(map: NetworkMap, limit = mostLinks, arcLimit = mostArcs): Narrowed {
  const links = map.arcs.reduce((sum, arc) => sum + arc.links.length, 0);
  if (links <= limit) return { map, to: 'all' };
  const core = coreOf(map);
  const isCore = core.length > 0;
  const kept = isCore ? core : map.arcs;
  if (kept.length <= arcLimit) return { map: only(map, kept), to: isCore ? 'core' : 'all' };
  const largest = [...kept]
    .sort((a, b) => flowOf(b) - flowOf(a) || (a.key < b.key ? -1 : 1))
    .slice(0, arcLimit);
  return { map: only(map, largest), to: 'largest' };
}

function coreOf({ nodes, arcs }: NetworkMap): readonly MapArc[] {
  const numberOf = new Map(nodes.map(({ id }, number) => [id, number]));
  const flows = arcs
    .filter(({ strand }) => strand === 'finance' || strand === 'trade')
    .map(({ from, to }) => [numberOf.get(from) ?? 0, numberOf.get(to) ?? 0] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const rowStart = new Int32Array(nodes.length + 1);
  for (const [from] of flows) rowStart[from + 1] = (rowStart[from + 1] ?? 0) + 1;
  for (let node = 0; node < nodes.length; node++)
    rowStart[node + 1] = (rowStart[node + 1] ?? 0) + (rowStart[node] ?? 0);
  const { of } = components({
    nodes: nodes.length,
    rowStart,
    to: Int32Array.from(flows, ([, to]) => to),
  });
  const componentOf = (id: string) => of[numberOf.get(id) ?? 0];
  return arcs.filter(({ from, to }) => componentOf(from) === componentOf(to));
}

/** The map with these arcs alone, in the order of their keys. */
export function only(map: NetworkMap, arcs: readonly MapArc[]): NetworkMap {
  const keys = new Set(arcs.map(({ key }) => key));
  const ids = new Set(arcs.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: map.nodes.filter(({ id }) => ids.has(id)),
    arcs: map.arcs.filter(({ key }) => keys.has(key)),
  };
}
