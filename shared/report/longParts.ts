/**
 * The parts of a summary that take long: why the dials moved, their bands, and what to verify. Done in steps that say how
 * far they are, from 0.05 to 1; left out of a long ledger until asked for.
 */
import { attribute, attributionSeed, defaultOrders } from '../engine/attribution/attribute';
import { slotsOf } from '../engine/attribution/moves';
import type { State } from '../engine/attribution/state';
import { VerificationRun } from '../engine/attribution/verifyNext';
import { graphOf } from '../engine/measure';
import { seededRandom } from '../engine/random';
import { BandRun } from '../engine/uncertainty/bands';
import type { Verification } from '../model/attribution';
import type { Bands } from '../model/band';
import type { Day } from '../model/day';
import type { Portfolio } from '../model/portfolio';
import { mostLinksUnasked } from './limits';
import type { LeftOut, WeekSummary } from './summaryModel';

/** Any numbers do; the same ones give the same bytes. */
export interface SummarySeeds {
  readonly bands: number;
  readonly attribution: number;
}
export const summarySeeds: SummarySeeds = { bands: 2000, attribution: attributionSeed };

type LongParts = Pick<WeekSummary, 'bands' | 'attribution' | 'verify'>;
export const nothingLong: LongParts = { bands: null, attribution: null, verify: null };

const verifyShown = 5;
/** Points; what rounds to nothing at stake needs no one’s time. */
const shownEffect = 0.05;

interface Given {
  readonly before: State;
  readonly now: State;
  readonly close: Day;
  /** Where they have been drawn already. */
  readonly bandsBefore: Bands | null;
  readonly seeds: SummarySeeds;
  readonly draws: number;
}

/**
 * Each drawn order scores the ledger once for each link that moved, and each scoring looks at every link: a week in which
 * hundreds were entered draws fewer. How many were drawn stands in the attribution.
 */
const mostLooks = 1_500_000;
function ordersFor(before: State, now: State): number {
  const moves = slotsOf(before, now).filter(({ move }) => move !== null).length;
  const looks = Math.max(1, moves * now.portfolio.links.length);
  return Math.max(2, Math.min(defaultOrders, Math.floor(mostLooks / looks)));
}

export function* longParts(given: Given): Generator<number, LongParts> {
  const { before, now, close, bandsBefore, seeds, draws } = given;
  const orders = ordersFor(before, now);
  const attribution = attribute(before, now, { seed: seeds.attribution, orders });
  yield 0.1;
  const bands = {
    before: bandsBefore ?? (yield* bandsOf(before, seeds.bands, draws, 0.1, 0.4)),
    now: yield* bandsOf(now, seeds.bands, draws, 0.4, 0.7),
  };
  return { attribution, bands, verify: yield* verificationOf(now, close) };
}

export function leftOutOf({ links }: Portfolio, evenIfLong: boolean): LeftOut | null {
  if (evenIfLong || links.length <= mostLinksUnasked) return null;
  return { reason: 'too-many-links', links: links.length, most: mostLinksUnasked };
}

function* bandsOf(
  state: State,
  seed: number,
  draws: number,
  begin: number,
  end: number,
): Generator<number, Bands> {
  const graph = graphOf(state.portfolio, state);
  const run = new BandRun(graph, state.yardstick, seededRandom(seed), draws);
  while (run.done < draws) {
    run.step(Math.min(100, draws - run.done));
    yield begin + ((end - begin) * run.done) / draws;
  }
  return run.bands(seed);
}

function* verificationOf(state: State, close: Day): Generator<number, Verification[]> {
  const run = new VerificationRun(state, close);
  while (run.done < run.size) {
    run.step(1);
    yield 0.7 + (0.3 * run.done) / run.size;
  }
  return run
    .result()
    .filter(({ effect }) => effect >= shownEffect)
    .slice(0, verifyShown);
}
