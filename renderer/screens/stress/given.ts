/** What the figures of one bound have in common. */
import type { Shock, StressBoundId } from '#shared/model/stress';

export interface Given {
  readonly of: 'stress';
  readonly shock: Shock;
  readonly bound: StressBoundId;
}
