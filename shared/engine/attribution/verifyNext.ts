/**
 * What to verify next: the active flow links by doubt × effect on the dials. A formula of ours. `doubt.ts` says how
 * doubtful the amount is; the effect is the most that either dial has at stake: its leave-one-out weight, or how far it
 * moves from the amount's low end to its high end. An undisclosed amount moves it from nothing known to the median
 * known amount of its family (finance or trade): what a disclosure could do.
 */
import type { Verification } from '../../model/attribution';
import type { Day } from '../../model/day';
import { type Link, linkFamily } from '../../model/link';
import { type DialId, dialIds, type Measured } from '../../model/score';
import type { Source } from '../../model/source';
import { knownUsd } from '../active';
import { doubtOf } from './doubt';
import { type Scales, scalesOf } from './linkWeights';
import { byText, type State } from './state';
import { dialsOf } from './values';

/** The most worthwhile first; `today` is the day from which the age of sources is told. */
export function verifyNext(state: State, today: Day): Verification[] {
  const run = new VerificationRun(state, today);
  run.step(run.size);
  return run.result();
}

/** A run that can be done in parts, so that its caller can show progress or give up. */
export class VerificationRun {
  private readonly scales: Scales;
  private readonly sources: ReadonlyMap<string, Source>;
  private readonly found: Verification[] = [];

  constructor(
    private readonly state: State,
    private readonly today: Day,
  ) {
    this.scales = scalesOf(state);
    this.sources = new Map(state.portfolio.sources.map((source) => [source.id, source]));
  }

  get size(): number {
    return this.scales.flows.length;
  }

  get done(): number {
    return this.found.length;
  }

  /** Looks at up to `count` more links. */
  step(count: number): void {
    for (const link of this.scales.flows.slice(this.done, this.done + count))
      this.found.push(this.look(link));
  }

  result(): Verification[] {
    return this.found.toSorted((a, b) => b.priority - a.priority || byText(a.linkId, b.linkId));
  }

  private look(link: Link): Verification {
    const { active, whole, weigh } = this.scales;
    const weights = weigh(link).dials;
    const [low, high] = rangeOf(link, active).map((usd) => this.dialsWith(withUsd(link, usd)));
    const dial = (id: DialId) => ({
      weight: weights[id],
      swing: difference(high?.[id], low?.[id]),
    });
    const dials = { circularity: dial('circularity'), concentration: dial('concentration') };
    const doubt = doubtOf(link, this.sources, this.today);
    const effect = Math.max(...dialIds.map((id) => atStake(dials[id], whole[id])));
    return { linkId: link.id, priority: doubt.doubt * effect, effect, ...doubt, dials };
  }

  private dialsWith(changed: Link): Record<DialId, Measured> {
    const { active, companies } = this.scales;
    const links = active.map((link) => (link.id === changed.id ? changed : link));
    return dialsOf(companies, links, this.state.yardstick);
  }
}

/** The two amounts that the swing lies between; none where an undisclosed amount has nothing to be likened to. */
function rangeOf(link: Link, active: readonly Link[]): number[] {
  if (knownUsd(link) !== null && link.amount) return [link.amount.low, link.amount.high];
  const family = linkFamily(link.kind);
  const like = active
    .filter(({ kind }) => linkFamily(kind) === family)
    .flatMap((other) => knownUsd(other) ?? [])
    .sort((a, b) => a - b);
  const [lower, upper] = [like[(like.length - 1) >> 1], like[like.length >> 1]];
  return lower === undefined || upper === undefined ? [] : [0, (lower + upper) / 2];
}

const withUsd = (link: Link, usd: number): Link => ({
  ...link,
  amount: { low: usd, best: usd, high: usd },
});

function difference(high: Measured | undefined, low: Measured | undefined): number | null {
  return high?.value == null || low?.value == null ? null : high.value - low.value;
}

function atStake({ weight, swing }: Verification['dials'][DialId], whole: Measured): number {
  const alone = weight.reason === 'unknown-without' ? whole.value : weight.value;
  return Math.max(Math.abs(alone ?? 0), Math.abs(swing ?? 0));
}
