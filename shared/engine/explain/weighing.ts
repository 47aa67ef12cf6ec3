/**
 * What each link weighs on a figure: the figure with it less the figure without it, all else left as it is; and the
 * figure's band. Leave one out, as for the dials: `shared/engine/attribution/linkWeights.ts`. Done in parts, so that its
 * caller can show progress or give up.
 */
import type { Band } from '../../model/band';
import type { Explanation, Figure, RestingWeight, Weighing } from '../../model/explain';
import type { Link } from '../../model/link';
import { byText } from '../attribution/state';
import type { Random } from '../random';
import { BandRun, bandOf } from '../uncertainty/bands';
import { triangular } from '../uncertainty/triangular';
import { explain } from './explain';
import { type World, withAmounts, without } from './world';

export interface Drawing {
  readonly draws: number;
  readonly random: Random;
  readonly seed: number;
}

/** What is read of a company's few links is drawn less often than what all links move; a shock runs through each draw. */
const drawsOfOwn = 1_000;
const drawsOfShock = 200;

export class WeighingRun {
  private readonly whole: Explanation;
  private readonly weights: RestingWeight[] = [];
  private readonly bands: BandRun | null;
  private readonly drawn: number[] = [];
  private readonly ownDraws: number;
  private readonly ranged: readonly Link[];

  constructor(
    private readonly world: World,
    private readonly figure: Figure,
    private readonly drawing: Drawing,
  ) {
    this.whole = explain(world, figure);
    const onNetwork = figure.of === 'dial' || figure.of === 'signal' || figure.of === 'score';
    const unknown = this.whole.value.value === null;
    this.ranged = this.rangedLinks();
    this.bands =
      onNetwork && !unknown && this.ranged.length > 0 && !figure.id.startsWith('loops.')
        ? new BandRun(world.input().graph, world.yardstick, drawing.random, drawing.draws)
        : null;
    this.ownDraws =
      onNetwork || unknown || this.ranged.length === 0 || !movedByAmounts(figure)
        ? 0
        : Math.min(figure.of === 'stress' ? drawsOfShock : drawsOfOwn, drawing.draws);
  }

  get size(): number {
    return this.whole.links.length + this.ownDraws + (this.bands?.draws ?? 0);
  }

  get done(): number {
    return this.weights.length + this.drawn.length + (this.bands?.done ?? 0);
  }

  /** The next link, or the next draw. */
  step(): void {
    const next = this.whole.links[this.weights.length];
    if (next !== undefined) this.weights.push(this.weightOf(next.linkId));
    else if (this.drawn.length < this.ownDraws) this.drawn.push(this.draw());
    else this.bands?.step(100);
  }

  result(): Weighing {
    const weight = ({ weight }: RestingWeight) =>
      weight === null ? Number.POSITIVE_INFINITY : Math.abs(weight);
    return {
      weights: this.weights.toSorted(
        (a, b) => weight(b) - weight(a) || (a.linkId < b.linkId ? -1 : 1),
      ),
      band: this.band(),
      draws: this.bands?.done ?? this.drawn.length,
    };
  }

  private weightOf(linkId: string): RestingWeight {
    const { value } = this.whole.value;
    const rest = explain(without(this.world, linkId), this.figure).value.value;
    return { linkId, weight: value === null || rest === null ? null : value - rest };
  }

  private draw(): number {
    const usdOf = new Map<string, number>();
    for (const { id, amount } of this.ranged)
      if (amount) usdOf.set(id, triangular(amount, this.drawing.random.next()));
    return explain(withAmounts(this.world, usdOf), this.figure).value.value ?? Number.NaN;
  }

  /** The links that it rests on whose amount has a range. */
  private rangedLinks(): readonly Link[] {
    const own = new Set(this.whole.links.map(({ linkId }) => linkId));
    const links = groundOf(this.figure, this.world);
    return links
      .filter(({ id, amount }) => own.has(id) && amount !== null && amount.low < amount.high)
      .sort((a, b) => byText(a.id, b.id));
  }

  /** A score is its signal times a constant: so are the ends of its band. */
  private scored({ low, median, high }: Band): Band | null {
    const { recipe, value } = this.whole;
    if (recipe?.how !== 'against' || !recipe.value || value.value === null) return null;
    const times = value.value / recipe.value;
    return { low: times * low, median: times * median, high: times * high };
  }

  private band(): Band | null {
    if (this.bands) {
      const bands = this.bands.bands(this.drawing.seed);
      if (this.figure.of === 'dial') return bands.dials[this.figure.id];
      const { of, id } = this.figure as Extract<Figure, { of: 'signal' | 'score' }>;
      const own = id in bands.signals ? bands.signals[id as keyof typeof bands.signals] : null;
      return of === 'score' && own !== null ? this.scored(own) : own;
    }
    return bandOf(Float64Array.from(this.drawn));
  }
}

/** What a screen lists need not be active. */
function groundOf({ of }: Figure, { portfolio, binding, active }: World): readonly Link[] {
  switch (of) {
    case 'rung':
      return binding;
    case 'listed':
    case 'twin':
    case 'price':
      return portfolio.links;
    default:
      return active;
  }
}

/** Counts, headlines, payments and megawatts are what they are, whatever the amounts. */
function movedByAmounts(figure: Figure): boolean {
  switch (figure.of) {
    case 'company':
      return figure.id !== 'loops' && figure.id !== 'loopsShare';
    case 'rung':
      return figure.id === 'binding' && figure.unit === 'usd';
    case 'due':
      return figure.id === 'usd';
    case 'coverage':
      return figure.id === 'grossFlowUsd';
    case 'loop':
    case 'centrality':
    case 'median-price':
    case 'price':
    case 'twin':
      return true;
    case 'listed':
      return figure.id === 'usd' || figure.id === 'flowUsd' || figure.id === 'flowShare';
    case 'stress':
      // A census of loops a draw would take longer than anyone waits.
      return figure.id !== 'loopsBroken';
    case 'holding':
      return figure.id === 'orders' || figure.id === 'onCompany';
    default:
      return false;
  }
}
