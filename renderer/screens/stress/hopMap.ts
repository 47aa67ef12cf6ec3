/** Where each company and each flow of a contagion stands in the map: columns of hops, heights in proportion to money. Pure. */
import type { HopFlow } from '#shared/engine/stress/flows';
import type { StressBound } from '#shared/model/stress';

/** What is not drawn one by one stands under this id. */
export const othersId = '';

export interface MapNode {
  readonly hop: number;
  /** Empty: several, gathered. */
  readonly companyId: string;
  readonly companyIds: readonly string[];
  readonly count: number;
  readonly lostUsd: number;
  readonly unpaidUsd: number;
  readonly y: number;
  readonly height: number;
  /** The part that is passed on. */
  readonly onward: number;
}

export interface MapRibbon {
  readonly hop: number;
  readonly from: string;
  readonly to: string;
  readonly usd: number;
  /** The middle of its two ends, and its width. */
  readonly y0: number;
  readonly y1: number;
  readonly width: number;
}

export interface HopMap {
  readonly columns: readonly (readonly MapNode[])[];
  readonly ribbons: readonly MapRibbon[];
  /** Hops that are beyond the last column, and what is lost in them. */
  readonly laterHops: number;
  readonly laterUsd: number;
}

export const mostColumns = 4;
const mostNodes = 6;
const gap = 16;
/** So that a name fits beside the thinnest. */
const slot = 14;

/** The tallest column of both bounds: what their common scale must leave room for. */
export function tallest(bounds: readonly StressBound[]): number {
  return Math.max(0, ...bounds.flatMap(({ hops }) => hops.slice(0, mostColumns).map(sizeOf)));
}

const sizeOf = ({ lostUsd, unpaidUsd, hop }: StressBound['hops'][number]) =>
  hop === 0 ? unpaidUsd : Math.max(lostUsd, unpaidUsd);

export function hopMap(
  { hops }: StressBound,
  flows: readonly HopFlow[],
  tallestUsd: number,
  height: number,
  most = mostColumns,
): HopMap {
  const drawn = hops.filter(({ hop }) => hop < most);
  const perUsd = tallestUsd === 0 ? 0 : Math.max(0, height - mostNodes * gap) / tallestUsd;
  const columns = drawn.map(({ hop, companies }) => {
    const ranked = companies
      .map((one) => ({
        ...one,
        companyIds: [one.companyId],
        count: 1,
        size: Math.max(one.lostUsd, one.unpaidUsd),
      }))
      .filter(({ size }) => size > 0)
      .toSorted((a, b) => b.size - a.size || (a.companyId < b.companyId ? -1 : 1));
    const shown = ranked.length <= mostNodes ? ranked : ranked.slice(0, mostNodes - 1);
    const rest = ranked.slice(shown.length);
    const others = {
      companyId: othersId,
      companyIds: rest.map(({ companyId }) => companyId),
      count: rest.length,
      lostUsd: sum(rest.map(({ lostUsd }) => lostUsd)),
      unpaidUsd: sum(rest.map(({ unpaidUsd }) => unpaidUsd)),
      size: sum(rest.map(({ size }) => size)),
    };
    let y = 0;
    return [...shown, ...(rest.length === 0 ? [] : [others])].map((one): MapNode => {
      const { companyId, companyIds, count, lostUsd, unpaidUsd } = one;
      const tall = Math.max(1, one.size * perUsd);
      const node = {
        hop,
        companyId,
        companyIds,
        count,
        lostUsd,
        unpaidUsd,
        y,
        height: tall,
        onward: unpaidUsd * perUsd,
      };
      y += Math.max(tall, slot) + gap;
      return node;
    });
  });
  const later = hops.filter(({ hop, lostUsd }) => hop >= most && lostUsd > 0);
  return {
    columns,
    ribbons: ribbonsOf(columns, flows, perUsd),
    laterHops: later.length,
    laterUsd: sum(later.map(({ lostUsd }) => lostUsd)),
  };
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Stacked at both ends in the order of their other ends, so that they cross as little as can be. */
function ribbonsOf(
  columns: readonly (readonly MapNode[])[],
  flows: readonly HopFlow[],
  perUsd: number,
): MapRibbon[] {
  return columns.slice(1).flatMap((column, at) => {
    const left = columns[at] ?? [];
    const hop = left[0]?.hop ?? at;
    const merged = new Map<string, { from: MapNode; to: MapNode; usd: number }>();
    for (const flow of flows) {
      if (flow.hop !== hop) continue;
      const [from, to] = [nodeOf(left, flow.from), nodeOf(column, flow.to)];
      if (!from || !to) continue;
      const key = `${from.companyId}>${to.companyId}`;
      merged.set(key, { from, to, usd: (merged.get(key)?.usd ?? 0) + flow.usd });
    }
    const [leaving, arriving] = [new Map<MapNode, number>(), new Map<MapNode, number>()];
    const take = (used: Map<MapNode, number>, node: MapNode, width: number) => {
      const y = node.y + (used.get(node) ?? 0);
      used.set(node, (used.get(node) ?? 0) + width);
      return y + width / 2;
    };
    return [...merged.values()]
      .toSorted((a, b) => a.from.y - b.from.y || a.to.y - b.to.y)
      .map(({ from, to, usd }) => {
        const width = usd * perUsd;
        return {
          hop,
          from: from.companyId,
          to: to.companyId,
          usd,
          y0: take(leaving, from, width),
          y1: take(arriving, to, width),
          width,
        };
      });
  });
}

const nodeOf = (column: readonly MapNode[], companyId: string) =>
  column.find((node) => node.companyId === companyId) ??
  column.find((node) => node.companyId === othersId);
