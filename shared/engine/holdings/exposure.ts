/**
 * What the user's holdings hang on. A company: what is held of it, directly and through funds, and beside it what is held
 * of its suppliers times its share of their known contracts. A loop and the core: what is held of the companies on them.
 */
import type { Position } from '../../model/holdings';
import type { Loop } from '../../model/score';
import { knownUsd } from '../active';
import { coreCompanies } from '../coreCompanies';
import type { MoneyGraph, PlacedLink } from '../graph';

/** USD, and its share of everything held, 0 to 1. */
export interface Part {
  readonly usd: number;
  readonly share: number;
}

export interface CompanyExposure {
  readonly companyId: string;
  readonly direct: Part;
  readonly funds: Part;
  readonly held: Part;
  /** What is held of its suppliers, each by this company's share of the known amounts of the supplier's active sales. */
  readonly orders: Part;
}

export interface LoopExposure extends Part {
  readonly loop: Loop;
  /** Those of its companies that are held, most first. */
  readonly held: readonly string[];
}

export interface Exposure {
  readonly total: number;
  /** Held of companies in the ledger; the rest is in other companies, or in funds that do not say where. */
  readonly watched: Part;
  readonly elsewhere: Part;
  readonly unstated: Part;
  /** Largest first, by what is held and what hangs on its orders together. */
  readonly companies: readonly CompanyExposure[];
  /** Only loops on which something is held; largest share first, then largest bottleneck. */
  readonly loops: readonly LoopExposure[];
  readonly core: Part & { readonly companies: number };
}

/** The total is 0 where nothing is held, and then every share is 0. A position in a company that is gone counts as elsewhere. */
export function exposure(
  positions: readonly Position[],
  graph: MoneyGraph,
  loops: readonly Loop[],
): Exposure {
  const total = positions.reduce((sum, { usd }) => sum + usd, 0);
  const part = (usd: number): Part => ({ usd, share: total === 0 ? 0 : usd / total });
  const { direct, funds, elsewhere, unstated } = spread(positions, new Set(graph.ids));
  const heldOf = (id: string) => (direct.get(id) ?? 0) + (funds.get(id) ?? 0);
  const orders = ordersOf(graph, heldOf);
  const core = coreCompanies(graph);
  const sum = (ids: readonly string[]) => ids.reduce((usd, id) => usd + heldOf(id), 0);
  return {
    total,
    watched: part(sum(graph.ids)),
    elsewhere: part(elsewhere),
    unstated: part(unstated),
    companies: graph.ids
      .filter((id) => heldOf(id) > 0 || (orders.get(id) ?? 0) > 0)
      .map((companyId) => ({
        companyId,
        direct: part(direct.get(companyId) ?? 0),
        funds: part(funds.get(companyId) ?? 0),
        held: part(heldOf(companyId)),
        orders: part(orders.get(companyId) ?? 0),
      }))
      .sort((a, b) => weight(b) - weight(a) || (a.companyId < b.companyId ? -1 : 1)),
    loops: loops
      .map((loop): LoopExposure => {
        const held = loop.steps.map(({ from }) => from).filter((id) => heldOf(id) > 0);
        held.sort((a, b) => heldOf(b) - heldOf(a) || (a < b ? -1 : 1));
        return { loop, held, ...part(sum(held)) };
      })
      .filter(({ usd }) => usd > 0)
      .sort((a, b) => b.usd - a.usd || bottleneck(b) - bottleneck(a) || byId(a, b)),
    core: { ...part(sum(core)), companies: core.length },
  };
}

const weight = ({ held, orders }: CompanyExposure) => held.usd + orders.usd;
const bottleneck = ({ loop }: LoopExposure) => loop.bottleneckUsd ?? 0;
const byId = (a: LoopExposure, b: LoopExposure) => (a.loop.id < b.loop.id ? -1 : 1);

/** What a position holds of a company; null: of one that the ledger does not have. */
export interface Held {
  readonly companyId: string | null;
  readonly usd: number;
}

/** A position looked through; `unstated`: what a fund does not say. */
export function lookThrough(
  position: Position,
  known: ReadonlySet<string>,
): { readonly held: readonly Held[]; readonly unstated: number } {
  const inLedger = (id: string | null) => (id !== null && known.has(id) ? id : null);
  if (position.kind === 'company')
    return {
      held: [{ companyId: inLedger(position.companyId), usd: position.usd }],
      unstated: 0,
    };
  let left = position.usd;
  const held = position.parts.map(({ companyId, weight }): Held => {
    // Rounded weights can add up to a little over the whole.
    const usd = Math.min(left, position.usd * weight);
    left -= usd;
    return { companyId: inLedger(companyId), usd };
  });
  return { held, unstated: left };
}

function spread(positions: readonly Position[], known: ReadonlySet<string>) {
  const [direct, funds] = [new Map<string, number>(), new Map<string, number>()];
  let [elsewhere, unstated] = [0, 0];
  for (const position of positions) {
    const seen = lookThrough(position, known);
    unstated += seen.unstated;
    for (const { companyId, usd } of seen.held)
      if (companyId === null) elsewhere += usd;
      else add(position.kind === 'company' ? direct : funds, companyId, usd);
  }
  return { direct, funds, elsewhere, unstated };
}

function ordersOf({ ids, trade }: MoneyGraph, heldOf: (id: string) => number): Map<string, number> {
  const sales = new Map<number, PlacedLink[]>();
  for (const placed of trade) sales.set(placed.to, [...(sales.get(placed.to) ?? []), placed]);
  const orders = new Map<string, number>();
  for (const [seller, links] of sales) {
    const held = heldOf(ids[seller] ?? '');
    const sold = links.reduce((sum, { link }) => sum + (knownUsd(link) ?? 0), 0);
    if (held === 0 || sold === 0) continue;
    for (const { link } of links) add(orders, link.from, (held * (knownUsd(link) ?? 0)) / sold);
  }
  return orders;
}

function add(sums: Map<string, number>, id: string, usd: number): void {
  if (usd > 0) sums.set(id, (sums.get(id) ?? 0) + usd);
}
