/** A network as a ring: its companies with most money on a circle, in an order that keeps partners close. Pure, without chance. */
import { flowUsd } from '#shared/engine/active';
import { type Link, linkFamily } from '#shared/model/link';

export interface RingNode {
  readonly companyId: string;
  /** In and out. */
  readonly usd: number;
  /** Radians, from the top, clockwise. */
  readonly angle: number;
}

export interface RingFlow {
  readonly from: string;
  readonly to: string;
  readonly family: 'finance' | 'trade';
  readonly usd: number;
  readonly linkIds: readonly string[];
}

export interface Ring {
  readonly nodes: readonly RingNode[];
  readonly flows: readonly RingFlow[];
  /** Of all companies and links with a known amount, drawn or not. */
  readonly companies: number;
  readonly links: number;
  readonly linkIds: readonly string[];
  readonly usd: number;
  /** The part of the money that is drawn, 0 to 1. */
  readonly drawn: number;
}

const rounds = 40;

/** Links that move money; of each pair and family one flow. */
export function ringOf(links: readonly Link[], most: number): Ring {
  const all = gathered(links);
  const sums = new Map<string, number>();
  for (const { from, to, usd } of all)
    for (const id of [from, to]) sums.set(id, (sums.get(id) ?? 0) + usd);
  const ranked = [...sums].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const chosen = new Map(ranked.slice(0, most));
  const flows = all.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  const order = ordered([...chosen.keys()], flows);
  const usd = sum(all);
  const linkIds = all.flatMap((flow) => flow.linkIds);
  return {
    nodes: order.map((companyId, at) => ({
      companyId,
      usd: chosen.get(companyId) ?? 0,
      angle: (2 * Math.PI * at) / order.length,
    })),
    flows,
    companies: sums.size,
    links: linkIds.length,
    linkIds,
    usd,
    drawn: usd === 0 ? 0 : sum(flows) / usd,
  };
}

const sum = (flows: readonly RingFlow[]) => flows.reduce((all, { usd }) => all + usd, 0);

/** Largest first, so that the small are drawn over the large. */
function gathered(links: readonly Link[]): RingFlow[] {
  const flows = new Map<string, RingFlow>();
  for (const link of links) {
    const usd = flowUsd(link);
    const family = linkFamily(link.kind);
    if (usd === null || family === 'tie') continue;
    const { id, from, to } = link;
    const key = `${from}>${to} ${family}`;
    const before = flows.get(key) ?? { usd: 0, linkIds: [] };
    const linkIds = [...before.linkIds, id].sort();
    flows.set(key, { from, to, family, usd: before.usd + usd, linkIds });
  }
  return [...flows]
    .toSorted(([a, x], [b, y]) => y.usd - x.usd || (a < b ? -1 : 1))
    .map(([, flow]) => flow);
}

/** Swaps two places as long as that brings money closer together; the largest stays on top. */
function ordered(ids: readonly string[], flows: readonly RingFlow[]): string[] {
  const order = [...ids];
  const length = () => {
    const place = new Map(order.map((id, at) => [id, at]));
    return flows.reduce((all, { from, to, usd }) => {
      const apart = Math.abs((place.get(from) ?? 0) - (place.get(to) ?? 0));
      return all + Math.sqrt(usd) * Math.min(apart, order.length - apart);
    }, 0);
  };
  let best = length();
  for (let round = 0; round < rounds; round++) {
    const before = best;
    for (let a = 1; a < order.length; a++)
      for (let b = a + 1; b < order.length; b++) {
        swap(order, a, b);
        const now = length();
        if (now < best - 1e-9) best = now;
        else swap(order, a, b);
      }
    if (best === before) break;
  }
  return order;
}

function swap(order: string[], a: number, b: number): void {
  [order[a], order[b]] = [order[b] ?? '', order[a] ?? ''];
}
