/**
 * Seeded money-flow graphs to measure on. Expected numbers of payers and receivers follow a power law (F. Chung and
 * L. Lu, Annals of Combinatorics 6:125, 2002), a quarter of the companies stand at the same rank on both sides,
 * amounts are lognormal, and short loops are planted. No self-links, no parallel links.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, seededRandom } from '../../shared/engine/random';

export interface BenchFile {
  readonly name: string;
  readonly graph: string;
  readonly equity: string;
}

export const sizes = [
  { name: '30', nodes: 30, links: 60 },
  { name: '1k', nodes: 1_000, links: 5_000 },
  { name: '10k', nodes: 10_000, links: 50_000 },
  { name: '100k', nodes: 100_000, links: 500_000 },
] as const;
export type Size = (typeof sizes)[number];

const seed = 20_260_101;
const exponent = 2.5;
const bothSides = 0.25;

/** The files of all four graphs: g30.csv and g30.nodes.csv, g1k … */
export function writeGraphs(folder: string): void {
  for (const size of sizes) {
    const { name, graph, equity } = benchFile(size);
    writeFileSync(join(folder, `g${name}.csv`), graph);
    writeFileSync(join(folder, `g${name}.nodes.csv`), equity);
  }
}

export function benchFile({ name, nodes, links }: Size, from = seed): BenchFile {
  const random = seededRandom(from + nodes);
  const payers = drawer(expected(shuffled(nodes, random), links), random);
  const ranks = shuffled(nodes, random);
  const paying = payers.ranks;
  const receivers = drawer(
    expected(
      ranks.map((rank, node) => (random.next() < bothSides ? paying[node]! : rank)),
      links,
    ),
    random,
  );
  const seen = new Set<number>();
  const rows: [number, number, number][] = [];
  const add = (from: number, to: number, amount: number) => {
    const key = from * nodes + to;
    if (from === to || seen.has(key)) return;
    seen.add(key);
    rows.push([from, to, Math.max(1, Math.round(amount))]);
  };
  const amount = () => Math.exp(10.5 + 1.8 * gauss(random));
  for (let loop = Math.max(4, Math.round(nodes / 40)); loop > 0; loop--) {
    const size = 2 + random.below(5);
    const members = new Set<number>();
    while (members.size < size)
      members.add(random.next() < 0.3 ? payers.draw() : random.below(nodes));
    const ring = [...members];
    const around = amount();
    for (const [at, from] of ring.entries())
      add(from, ring[(at + 1) % size]!, around * (0.7 + 0.6 * random.next()));
  }
  while (rows.length < links) add(payers.draw(), receivers.draw(), amount());
  const gross = new Float64Array(nodes);
  for (const [from, to, usd] of rows) {
    gross[from]! += usd;
    gross[to]! += usd;
  }
  const own = Array.from(gross, (usd) =>
    Math.max(1_000, Math.round((0.35 * usd + 20_000) * Math.exp(0.6 * gauss(random)))),
  );
  return {
    name,
    graph: `from,to,amount\n${rows.map((row) => row.join(',')).join('\n')}\n`,
    equity: `node,equity\n${own.map((usd, node) => `${node},${usd}`).join('\n')}\n`,
  };
}

function shuffled(count: number, random: Random): number[] {
  const places = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [places[at], places[other]] = [places[other]!, places[at]!];
  }
  return places;
}

/** Expected number of links per company by its rank, none above what keeps parallel links rare. */
function expected(ranks: readonly number[], links: number) {
  const tail = ranks.map((rank) => (rank + 1) ** (-1 / (exponent - 1)));
  const sum = tail.reduce((total, weight) => total + weight, 0);
  const cap = Math.sqrt(links) / 1.5;
  return { ranks, weights: tail.map((weight) => Math.min((weight / sum) * links, cap)) };
}

/** Draws companies in proportion to their weights. */
function drawer({ ranks, weights }: ReturnType<typeof expected>, random: Random) {
  const upTo = new Float64Array(weights.length);
  let total = 0;
  for (const [at, weight] of weights.entries()) {
    total += weight;
    upTo[at] = total;
  }
  const draw = () => {
    const wanted = random.next() * total;
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { ranks, draw };
}

const gauss = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
