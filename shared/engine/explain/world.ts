/** The state that figures are explained in: its active links, and the yardstick. A link can be taken out, or its amounts drawn. */
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

export interface World {
  readonly portfolio: Portfolio;
  readonly state: FigureState;
  readonly active: readonly Link[];
  /** What is binding, for the ladder. */
  readonly binding: readonly Link[];
  readonly yardstick: Yardstick;
  /** Both are worked out once, and only where they are asked for. */
  readonly input: () => SignalInput;
  readonly loops: () => LoopCensus;
}

export function worldOf(portfolio: Portfolio, state: FigureState, yardstick: Yardstick): World {
  const active = activeLinks(portfolio.links, state);
  const binding = activeLinks(portfolio.links, { asOf: state.asOf, convention: 'binding' });
  const counted = state.basis === 'per-year' ? active.map(annualised) : active;
  return worldWith({ portfolio, state, yardstick }, counted, binding);
}

type Given = Pick<World, 'portfolio' | 'state' | 'yardstick'>;

function worldWith(
  { portfolio, state, yardstick }: Given,
  active: readonly Link[],
  binding: readonly Link[],
): World {
  const input = once(() => signalInput(buildGraph(portfolio.companies, active)));
  return {
    portfolio,
    state,
    yardstick,
    active,
    binding,
    input,
    loops: once(() => loops(input())),
  };
}

/** The same without one link, all else left as it is: what it supersedes stays out. */
export function without(world: World, linkId: string): World {
  const others = (links: readonly Link[]) => links.filter(({ id }) => id !== linkId);
  return worldWith(world, others(world.active), others(world.binding));
}

/** The same with other active links. */
export const withLinks = (world: World, active: readonly Link[]): World =>
  worldWith(world, active, world.binding);

/** The same with other amounts for some links. */
export function withAmounts(world: World, usdOf: ReadonlyMap<string, number>): World {
  const changed = (link: Link): Link => {
    const usd = usdOf.get(link.id);
    return usd === undefined ? link : { ...link, amount: { low: usd, best: usd, high: usd } };
  };
  return worldWith(world, world.active.map(changed), world.binding.map(changed));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
