/** The state that figures are explained in: its active links, and the yardstick. A link can be taken out, or its amounts drawn. */
import type { Day } from '../../model/day';
import type { FigureState } from '../../model/explain';
import type { Link } from '../../model/link';
import type { Portfolio } from '../../model/portfolio';
import type { LoopCensus } from '../../model/score';
import { activeLinks } from '../active';
import { annualised } from '../annualised';
import { buildGraph } from '../graph';
import { signalInput } from '../measure';
import type { Yardstick } from '../score';
import type { SignalInput } from '../signals/input';
import { loops } from '../signals/loops';
import { networkOf, type Past } from './past';

export interface World {
  /** Or the dot-com network that the state names. */
  readonly portfolio: Portfolio;
  readonly state: FigureState;
  /** null: the whole period. */
  readonly day: Day | null;
  /** What today is held against; null where no figure asks for it. */
  readonly past: Past | null;
  readonly active: readonly Link[];
  /** What is binding, for the ladder. */
  readonly binding: readonly Link[];
  readonly yardstick: Yardstick;
  /** Both are worked out once, and only where they are asked for. */
  readonly input: () => SignalInput;
  readonly loops: () => LoopCensus;
}

export function worldOf(
  given: Portfolio,
  state: FigureState,
  yardstick: Yardstick,
  past: Past | null = null,
): World {
  const { network, basis } = state;
  const portfolio = network === undefined ? given : networkOf(past, network);
  const day = network === undefined ? state.asOf : null;
  const convention = network === undefined ? state.convention : 'headline';
  const active = activeLinks(portfolio.links, { asOf: day, convention });
  const binding = activeLinks(portfolio.links, { asOf: day, convention: 'binding' });
  const counted = basis === 'per-year' ? active.map(annualised) : active;
  return worldWith({ portfolio, state, day, past, yardstick }, counted, binding);
}

type Given = Pick<World, 'portfolio' | 'state' | 'day' | 'past' | 'yardstick'>;

function worldWith(
  { portfolio, state, day, past, yardstick }: Given,
  active: readonly Link[],
  binding: readonly Link[],
): World {
  const input = once(() => signalInput(buildGraph(portfolio.companies, active)));
  return {
    portfolio,
    state,
    day,
    past,
    yardstick,
    active,
    binding,
    input,
    loops: once(() => loops(input())),
  };
}

/** Of the portfolio's links, which need not be active, those that are named. */
export function linksNamed(world: World, ids: readonly string[]): Link[] {
  const named = new Set(ids);
  return world.portfolio.links.filter(({ id }) => named.has(id));
}

/** The same without one link, all else left as it is: what it supersedes stays out. */
export function without(world: World, linkId: string): World {
  const others = (links: readonly Link[]) => links.filter(({ id }) => id !== linkId);
  return worldWith(
    withLinks(world, others(world.portfolio.links)),
    others(world.active),
    others(world.binding),
  );
}

/** The same with other active links. */
export const withActive = (world: World, active: readonly Link[]): World =>
  worldWith(world, active, world.binding);

/** The same with other amounts for some links. */
export function withAmounts(world: World, usdOf: ReadonlyMap<string, number>): World {
  const changed = (link: Link): Link => {
    const usd = usdOf.get(link.id);
    return usd === undefined ? link : { ...link, amount: { low: usd, best: usd, high: usd } };
  };
  return worldWith(
    withLinks(world, world.portfolio.links.map(changed)),
    world.active.map(changed),
    world.binding.map(changed),
  );
}

const withLinks = (world: World, links: readonly Link[]): World => ({
  ...world,
  portfolio: { ...world.portfolio, links },
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
