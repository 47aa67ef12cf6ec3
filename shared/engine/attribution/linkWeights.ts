/**
 * What each active flow link weighs on each dial: the dial with it less the dial without it, all else left as it is
 * (what it supersedes stays out). Leave one out: R. D. Cook's deletion of single cases, Technometrics 19 (1977).
 */
import type { LinkWeight, Weight } from '../../model/attribution';
import type { Company } from '../../model/company';
import { type Link, linkFamily } from '../../model/link';
import { type DialId, dialIds, type Measured } from '../../model/score';
import { activeLinks } from '../active';
import { byText, type State } from './state';
import { dialsOf } from './values';

/** A state laid out for weighing one link after the other. */
export interface Scales {
  readonly active: readonly Link[];
  readonly companies: readonly Company[];
  /** The active links that are no ties, by id. */
  readonly flows: readonly Link[];
  readonly whole: Readonly<Record<DialId, Measured>>;
  readonly weigh: (link: Link) => LinkWeight;
}

export function scalesOf(state: State): Scales {
  const { active, companies } = fieldOf(state);
  const whole = dialsOf(companies, active, state.yardstick);
  const weigh = (link: Link): LinkWeight => {
    const others = active.filter(({ id }) => id !== link.id);
    const without = dialsOf(companies, others, state.yardstick);
    const dials = dialIds.map((id): [DialId, Weight] => [id, weightOf(whole[id], without[id])]);
    return { linkId: link.id, dials: Object.fromEntries(dials) as Record<DialId, Weight> };
  };
  return { active, companies, flows: active.filter(isFlow), whole, weigh };
}

/** By link id. */
export function linkWeights(state: State): LinkWeight[] {
  const { flows, weigh } = scalesOf(state);
  return flows.map(weigh);
}

function weightOf(whole: Measured, without: Measured): Weight {
  if (whole.value === null) return { value: null, reason: 'unknown' };
  if (without.value === null) return { value: null, reason: 'unknown-without' };
  return { value: whole.value - without.value };
}

const isFlow = ({ kind }: Link): boolean => linkFamily(kind) !== 'tie';

/** The active links of a state by id, and the companies at their ends. */
function fieldOf({ portfolio, ...day }: State): {
  readonly active: Link[];
  readonly companies: Company[];
} {
  const active = activeLinks(portfolio.links, day).sort((a, b) => byText(a.id, b.id));
  const ends = new Set(active.flatMap(({ from, to }) => [from, to]));
  return { active, companies: portfolio.companies.filter(({ id }) => ends.has(id)) };
}
