/**
 * Rescoring for drawn amounts, as the app's bands do it. Each edge's amount is drawn from the triangular range of half
 * to one and a half times its own. Without kinds an edge counts as finance and as trade, half of the draw each.
 */
import { buildGraph } from '../../shared/engine/graph';
import { seededRandom } from '../../shared/engine/random';
import { Rescorer, rescoredIds } from '../../shared/engine/uncertainty/rescore';
import { TriangularDraws } from '../../shared/engine/uncertainty/triangular';
import type { Company } from '../../shared/model/company';
import type { Link, LinkKind } from '../../shared/model/link';
import type { BenchGraph } from './csv';
import type { Prepared } from './kernels';

export const spread = { low: 0.5, high: 1.5 };
/** Draws are whole dollars: amounts are scaled so that this costs no accuracy whatever their unit. */
const scale = 1_000;

export function prepareRescore(graph: BenchGraph, draws: number): Prepared {
  const { edges, hasFinance, hasTrade, ids } = graph;
  const rescorer = new Rescorer(buildGraph(companiesOf(ids), linksOf(graph)));
  const edgeOf = Int32Array.from(rescorer.links, ({ link }) => Number(link.id.slice(1)));
  const part = Float64Array.from(edgeOf, (e) => 1 / (hasFinance[e]! + hasTrade[e]!));
  const ranges = new TriangularDraws(
    Array.from(edges.usd, (usd) => ({
      low: usd * scale * spread.low,
      best: usd * scale,
      high: usd * scale * spread.high,
    })),
  );
  const drawn = new Float64Array(edges.usd.length);
  const amounts = new Float64Array(edgeOf.length);
  const results = rescoredIds.map(() => new Float64Array(draws));

  const run = () => {
    const random = seededRandom(1);
    for (let draw = 0; draw < draws; draw++) {
      ranges.draw(random, drawn);
      for (let at = 0; at < amounts.length; at++) amounts[at] = drawn[edgeOf[at]!]! * part[at]!;
      const values = rescorer.values(amounts);
      for (let at = 0; at < values.length; at++) results[at]![draw] = values[at]!;
    }
  };
  const result = () => {
    run();
    return Object.fromEntries(rescoredIds.map((id, at) => [id, bandOf(results[at]!)]));
  };
  return { run, result };
}

function bandOf(values: Float64Array) {
  if (values.some(Number.isNaN)) return null;
  const sorted = values.slice().sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { p5: at(0.05), median: at(0.5), p95: at(0.95), mean };
}

const companiesOf = (ids: readonly string[]): Company[] =>
  ids.map((id) => ({ id, name: id, kind: 'other', watched: false }));

/** One link per edge and family, named by family and edge. */
function linksOf({ ids, edges, hasFinance, hasTrade }: BenchGraph): Link[] {
  const linkOf = (id: string, kind: LinkKind, e: number): Link => ({
    id,
    kind,
    from: ids[edges.from[e]!]!,
    to: ids[edges.to[e]!]!,
    amount: { low: edges.usd[e]!, best: edges.usd[e]!, high: edges.usd[e]! },
    capacityMw: null,
    announced: null,
    start: null,
    end: null,
    status: [{ since: null, state: 'signed' }],
    counted: true,
    sourceIds: [],
  });
  return Array.from(edges.usd.keys()).flatMap((e) => [
    ...(hasFinance[e] === 1 ? [linkOf(`f${e}`, 'investment', e)] : []),
    ...(hasTrade[e] === 1 ? [linkOf(`t${e}`, 'purchase', e)] : []),
  ]);
}
