/** The triangular distribution by its inverse (Evans, Hastings and Peacock, Statistical Distributions, 2000, ch. 40). */
import type { Amount } from '../../model/link';

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
