/** What counts on day D: the first stage of scoring. Definition: docs/signals.md, "What counts on day D". */
import { type Day, firstDay, lastDay, type PartialDate } from '../model/day';
import { type Link, type LinkKind, type LinkState, linkFamily, type Status } from '../model/link';
import type { Basis } from '../model/robustness';
import type { Convention } from '../model/score';

export interface StateOfDay {
  /** null: the whole period, dates ignored. */
  readonly asOf: Day | null;
  readonly convention: Convention;
  /** Whole amounts, unless it says otherwise. */
  readonly basis?: Basis;
}

const admitted: Record<Convention, ReadonlySet<LinkState>> = {
  binding: new Set<LinkState>(['signed', 'under-way', 'completed']),
  headline: new Set<LinkState>(['signed', 'under-way', 'completed', 'rumoured', 'intent']),
};

/** An investment, a warrant or a control tie stays after its last payment, until its status says `ended`. */
const staysAfterEnd: ReadonlySet<LinkKind> = new Set<LinkKind>([
  'investment',
  'warrant',
  'control',
]);

function begunBy(date: PartialDate | null, day: Day | null): boolean {
  return date === null || day === null || firstDay(date) <= day;
}

const sinceDay = ({ since }: Status): Day => (since === null ? '' : firstDay(since));

/** The state of a link on a day: the latest whose `since` has come, whatever the order of entry. null: none by then. */
export function stateOn(link: Link, day: Day | null): LinkState | null {
  let latest: Status | null = null;
  for (const status of link.status) {
    if (!begunBy(status.since, day)) continue;
    if (latest === null || sinceDay(status) >= sinceDay(latest)) latest = status;
  }
  return latest?.state ?? null;
}

function isOver(link: Link, day: Day | null): boolean {
  if (link.end === null || day === null || staysAfterEnd.has(link.kind)) return false;
  return lastDay(link.end) < day;
}

/** Counted, announced and not over, with a state that the convention admits. */
export function isLive(link: Link, { asOf, convention }: StateOfDay): boolean {
  if (!link.counted || !begunBy(link.announced, asOf) || isOver(link, asOf)) return false;
  const state = stateOn(link, asOf);
  return state !== null && admitted[convention].has(state);
}

/** The live links that no live link supersedes, in the order given. */
export function activeLinks(links: readonly Link[], state: StateOfDay): Link[] {
  const live = links.filter((link) => isLive(link, state));
  const liveIds = new Set(live.map((link) => link.id));
  return live.filter((link) => link.supersededBy === undefined || !liveIds.has(link.supersededBy));
}

/** Its best amount in USD; null where unknown or 0: the link exists, without an amount. */
export function knownUsd(link: Link): number | null {
  return link.amount !== null && link.amount.best > 0 ? link.amount.best : null;
}

/** Money that moves by this link; a guarantee moves none until it is called, a tie never. */
export function flowUsd(link: Link): number | null {
  return link.kind === 'guarantee' || linkFamily(link.kind) === 'tie' ? null : knownUsd(link);
}
