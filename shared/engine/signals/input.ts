/** What a signal may look at. */
import type { EdgeList, MoneyGraph } from '../graph';

export interface SignalInput {
  readonly graph: MoneyGraph;
  /** The edges with a known flow (w), guarantees left out. */
  readonly flows: EdgeList;
  /** Sum of w, in USD. */
  readonly grossUsd: number;
}
