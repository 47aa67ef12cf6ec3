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

/** Places of links in the drawn amounts, and of the group that each counts for. */
interface Gathering {
  readonly links: Int32Array;
  readonly group: Int32Array;
  readonly sums: Float64Array;
}

export class Rescorer {
  /** The links whose amounts are known, in the order of the amounts that `values` takes. */
  readonly links: readonly PlacedLink[];
  private readonly flows: EdgeList;
  private readonly usd: Float64Array;
  private readonly edgeOf: Int32Array;
  private readonly opposite: Int32Array;
  private readonly inCore: Uint8Array;
  private readonly inner: Int32Array;
  private readonly solver: CirculationSolver;
  private readonly innerUsd: Float64Array;
  private readonly finn: FinnIndex | null;
  private readonly finance: Int32Array;
  private readonly trade: Int32Array;
  private readonly buysBack: Uint8Array;
  private readonly dualRole: Uint8Array;
  private readonly related: Uint8Array | null;
  private readonly gatherings: readonly Gathering[];
  private readonly out = new Float64Array(rescoredIds.length);

  constructor(graph: MoneyGraph) {
    const { ids } = graph;
    const known = (links: readonly PlacedLink[]) =>
      links.filter(({ link }) => knownUsd(link) !== null);
    const [finance, trade] = [known(graph.finance), known(graph.trade)];
    this.links = [...finance, ...trade];
    this.finance = Int32Array.from(finance, (_, at) => at);
    this.trade = Int32Array.from(trade, (_, at) => finance.length + at);

    this.flows = flowsOf(graph.edges);
    const edgeAt = new Map(
      Array.from(this.flows.from, (from, e) => [from * ids.length + this.flows.to[e]!, e]),
    );
    const edge = (from: number, to: number) => edgeAt.get(from * ids.length + to) ?? -1;
    this.usd = new Float64Array(this.flows.usd.length);
    this.edgeOf = Int32Array.from(this.links, ({ link, from, to }) =>
      link.kind === 'guarantee' ? -1 : edge(from, to),
    );
    this.opposite = this.flows.from.map((from, e) => edge(this.flows.to[e]!, from));
    const { of } = components(this.flows);
    this.inCore = Uint8Array.from(this.flows.from, (from, e) =>
      Number(of[from] === of[this.flows.to[e]!]),
    );
    const inner = innerGraph(this.flows);
    this.inner = inner.edges;
    this.solver = new CirculationSolver(inner.nodes, inner.edges.length);
    this.solver.load(inner.nodes, inner.from, inner.to);
    this.innerUsd = new Float64Array(inner.edges.length);
    this.finn = isSmall(of) ? new FinnIndex(this.flows) : null;

    const trades = tradePairs(graph);
    this.buysBack = Uint8Array.from(finance, ({ from, to }) => Number(trades.has(to, from)));
    this.dualRole = Uint8Array.from(finance, ({ from, to }) =>
      Number(trades.has(to, from) || trades.has(from, to)),
    );
    const pairs = relatedPairs(graph);
    this.related = pairs && Uint8Array.from(trade, ({ from, to }) => Number(pairs.has(from, to)));
    this.gatherings = [
      gather(
        this.trade,
        trade.map(({ to }) => to),
      ),
      gather(
        this.trade,
        trade.map(({ from }) => from),
      ),
      gather(
        this.finance,
        finance.map(({ from }) => from),
      ),
      gather(
        this.finance,
        finance.map(({ to }) => to),
      ),
    ];
  }

  /** The signals in the order of `rescoredIds`, NaN where unknown, for one amount in USD per link. The array is reused. */
  values(amounts: Float64Array): Float64Array {
    const { out, usd, edgeOf, opposite, inCore, inner, innerUsd } = this;
    usd.fill(0);
    for (let at = 0; at < edgeOf.length; at++) {
      const e = edgeOf[at]!;
      if (e !== -1) usd[e] = usd[e]! + amounts[at]!;
    }
    let [gross, met, core] = [0, 0, 0];
    for (let e = 0; e < usd.length; e++) {
      gross += usd[e]!;
      if (opposite[e] !== -1) met += Math.min(usd[e]!, usd[opposite[e]!]!);
      if (inCore[e] === 1) core += usd[e]!;
    }
    for (let at = 0; at < innerUsd.length; at++) innerUsd[at] = usd[inner[at]!]!;
    const flow = this.solver.solve(innerUsd);
    let round = 0;
    for (let at = 0; at < flow.length; at++) round += flow[at]!;
    out[0] = round / gross;
    out[1] = met / gross;
    out[2] = this.finn === null ? Number.NaN : this.finn.value(usd);
    out[3] = core / gross;
    out[4] = shareOf(amounts, this.finance, this.buysBack);
    out[5] = shareOf(amounts, this.finance, this.dualRole);
    out[6] = this.related === null ? Number.NaN : shareOf(amounts, this.trade, this.related);
    for (let at = 0; at < this.gatherings.length; at++)
      out[7 + at] = hhi(amounts, this.gatherings[at]!);
    return out;
  }
}

function isSmall(of: Int32Array): boolean {
  const sizes = new Map<number, number>();
  for (const component of of) sizes.set(component, (sizes.get(component) ?? 0) + 1);
  return [...sizes.values()].every((size) => size <= largestBandedComponent);
}

function gather(links: Int32Array, companies: readonly number[]): Gathering {
  const places = new Map<number, number>();
  const group = Int32Array.from(companies, (company) => {
    const place = places.get(company) ?? places.size;
    places.set(company, place);
    return place;
  });
  return { links, group, sums: new Float64Array(places.size) };
}

function shareOf(amounts: Float64Array, links: Int32Array, counts: Uint8Array): number {
  let [part, whole] = [0, 0];
  for (let at = 0; at < links.length; at++) {
    const usd = amounts[links[at]!]!;
    whole += usd;
    if (counts[at] === 1) part += usd;
  }
  return part / whole;
}

function hhi(amounts: Float64Array, { links, group, sums }: Gathering): number {
  sums.fill(0);
  let total = 0;
  for (let at = 0; at < links.length; at++) {
    const usd = amounts[links[at]!]!;
    sums[group[at]!] = sums[group[at]!]! + usd;
    total += usd;
  }
  let squares = 0;
  for (let place = 0; place < sums.length; place++) squares += ((100 * sums[place]!) / total) ** 2;
  return total > 0 ? squares : Number.NaN;
}
