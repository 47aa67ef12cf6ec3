/** How sure the engine is: the 5th to 95th percentile of rescorings with amounts drawn from their ranges. */
import type { DialId, ShareId, Side } from './score';

export interface Band {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export type BandedSignalId = ShareId | `${Side}.hhi`;

/** null where the dial or signal is unknown, or Finn's index is of too large a component to be drawn again and again. Loops are counted whatever the amounts are, so they have no band. */
export interface Bands {
  readonly draws: number;
  readonly seed: number;
  readonly dials: Readonly<Record<DialId, Band | null>>;
  readonly signals: Readonly<Record<BandedSignalId, Band | null>>;
}
