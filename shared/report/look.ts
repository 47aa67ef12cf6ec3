/** One of the two states that a summary is written of. */
import type { StateOfDay } from '../engine/active';
import type { MoneyGraph } from '../engine/graph';
import { graphOf, signalInput } from '../engine/measure';
import { type Reading, readDials } from '../engine/reading';
import type { Yardstick } from '../engine/score';
import { loops } from '../engine/signals/loops';
import type { Portfolio } from '../model/portfolio';
import type { LoopCensus } from '../model/score';

/** What the summary needs of a state: no more, so that it comes quickly also for a large portfolio. */
export interface Look {
  readonly graph: MoneyGraph;
  readonly reading: Reading;
  readonly loops: LoopCensus;
}

export function lookAt(portfolio: Portfolio, state: StateOfDay, yardstick: Yardstick): Look {
  const graph = graphOf(portfolio, state);
  return { graph, reading: readDials(graph, yardstick), loops: loops(signalInput(graph)) };
}
