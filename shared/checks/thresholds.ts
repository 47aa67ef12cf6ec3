/**
 * When a check speaks. Where nobody has set a norm, the choice is ours and is tried on the starter portfolio, so that
 * what is named there is worth a second look and the list stays short enough to be read.
 */
import { assumedYears } from '../engine/term';

interface Threshold {
  readonly value: number;
  readonly basis: string;
}

export const thresholds = {
  /** Times above or below the median. */
  priceFactor: {
    value: 3,
    basis:
      'Ours. A price for power alone, for chips alone and for the whole service differ by about this much: in the starter portfolio on 2026-06-30, 9 of 12 priced links lie within it.',
  },
  /** Fewer priced links make no median worth comparing with. */
  priceLinks: { value: 5, basis: 'Ours: below five, one odd price moves the median by itself.' },
  /** Commitments over twelve months’ revenue. */
  revenueTimes: {
    value: assumedYears,
    basis:
      'The years that a contract without a term is spread over (docs/signals.md, “Per year”): beyond it, all of today’s revenue would not pay for them.',
  },
  /** Share of the larger amount by which two amounts may differ and still be one deal’s. */
  amountDifference: {
    value: 0.1,
    basis: 'Ours: the range that the starter portfolio gives a reported amount without one, ±10%.',
  },
  /** Days between two announcements of one deal. */
  announcedApart: {
    value: 31,
    basis: 'Ours: a month, the time in which one deal goes from news to filing.',
  },
  /** Share of the larger by which dollars may differ from what their original makes. */
  originalDifference: {
    value: 0.01,
    basis:
      'Ours: more than the rounding of a rate to three digits or of an amount as it is reported.',
  },
  /** Of all known money, over the links of one company. */
  unwatchedShare: {
    value: 0.02,
    basis: 'Ours: one dollar in fifty; fewer would be worth nobody’s watching.',
  },
} as const satisfies Record<string, Threshold>;
