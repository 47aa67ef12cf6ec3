/** The band of each dial and signal: rescorings with every known amount drawn from its triangular range, independently. */
import type { Band, Bands } from '../../model/band';
import { dialIds, type SignalId } from '../../model/score';
import { dial } from '../dials';
import type { MoneyGraph } from '../graph';
import type { Random } from '../random';
import type { Yardstick } from '../score';
import { Rescorer, rescoredIds } from './rescore';
import { TriangularDraws } from './triangular';

export const defaultDraws = 10_000;

/** A run that can be done in parts, so that its caller can show progress or give up. */
export class BandRun {
  private readonly rescorer: Rescorer;
  private readonly ranges: TriangularDraws;
  private readonly amounts: Float64Array;
  private readonly results: readonly Float64Array[];
  done = 0;

  constructor(
    graph: MoneyGraph,
    private readonly yardstick: Yardstick,
    private readonly random: Random,
    readonly draws = defaultDraws,
  ) {
    this.rescorer = new Rescorer(graph);
    this.ranges = new TriangularDraws(
      this.rescorer.links.map(({ link }) => link.amount ?? { low: 0, best: 0, high: 0 }),
    );
    this.amounts = new Float64Array(this.rescorer.links.length);
    this.results = [...rescoredIds, ...dialIds].map(() => new Float64Array(draws));
  }

  /** Draws up to `count` more times. */
  step(count: number): void {
    for (const end = Math.min(this.draws, this.done + count); this.done < end; this.done++) {
      this.ranges.draw(this.random, this.amounts);
      const values = this.rescorer.values(this.amounts);
      for (let at = 0; at < values.length; at++) this.results[at]![this.done] = values[at]!;
      this.scoreDials(values);
    }
  }

  private scoreDials(values: Float64Array): void {
    const { method, baseline } = this.yardstick;
    const byId = Object.fromEntries(
      rescoredIds.map((id, at) => [id, Number.isNaN(values[at]) ? null : values[at]]),
    ) as Record<SignalId, number | null>;
    for (const [at, id] of dialIds.entries()) {
      const { score } = dial(byId, method.dials[id], baseline, method);
      this.results[rescoredIds.length + at]![this.done] = score ?? Number.NaN;
    }
  }

  /** The bands of what was drawn so far; `seed` is what the caller seeded its generator with. */
  bands(seed: number): Bands {
    const bandAt = (at: number) => bandOf(this.results[at]!.subarray(0, this.done));
    return {
      draws: this.done,
      seed,
      dials: Object.fromEntries(
        dialIds.map((id, at) => [id, bandAt(rescoredIds.length + at)]),
      ) as Bands['dials'],
      signals: Object.fromEntries(
        rescoredIds.map((id, at) => [id, bandAt(at)]),
      ) as Bands['signals'],
    };
  }
}

/** The 5th to 95th percentile; null where nothing was drawn, or a draw is unknown. */
export function bandOf(values: Float64Array): Band | null {
  if (values.length === 0 || values.some(Number.isNaN)) return null;
  const sorted = values.slice().sort();
  return {
    low: quantile(sorted, 0.05),
    median: quantile(sorted, 0.5),
    high: quantile(sorted, 0.95),
  };
}

/** Linear between order statistics: type 7 of Hyndman and Fan, The American Statistician 50:361 (1996). */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return low + (place - below) * (high - low);
}
