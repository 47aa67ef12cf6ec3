/**
 * The signals of one graph for other amounts, without building anything anew: who is linked to whom stays, only the
 * known amounts change. For the amounts that the graph was built with it gives what `measure` gives (a law, tested).
 */
import { type ShareId, type Side, shareIds, sides } from '../../model/score';
import { knownUsd } from '../active';
import { innerGraph } from '../circulation';
import { components } from '../components';
import { FinnIndex } from '../finn';
import { type EdgeList, flowsOf, type MoneyGraph, type PlacedLink } from '../graph';
import { CirculationSolver } from '../networkSimplex';
import { tradePairs } from '../signals/financeShare';
import { relatedPairs } from '../signals/relatedPartyShare';

/** Above this many companies in one component Finn's index gets no band: inverting it for each draw would take minutes. */
export const largestBandedComponent = 150;

export const rescoredIds = [...shareIds, ...sides.map((side) => `${side}.hhi` as const)] as const;
export type RescoredId = ShareId | `${Side}.hhi`;

/** Links of one family gathered by company, those of the fewest links first: the lengths then change seldom. */
interface Gathering {
  /** Places among the drawn amounts; group g has `links[starts[g]]` to `links[starts[g + 1] - 1]`. */
  readonly links: Int32Array;
  readonly starts: Int32Array;
}

export class Rescorer {
  /** The links whose amounts are known, in the order of the amounts that `values` takes. */
  readonly links: readonly PlacedLink[];
  private readonly usd: Float64Array;
  private readonly edgeOf: Int32Array;
  /** Edges that have an edge back, each pair once: one edge, then the other. */
  private readonly mutual: Int32Array;
  private readonly inner: Int32Array;
  private readonly solver: CirculationSolver;
  private readonly innerUsd: Float64Array;
  private readonly finn: FinnIndex | null;
  /** Where trade begins among the links; before it stands finance. */
  private readonly trade: number;
  /** 1 for each link that counts, 0 for the others. */
  private readonly buysBack: Float64Array;
  private readonly dualRole: Float64Array;
  private readonly related: Float64Array | null;
  private readonly gatherings: readonly Gathering[];
  private readonly out = new Float64Array(rescoredIds.length);

  constructor(graph: MoneyGraph) {
    const { ids } = graph;
    const known = (links: readonly PlacedLink[]) =>
      links.filter(({ link }) => knownUsd(link) !== null);
    const [finance, trade] = [known(graph.finance), known(graph.trade)];
    this.links = [...finance, ...trade];
    this.trade = finance.length;

    const flows = flowsOf(graph.edges);
    const edgeAt = new Map(
      Array.from(flows.from, (from, e) => [from * ids.length + flows.to[e]!, e]),
    );
    const edge = (from: number, to: number) => edgeAt.get(from * ids.length + to) ?? -1;
    this.usd = new Float64Array(flows.usd.length);
    this.edgeOf = Int32Array.from(this.links, ({ link, from, to }) =>
      link.kind === 'guarantee' ? -1 : edge(from, to),
    );
    this.mutual = mutualEdges(flows, edge);
    const inner = innerGraph(flows);
    this.inner = inner.edges;
    this.solver = new CirculationSolver(inner.nodes, inner.edges.length);
    this.solver.load(inner.nodes, inner.from, inner.to);
    this.innerUsd = new Float64Array(inner.edges.length);
    this.finn = isSmall(components(flows).of) ? new FinnIndex(flows) : null;

    const trades = tradePairs(graph);
    this.buysBack = Float64Array.from(finance, ({ from, to }) => Number(trades.has(to, from)));
    this.dualRole = Float64Array.from(finance, ({ from, to }) =>
      Number(trades.has(to, from) || trades.has(from, to)),
    );
    const pairs = relatedPairs(graph);
    this.related = pairs && Float64Array.from(trade, ({ from, to }) => Number(pairs.has(from, to)));
    this.gatherings = [
      gather(
        finance.length,
        trade.map(({ to }) => to),
      ),
      gather(
        finance.length,
        trade.map(({ from }) => from),
      ),
      gather(
        0,
        finance.map(({ from }) => from),
      ),
      gather(
        0,
        finance.map(({ to }) => to),
      ),
    ];
  }

  /** The signals in the order of `rescoredIds`, NaN where unknown, for one amount in USD per link. The array is reused. */
  values(amounts: Float64Array): Float64Array {
    const { out, usd, edgeOf, mutual, inner, innerUsd, trade, gatherings } = this;
    usd.fill(0);
    for (let at = 0; at < edgeOf.length; at++) {
      const e = edgeOf[at]!;
      if (e !== -1) usd[e] = usd[e]! + amounts[at]!;
    }
    const gross = sum(usd);
    let met = 0;
    for (let at = 0; at < mutual.length; at += 2)
      met += 2 * Math.min(usd[mutual[at]!]!, usd[mutual[at + 1]!]!);
    for (let at = 0; at < inner.length; at++) innerUsd[at] = usd[inner[at]!]!;
    out[0] = sum(this.solver.solve(innerUsd)) / gross;
    out[1] = met / gross;
    out[2] = this.finn === null ? Number.NaN : this.finn.value(usd);
    out[3] = sum(innerUsd) / gross;
    out[4] = shareOf(amounts, 0, this.buysBack);
    out[5] = shareOf(amounts, 0, this.dualRole);
    out[6] = this.related === null ? Number.NaN : shareOf(amounts, trade, this.related);
    for (let at = 0; at < gatherings.length; at++) out[7 + at] = hhi(amounts, gatherings[at]!);
    return out;
  }
}

function mutualEdges(flows: EdgeList, edge: (from: number, to: number) => number): Int32Array {
  const pairs = Array.from(flows.from, (from, e) => [e, edge(flows.to[e]!, from)] as const);
  return Int32Array.from(pairs.filter(([e, back]) => e < back).flat());
}

function isSmall(of: Int32Array): boolean {
  const sizes = new Map<number, number>();
  for (const component of of) sizes.set(component, (sizes.get(component) ?? 0) + 1);
  return [...sizes.values()].every((size) => size <= largestBandedComponent);
}

function gather(first: number, companies: readonly number[]): Gathering {
  const groups = new Map<number, number[]>();
  for (const [at, company] of companies.entries()) {
    const group = groups.get(company);
    if (group) group.push(first + at);
    else groups.set(company, [first + at]);
  }
  const bySize = [...groups.values()].sort((a, b) => a.length - b.length);
  const starts = new Int32Array(bySize.length + 1);
  for (const [at, group] of bySize.entries()) starts[at + 1] = starts[at]! + group.length;
  return { links: Int32Array.from(bySize.flat()), starts };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at]!;
  return total;
}

/** The share of those that count in the links that stand from `first` on. */
function shareOf(amounts: Float64Array, first: number, counts: Float64Array): number {
  let part = 0;
  let whole = 0;
  for (let at = 0; at < counts.length; at++) {
    const usd = amounts[first + at]!;
    whole += usd;
    part += usd * counts[at]!;
  }
  return part / whole;
}

function hhi(amounts: Float64Array, { links, starts }: Gathering): number {
  let total = 0;
  let squares = 0;
  let at = 0;
  for (let group = 1; group < starts.length; group++) {
    let usd = 0;
    for (const end = starts[group]!; at < end; at++) usd += amounts[links[at]!]!;
    total += usd;
    squares += usd * usd;
  }
  return total > 0 ? (10_000 * squares) / (total * total) : Number.NaN;
}
