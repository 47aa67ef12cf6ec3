/** Which links the map shows. */
import { stateOn } from '#shared/engine/active';
import type { Standing } from '#shared/engine/standing';
import { type Day, firstDay } from '#shared/model/day';
import { type Link, type LinkKind, type LinkState, linkFamily } from '#shared/model/link';

/** Days back from the as-of day within which a link was announced. */
export const spans = ['any', 'week', 'month', 'quarter', 'year'] as const;
export type Span = (typeof spans)[number];
export const spanDays: Readonly<Record<Exclude<Span, 'any'>, number>> = {
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
};

export interface MapFilter {
  /** Empty: all of them. */
  readonly kinds: readonly LinkKind[];
  /** Empty: what is in the score on the day. */
  readonly states: readonly LinkState[];
  /** 0: any amount, and the undisclosed too. */
  readonly leastUsd: number;
  /** Only links that touch a watched company. */
  readonly watched: boolean;
  readonly announced: Span;
}

export const everything: MapFilter = {
  kinds: [],
  states: [],
  leastUsd: 0,
  watched: false,
  announced: 'any',
};

interface Ledger {
  readonly links: readonly Link[];
  readonly standings: ReadonlyMap<string, Standing>;
  readonly watchedIds: ReadonlySet<string>;
  readonly asOf: Day;
  /** The as-of day less the span; unused where any. */
  readonly since: Day;
}

export interface Shown {
  readonly links: readonly Link[];
  /** Left out for the amount alone, because theirs is not disclosed. */
  readonly undisclosed: number;
}

export function shownLinks(ledger: Ledger, filter: MapFilter): Shown {
  const fitting = ledger.links.filter((link) => fits(link, ledger, filter));
  const links = fitting.filter((link) => isLarge(link, filter.leastUsd));
  const undisclosed = fitting.filter(
    (link) => filter.leastUsd > 0 && link.amount === null && linkFamily(link.kind) !== 'tie',
  ).length;
  return { links, undisclosed };
}

function fits(link: Link, ledger: Ledger, filter: MapFilter): boolean {
  const { kinds, watched, announced } = filter;
  return (
    stands(link, ledger, filter.states) &&
    (kinds.length === 0 || kinds.includes(link.kind)) &&
    (!watched || ledger.watchedIds.has(link.from) || ledger.watchedIds.has(link.to)) &&
    (announced === 'any' || (link.announced !== null && firstDay(link.announced) >= ledger.since))
  );
}

/** A state that is asked for is shown whether it counts or not, save what is not known yet, run out or replaced. */
function stands(link: Link, { standings, asOf }: Ledger, states: MapFilter['states']): boolean {
  const code = standings.get(link.id)?.code;
  if (states.length === 0) return code === 'active';
  if (code !== 'active' && code !== 'state-not-admitted' && code !== 'not-counted') return false;
  // What does not count can also be of a day to come.
  if (link.announced !== null && firstDay(link.announced) > asOf) return false;
  const state = stateOn(link, asOf);
  return state !== null && states.includes(state);
}

const isLarge = (link: Link, leastUsd: number): boolean =>
  leastUsd === 0 || (link.amount !== null && link.amount.best >= leastUsd);
