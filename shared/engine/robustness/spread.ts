/** Where an observed value stands among random draws: the share at least as high, the mean, three percentiles. */
import type { AmongDraws } from '../../model/robustness';

/** Sums taken in another order differ in their last bits, and are the same value. */
const tolerance = 1e-9;

/** null as the observed value: not known. */
export function amongDraws(observed: number | null, draws: readonly number[]): AmongDraws {
  if (draws.length === 0)
    return { observed, atLeast: null, mean: null, p5: null, p50: null, p95: null };
  const sorted = Float64Array.from(draws).sort();
  const least = observed === null ? null : observed - tolerance * Math.abs(observed);
  return {
    observed,
    atLeast: least === null ? null : draws.filter((x) => x >= least).length / draws.length,
    mean: draws.reduce((sum, x) => sum + x, 0) / draws.length,
    p5: percentile(sorted, 0.05),
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
  };
}

/** Between the two nearest values: definition 7 of R. J. Hyndman and Y. Fan, The American Statistician 50 (1996). */
function percentile(sorted: Float64Array, at: number): number {
  const place = at * (sorted.length - 1);
  const below = Math.floor(place);
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return low + (place - below) * (high - low);
}
