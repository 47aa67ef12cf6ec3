/** A link as one state's scoring sees it: its content, read on that state's day under each convention in play. */
import { type Day, firstDay, lastDay, type PartialDate } from '../../model/day';
import type { Link } from '../../model/link';
import type { Convention } from '../../model/score';
import { isLive, knownUsd } from '../active';

export interface Version {
  readonly link: Link;
  /** The conventions in play under which it is live. */
  readonly live: ReadonlySet<Convention>;
  /** Ids of the links that put it out when they are live. */
  readonly supersededBy: readonly string[];
}

/** null where the link is live under none of the conventions: no content of it then matters. */
export function versionOn(
  link: Link | undefined,
  asOf: Day | null,
  inPlay: readonly Convention[],
  supersededBy: readonly string[],
): Version | null {
  if (!link) return null;
  const live = new Set(inPlay.filter((convention) => isLive(link, { asOf, convention })));
  return live.size > 0 ? { link, live, supersededBy } : null;
}

/** True where no scoring can tell one from the other. */
export function sameVersion(a: Version | null, b: Version | null): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(version: Version | null): string {
  if (version === null) return '';
  const { link, live, supersededBy } = version;
  const { kind, from, to } = link;
  return JSON.stringify([[...live], kind, from, to, knownUsd(link), supersededBy]);
}

/** True where the ledger has the link and the link has been announced: `known` on the day. */
export function isKnown(link: Link | undefined, asOf: Day | null): boolean {
  return link !== undefined && hasBegun(link.announced, asOf);
}

export function hasBegun(date: PartialDate | null, asOf: Day | null): boolean {
  return date === null || asOf === null || firstDay(date) <= asOf;
}

/** True where all that the date can mean lies after one day and by the other. No day lies after null, the whole period. */
export function liesBetween(
  date: PartialDate | null,
  before: Day | null,
  after: Day | null,
): boolean {
  if (date === null || before === null) return false;
  return firstDay(date) > before && (after === null || lastDay(date) <= after);
}
