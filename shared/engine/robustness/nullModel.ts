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
  options: NullModelOptions,
): NullModel {
  const run = new NullModelRun(portfolio, state, options);
  run.step(run.draws);
  return run.result();
}

/** A run that can be done in parts, so that its caller can show progress or give up. */
export class NullModelRun {
  readonly draws: number;
  private readonly seed: number;
  private readonly graph: MoneyGraph;
  private readonly random: Random;
  private readonly all: Drawn[] = [];
  private swaps = 0;

  constructor(
    private readonly portfolio: Portfolio,
    state: StateOfDay,
    { draws = 1000, seed }: NullModelOptions,
  ) {
    if (!Number.isInteger(draws) || draws < 1)
      throw new RangeError(`draws are a whole number above 0, and not ${draws}`);
    this.draws = draws;
    this.seed = seed;
    this.graph = graphOf(portfolio, state);
    this.random = seededRandom(seed);
  }

  get done(): number {
    return this.all.length;
  }

  /** Rewires up to `count` more times. */
  step(count: number): void {
    const { graph, random } = this;
    for (const end = Math.min(this.draws, this.done + count); this.done < end; ) {
      const finance = rewired(graph, 'finance', random);
      const trade = rewired(graph, 'trade', random);
      this.swaps += finance.swaps + trade.swaps;
      const links = [...finance.links, ...trade.links];
      this.all.push(drawnOf(buildGraph(this.portfolio.companies, links)));
    }
  }

  result(): NullModel {
    const { graph, all } = this;
    const observed = drawnOf(graph);
    const links = graph.finance.length + graph.trade.length;
    return {
      draws: all.length,
      seed: this.seed,
      financeLinks: graph.finance.length,
      tradeLinks: graph.trade.length,
      swapsPerLink: links === 0 ? 0 : this.swaps / Math.max(1, all.length) / links,
      loopShare: amongDraws(
        observed.loopShare,
        all.flatMap((drawn) => drawn.loopShare ?? []),
      ),
      loops: amongDraws(
        observed.complete ? observed.loops : null,
        all.map((drawn) => drawn.loops),
      ),
      loopLimit,
      observedAtLimit: !observed.complete,
      drawsAtLimit: all.filter(({ complete }) => !complete).length,
    };
  }
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
