/** The triangular distribution by its inverse (Evans, Hastings and Peacock, Statistical Distributions, 2000, ch. 40). */
import type { Amount } from '../../model/link';
import type { Random } from '../random';

/** One draw from (low, best, high) for a uniform number in [0, 1), in whole dollars: sums of draws are then exact. */
export function triangular({ low, best, high }: Amount, uniform: number): number {
  const width = high - low;
  if (width <= 0) return best;
  const rising = best - low;
  const drawn =
    uniform * width < rising
      ? low + Math.sqrt(uniform * width * rising)
      : high - Math.sqrt((1 - uniform) * width * (high - best));
  return Math.floor(drawn + 0.5);
}

/** Draws of many amounts at a time, to the bit what `triangular` gives for one after the other. */
export class TriangularDraws {
  private readonly width: Float64Array;
  private readonly rising: Float64Array;
  /** Two numbers an amount, for the side above the best and for the one below: where it ends, and how wide it is. */
  private readonly ends: Float64Array;
  private readonly sides: Float64Array;

  constructor(amounts: readonly Amount[]) {
    this.width = Float64Array.from(amounts, ({ low, high }) => high - low);
    this.rising = Float64Array.from(amounts, ({ low, best }) => best - low);
    this.ends = Float64Array.from(amounts.flatMap(({ low, high }) => [high, low]));
    this.sides = Float64Array.from(
      amounts.flatMap(({ low, best, high }) => [high - best, best - low]),
    );
  }

  draw(random: Random, drawn: Float64Array): void {
    const { width, rising, ends, sides } = this;
    for (let at = 0; at < width.length; at++) {
      const uniform = random.next();
      const wide = width[at]!;
      // Which side it falls on is a coin's toss, which a processor cannot foresee: by numbers, not by a branch.
      const below = Number(uniform * wide < rising[at]!);
      const sign = 2 * below - 1;
      const share = 1 - below + sign * uniform;
      const side = 2 * at + below;
      const end = ends[side]!;
      const usd = end + sign * Math.sqrt(share * wide * sides[side]!);
      drawn[at] = wide > 0 ? Math.floor(usd + 0.5) : end;
    }
  }
}
