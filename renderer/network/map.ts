/** What the map of links shows: companies, and between two of them the links of one sort and direction gathered into an arc. Pure. */
import { knownUsd } from '#shared/engine/active';
import type { Company, CompanyKind } from '#shared/model/company';
import { type Link, linkFamily } from '#shared/model/link';

/** How an arc is drawn. A guarantee is finance that moves nothing until it is called: it stands apart as `support`. */
export const strands = ['finance', 'support', 'trade', 'tie'] as const;
export type Strand = (typeof strands)[number];

export function strandOf(link: Pick<Link, 'kind'>): Strand {
  return link.kind === 'guarantee' ? 'support' : linkFamily(link.kind);
}

export interface MapArc {
  /** `openai>oracle:trade`. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly strand: Strand;
  /** In the order of their ids. */
  readonly links: readonly Link[];
  /** The sum of its known amounts; null where none is known, and for ties, which move no money. */
  readonly usd: number | null;
  /** How many of its links do not disclose their amount. */
  readonly undisclosed: number;
  /** None of its links is in the score on this day. */
  readonly faint: boolean;
}

export interface MapNode {
  readonly id: string;
  readonly name: string;
  readonly kind: CompanyKind;
  readonly watched: boolean;
  /** Known money in and out by the arcs that flow. */
  readonly usd: number;
  readonly inUsd: number;
  readonly outUsd: number;
  readonly arcs: number;
}

export interface NetworkMap {
  /** Those with an arc, in the order of their ids. */
  readonly nodes: readonly MapNode[];
  readonly arcs: readonly MapArc[];
}

export const emptyMap: NetworkMap = { nodes: [], arcs: [] };

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Money that goes through the arc: support and ties move none. */
export const flowOf = ({ strand, usd }: MapArc): number =>
  strand === 'finance' || strand === 'trade' ? (usd ?? 0) : 0;

/** The order of companies and links is irrelevant. */
export function mapOf(
  companies: readonly Company[],
  links: readonly Link[],
  isActive: (link: Link) => boolean,
): NetworkMap {
  const arcs = arcsOf(links, isActive);
  const sums = new Map<string, { inUsd: number; outUsd: number; arcs: number }>();
  const sumOf = (id: string) => {
    const sum = sums.get(id) ?? { inUsd: 0, outUsd: 0, arcs: 0 };
    sums.set(id, sum);
    return sum;
  };
  for (const arc of arcs) {
    const [from, to] = [sumOf(arc.from), sumOf(arc.to)];
    from.outUsd += flowOf(arc);
    to.inUsd += flowOf(arc);
    from.arcs++;
    to.arcs++;
  }
  const nodes = companies
    .flatMap(({ id, name, kind, watched }): MapNode[] => {
      const sum = sums.get(id);
      return sum === undefined
        ? []
        : [{ id, name, kind, watched, ...sum, usd: sum.inUsd + sum.outUsd }];
    })
    .sort((a, b) => byText(a.id, b.id));
  return { nodes, arcs };
}

function arcsOf(links: readonly Link[], isActive: (link: Link) => boolean): MapArc[] {
  const bundles = new Map<string, Link[]>();
  for (const link of links) {
    const key = `${link.from}>${link.to}:${strandOf(link)}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(link);
    else bundles.set(key, [link]);
  }
  return [...bundles]
    .sort(([a], [b]) => byText(a, b))
    .map(([key, bundle]) => arcOf(key, bundle, isActive));
}

function arcOf(key: string, bundle: readonly Link[], isActive: (link: Link) => boolean): MapArc {
  const links = [...bundle].sort((a, b) => byText(a.id, b.id));
  const first = links[0]!;
  const strand = strandOf(first);
  const amounts = strand === 'tie' ? [] : links.flatMap((link) => knownUsd(link) ?? []);
  return {
    key,
    from: first.from,
    to: first.to,
    strand,
    links,
    usd: amounts.length === 0 ? null : amounts.reduce((sum, usd) => sum + usd, 0),
    undisclosed: strand === 'tie' ? 0 : links.length - amounts.length,
    faint: !links.some(isActive),
  };
}

/** The keys of pairs between which both finance and trade run, whichever way. */
export function dualPairs(arcs: readonly MapArc[]): ReadonlySet<string> {
  const met = new Map<string, number>();
  for (const arc of arcs) {
    const bit = arc.strand === 'trade' ? 1 : arc.strand === 'finance' ? 2 : 0;
    const key = pairOf(arc);
    met.set(key, (met.get(key) ?? 0) | bit);
  }
  return new Set([...met].filter(([, bits]) => bits === 3).map(([key]) => key));
}

/** One key for both directions. */
export const pairOf = ({ from, to }: Pick<MapArc, 'from' | 'to'>): string =>
  from < to ? `${from}>${to}` : `${to}>${from}`;

/** The largest sums of a portfolio, whatever the day and the filter: widths and sizes stay comparable while these move. */
export interface Measure {
  readonly arcUsd: number;
  readonly nodeUsd: number;
}

export function measureOf({ nodes, arcs }: NetworkMap): Measure {
  const largest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
  return {
    arcUsd: largest(arcs.map((arc) => (arc.strand === 'support' ? 0 : (arc.usd ?? 0)))),
    nodeUsd: largest(nodes.map(({ usd }) => usd)),
  };
}
