/**
 * What lies between two states, as moves of single links; any set of moves gives a state of its own. A definition of
 * ours, after `docs/signals.md` ("What counts on day D") and the three dates of the product.
 *
 * Each link has two versions: as the first state's scoring sees it, content and status read on the first day, and as
 * the last state's does on the last. Where scoring could not tell them apart there is no move. Otherwise the whole
 * difference belongs to one group, the first of these that holds:
 * 1. `new`: the first ledger has no such link (`announced` where it was announced between the two days, else `recorded`).
 * 2. `revised`: the last ledger has no such link (`removed`).
 * 3. `time`: the first ledger's content, read on the last day without any fact of the days between, already gives
 *    the last version: its term ran out (`run-out`), or a date known only to its month or year began (`date-begun`).
 *    A fact of the days between is an announcement or a status whose whole partial date lies between the two days.
 * 4. `new`: the link was in the ledger, and not announced by the first day.
 * 5. `revised`: all else; `status` where the last ledger's statuses on the first content give the last version.
 *
 * Supersession is no version of its own: in any set of versions a link is out while a link that supersedes it is live.
 * So what a new link puts out, and what one that ran out brings back, is part of that link's own move. Where one
 * state does not know the superseding link, the other's reference to it stands in both versions and is no revision.
 *
 * The days must be in order (`attribute` sees to it); null, the whole period, is later than every day.
 */
import type { LinkMove } from '../../model/attribution';
import type { Link } from '../../model/link';
import { byText, type State } from './state';
import { hasBegun, isKnown, liesBetween, sameVersion, type Version, versionOn } from './versions';

/** One link in both states. `move` is null where they are the same. */
export interface Slot {
  readonly id: string;
  readonly before: Version | null;
  readonly after: Version | null;
  readonly move: LinkMove | null;
}

type Known = (id: string) => boolean;

interface Pair {
  readonly id: string;
  readonly first: Link | undefined;
  readonly last: Link | undefined;
}

/** By link id; links that count in neither state are left out. */
export function slotsOf(before: State, after: State): Slot[] {
  const inPlay = [...new Set([before.convention, after.convention])].sort(byText);
  const [firstOf, lastOf] = [before, after].map(
    ({ portfolio }) => new Map(portfolio.links.map((link) => [link.id, link])),
  ) as [Map<string, Link>, Map<string, Link>];
  const ids = [...new Set([...firstOf.keys(), ...lastOf.keys()])].sort(byText);
  /** A reference of the other state's stands here too where this one does not know the link that it names. */
  const outOf = (own: string | undefined, other: string | undefined, here: Known): string[] => {
    const borrowed = other !== undefined && !here(other) ? other : undefined;
    return [...new Set([own, borrowed])].filter((id) => id !== undefined).sort(byText);
  };
  const knownFirst = (id: string) => isKnown(firstOf.get(id), before.asOf);
  const knownLast = (id: string) => isKnown(lastOf.get(id), after.asOf);

  return ids.flatMap((id): Slot[] => {
    const pair = { id, first: firstOf.get(id), last: lastOf.get(id) };
    const [by, byLast] = [pair.first?.supersededBy, pair.last?.supersededBy];
    const outFirst = outOf(by, byLast, knownFirst);
    const outLast = outOf(byLast, by, knownLast);
    const read = (link: Link | undefined, { asOf }: State, out: string[]) =>
      versionOn(link, asOf, inPlay, out);
    const first = read(pair.first, before, outFirst);
    const last = read(pair.last, after, outLast);
    if (first === null && last === null) return [];
    if (sameVersion(first, last)) return [{ id, before: first, after: last, move: null }];
    const gives = (link: Link | null) => sameVersion(link && read(link, after, outFirst), last);
    const move = moveOf(pair, before, after, gives);
    return [{ id, before: first, after: last, move }];
  });
}

/** `gives` says whether a content, read on the last day, is the last version. */
function moveOf(
  { id, first, last }: Pair,
  { asOf: from }: State,
  { asOf: to }: State,
  gives: (link: Link | null) => boolean,
): LinkMove {
  const announced = () =>
    last && !hasBegun(last.announced, from) && hasBegun(last.announced, to)
      ? 'announced'
      : 'recorded';
  if (!first) return { linkId: id, group: 'new', cause: announced() };
  if (!last) return { linkId: id, group: 'revised', cause: 'removed' };
  const untold = liesBetween(first.announced, from, to);
  const status = first.status.filter(({ since }) => !liesBetween(since, from, to));
  if (gives(untold ? null : { ...first, status })) {
    const ranOut = gives(null) && !gives({ ...first, status, end: null });
    return { linkId: id, group: 'time', cause: ranOut ? 'run-out' : 'date-begun' };
  }
  if (!isKnown(first, from)) return { linkId: id, group: 'new', cause: announced() };
  const cause = gives({ ...first, status: last.status }) ? 'status' : 'revised';
  return { linkId: id, group: 'revised', cause };
}
