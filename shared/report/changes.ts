/** What befell the links between two closes, each seen with what was known of it then. */
import { activeLinks, isLive, type StateOfDay, stateOn } from '../engine/active';
import { type Day, firstDay, lastDay, type PartialDate } from '../model/day';
import type { Link } from '../model/link';
import type { Portfolio } from '../model/portfolio';
import type { Convention, Loop } from '../model/score';
import type { LinkChange, LinkEvent } from './model';
import { rolesAmong } from './roles';

/** The ledger at the close before and at this one: the same one twice where all is told as known today. */
export interface Portfolios {
  readonly before: Portfolio;
  readonly now: Portfolio;
}

interface Ends {
  readonly before: StateOfDay & { readonly asOf: Day };
  readonly now: StateOfDay & { readonly asOf: Day };
}

export interface LoopsOfWeek {
  readonly now: readonly Loop[];
  readonly appeared: readonly Loop[];
}

export function endsOf(from: Day, to: Day, before: Convention, now: Convention): Ends {
  return { before: { asOf: from, convention: before }, now: { asOf: to, convention: now } };
}

/** Links with an event after the close before and by this one, in the order of their days, then by size. */
export function linkChanges(ledgers: Portfolios, ends: Ends, loops: LoopsOfWeek): LinkChange[] {
  const [earlier, later] = [byId(ledgers.before.links), byId(ledgers.now.links)];
  const activeNow = activeLinks(ledgers.now.links, ends.now);
  const roles = rolesAmong(activeNow);
  const countedBefore = idsOf(activeLinks(ledgers.before.links, ends.before));
  const countedNow = idsOf(activeNow);
  const [onLoops, onNewLoops] = [loopsByLink(loops.now), loopsByLink(loops.appeared)];

  const ids = [...new Set([...earlier.keys(), ...later.keys()])];
  const changes = ids.flatMap((id): LinkChange[] => {
    const [before, now] = [earlier.get(id), later.get(id)];
    const link = now ?? before;
    if (!link) return [];
    const [activeBefore, activeAfter] = [countedBefore.has(id), countedNow.has(id)];
    const happened = eventOf(before, now, ends, activeBefore && !activeAfter);
    if (happened === null && activeBefore === activeAfter) return [];
    const { event, on } = happened ?? { event: 'consequence' as const, on: null };
    return [
      {
        linkId: id,
        event,
        on,
        stateBefore: before ? stateOn(before, ends.before.asOf) : null,
        stateAfter: now ? stateOn(now, ends.now.asOf) : null,
        activeBefore,
        activeAfter,
        tiedToBoth: roles.tiedToBoth(link.from, link.to),
        dualRoles: roles.dualRoles(link.to),
        onLoops: onLoops.get(id) ?? 0,
        onNewLoops: onNewLoops.get(id) ?? 0,
        supersededBy: event === 'superseded' ? (link.supersededBy ?? null) : null,
      },
    ];
  });
  return changes.sort(earlierThenLarger((id) => later.get(id) ?? earlier.get(id)));
}

const byId = (links: readonly Link[]) => new Map(links.map((link) => [link.id, link]));
const idsOf = (links: readonly Link[]) => new Set(links.map(({ id }) => id));

function loopsByLink(loops: readonly Loop[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { steps } of loops) {
    for (const id of steps.flatMap(({ linkIds }) => linkIds))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

type Happened = { readonly event: LinkEvent; readonly on: Day | null } | null;

function eventOf(
  before: Link | undefined,
  now: Link | undefined,
  ends: Ends,
  left: boolean,
): Happened {
  if (!now) return { event: 'removed', on: null };
  const [from, to] = [ends.before.asOf, ends.now.asOf];
  const within = (date: PartialDate | null) =>
    date !== null && firstDay(date) > from && firstDay(date) <= to;
  if (within(now.announced)) return { event: 'announced', on: firstDay(now.announced ?? '') };
  if (!before) {
    const later = now.announced !== null && firstDay(now.announced) > to;
    return later ? null : { event: 'recorded', on: null };
  }
  const status = now.status.findLast(({ since }) => within(since));
  if (status?.since) return { event: 'status', on: firstDay(status.since) };
  if (factsOf(before) !== factsOf(now)) return { event: 'revised', on: null };
  if (!left) return null;
  if (isLive(now, ends.now)) return { event: 'superseded', on: null };
  return now.end !== null ? { event: 'ran-out', on: lastDay(now.end) } : null;
}

/** What a correction would change: not its sources, its note or what supersedes it. */
function factsOf(link: Link): string {
  const { kind, from, to, amount, capacityMw, announced, start, end, counted, status } = link;
  return JSON.stringify([
    kind,
    from,
    to,
    amount && [amount.low, amount.best, amount.high],
    capacityMw,
    announced,
    start,
    end,
    counted,
    status.map(({ since, state }) => [since, state]),
    link.paidUsd ?? null,
  ]);
}

/** What happened on a day comes first, in the order of the days; what follows from it comes last. */
function earlierThenLarger(linkOf: (id: string) => Link | undefined) {
  const day = ({ on }: LinkChange) => on ?? '9999';
  const usd = ({ linkId }: LinkChange) => linkOf(linkId)?.amount?.best ?? 0;
  return (a: LinkChange, b: LinkChange): number => {
    if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
    return usd(b) - usd(a) || (a.linkId < b.linkId ? -1 : 1);
  };
}
