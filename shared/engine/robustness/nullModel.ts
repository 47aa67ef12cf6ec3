/** Is it more than chance? Loop share and loops against random rewirings within finance and within trade. */
import type { Link } from '../../model/link';
import type { Portfolio } from '../../model/portfolio';
import type { NullModel } from '../../model/robustness';
import type { StateOfDay } from '../active';
import { loopLimit, mixedCycles } from '../cycles';
import { buildGraph, type MoneyGraph, type PlacedLink } from '../graph';
import { graphOf, signalInput } from '../measure';
import { type Random, seededRandom } from '../random';
import { loopShare } from '../signals/loopShare';
import { rewiring } from './rewiring';
import { amongDraws } from './spread';

export interface NullModelOptions {
  readonly draws?: number;
  /** A whole number from 0 to 2³² − 1: the same seed gives the same answer. */
  readonly seed: number;
  readonly onProgress?: (done: number, draws: number) => void;
}

interface Drawn {
  readonly loopShare: number | null;
  readonly loops: number;
  readonly complete: boolean;
}

/** Each draw starts from the observed links. Its input is not changed; the order of links in it is irrelevant. */
export function nullModel(
  portfolio: Portfolio,
  state: StateOfDay,
  { draws = 1000, seed, onProgress }: NullModelOptions,
): NullModel {
  if (!Number.isInteger(draws) || draws < 1)
    throw new RangeError(`draws are a whole number above 0, and not ${draws}`);
  const graph = graphOf(portfolio, state);
  const observed = drawnOf(graph);
  const random = seededRandom(seed);
  const all: Drawn[] = [];
  let swaps = 0;
  for (let draw = 0; draw < draws; draw++) {
    const [finance, trade] = [rewired(graph, 'finance', random), rewired(graph, 'trade', random)];
    swaps += finance.swaps + trade.swaps;
    all.push(drawnOf(buildGraph(portfolio.companies, [...finance.links, ...trade.links])));
    onProgress?.(draw + 1, draws);
  }
  const links = graph.finance.length + graph.trade.length;
  return {
    draws,
    seed,
    financeLinks: graph.finance.length,
    tradeLinks: graph.trade.length,
    swapsPerLink: links === 0 ? 0 : swaps / draws / links,
    loopShare: amongDraws(
      observed.loopShare,
      all.flatMap((drawn) => drawn.loopShare ?? []),
    ),
    loops: amongDraws(
      observed.complete ? observed.loops : null,
      all.map(({ loops }) => loops),
    ),
    loopLimit,
    observedAtLimit: !observed.complete,
    drawsAtLimit: all.filter(({ complete }) => !complete).length,
  };
}

function drawnOf(graph: MoneyGraph): Drawn {
  const { list, complete } = mixedCycles(graph.edges, graph.hasFinance, graph.hasTrade);
  return { loopShare: loopShare(signalInput(graph)).value, loops: list.length, complete };
}

function rewired(
  graph: MoneyGraph,
  family: 'finance' | 'trade',
  random: Random,
): { links: Link[]; swaps: number } {
  const placed: readonly PlacedLink[] = graph[family];
  const { to, swaps } = rewiring(placed, random);
  return { links: placed.map(({ link }, at) => ({ ...link, to: graph.ids[to[at]!]! })), swaps };
}
