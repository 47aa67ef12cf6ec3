/** The graph of one state: companies as numbers, links by family, parallel links gathered into edges. Built once, read by every signal. */
import type { Company } from '../model/company';
import { type Link, linkFamily } from '../model/link';
import { flowUsd } from './active';

/** A link with its ends as company numbers. */
export interface PlacedLink {
  readonly link: Link;
  readonly from: number;
  readonly to: number;
}

/** Edges sorted by (from, to); edge e runs from `from[e]` to `to[e]`; those of company i are `rowStart[i]` to `rowStart[i + 1]`. */
export interface EdgeList {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly rowStart: Int32Array;
  /** USD; 0 where none is known to flow. */
  readonly usd: Float64Array;
}

export interface MoneyGraph {
  /** Company ids in alphabetical order; a company's number is its place here. */
  readonly ids: readonly string[];
  readonly finance: readonly PlacedLink[];
  readonly trade: readonly PlacedLink[];
  readonly ties: readonly PlacedLink[];
  /** One edge for each ordered pair with a finance or trade link, amounts known or not. */
  readonly edges: EdgeList;
  /** Per edge: the links on it, and whether finance or trade is among them. */
  readonly edgeLinks: readonly (readonly Link[])[];
  readonly hasFinance: Uint8Array;
  readonly hasTrade: Uint8Array;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by id first, so that the order of entry changes no bit of any result. */
export function buildGraph(companies: readonly Company[], active: readonly Link[]): MoneyGraph {
  const ids = companies.map((company) => company.id).sort(byText);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const placed = [...active]
    .sort((a, b) => byText(a.id, b.id))
    .map((link) => ({
      link,
      from: endOf(link.from, numberOf, link),
      to: endOf(link.to, numberOf, link),
    }));
  const family = (name: string) => placed.filter(({ link }) => linkFamily(link.kind) === name);
  const [finance, trade, ties] = [family('finance'), family('trade'), family('tie')];
  return { ids, finance, trade, ties, ...gatherEdges(ids.length, [...finance, ...trade]) };
}

function endOf(id: string, numberOf: ReadonlyMap<string, number>, link: Link): number {
  const number = numberOf.get(id);
  if (number === undefined) throw new Error(`link ${link.id} names the unknown company ${id}`);
  return number;
}

type Gathered = Pick<MoneyGraph, 'edges' | 'edgeLinks' | 'hasFinance' | 'hasTrade'>;

function gatherEdges(nodes: number, flows: readonly PlacedLink[]): Gathered {
  const bundles = new Map<number, Link[]>();
  for (const { link, from, to } of flows) {
    const key = from * nodes + to;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(link);
    else bundles.set(key, [link]);
  }
  const keys = Float64Array.from(bundles.keys()).sort();
  const edgeLinks = Array.from(keys, (key) => bundles.get(key) ?? []);
  const from = Int32Array.from(keys, (key) => Math.floor(key / nodes));
  return {
    edges: {
      nodes,
      from,
      to: Int32Array.from(keys, (key) => key % nodes),
      rowStart: rowStarts(nodes, from),
      usd: Float64Array.from(edgeLinks, (links) =>
        links.reduce((sum, link) => sum + (flowUsd(link) ?? 0), 0),
      ),
    },
    edgeLinks,
    hasFinance: Uint8Array.from(edgeLinks, (links) =>
      Number(links.some((l) => linkFamily(l.kind) === 'finance')),
    ),
    hasTrade: Uint8Array.from(edgeLinks, (links) =>
      Number(links.some((l) => linkFamily(l.kind) === 'trade')),
    ),
  };
}

function rowStarts(nodes: number, from: Int32Array): Int32Array {
  const starts = new Int32Array(nodes + 1);
  for (const node of from) starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node++)
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  return starts;
}

/** The edges that carry a known amount: the matrix w of the definitions. */
export function flowsOf(edges: EdgeList): EdgeList {
  const kept = Array.from(edges.usd.keys()).filter((e) => (edges.usd[e] ?? 0) > 0);
  const from = Int32Array.from(kept, (e) => edges.from[e] ?? 0);
  return {
    nodes: edges.nodes,
    from,
    to: Int32Array.from(kept, (e) => edges.to[e] ?? 0),
    rowStart: rowStarts(edges.nodes, from),
    usd: Float64Array.from(kept, (e) => edges.usd[e] ?? 0),
  };
}
