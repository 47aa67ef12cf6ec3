/** What befell the links between two closes. */
import { activeLinks, isLive, type StateOfDay, stateOn } from '../engine/active';
import { type Day, firstDay, lastDay, type PartialDate } from '../model/day';
import type { Link } from '../model/link';
import type { Portfolio } from '../model/portfolio';
import type { Convention } from '../model/score';
import type { LinkChange, LinkEvent } from './model';
import { rolesAmong } from './roles';

/** Links with an event after `from` and by `to`, in the order of their days, then by size. */
export function linkChanges(
  { links }: Portfolio,
  from: Day,
  to: Day,
  convention: Convention,
): LinkChange[] {
  const before: StateOfDay = { asOf: from, convention };
  const after: StateOfDay = { asOf: to, convention };
  const [activeThen, activeNow] = [activeLinks(links, before), activeLinks(links, after)];
  const roles = rolesAmong(activeNow);
  const [idsBefore, idsAfter] = [activeThen, activeNow].map(
    (active) => new Set(active.map(({ id }) => id)),
  ) as [Set<string>, Set<string>];
  const within = (date: PartialDate | null) =>
    date !== null && firstDay(date) > from && firstDay(date) <= to;

  return links
    .flatMap((link): LinkChange[] => {
      const activeBefore = idsBefore.has(link.id);
      const activeAfter = idsAfter.has(link.id);
      const happened = eventOf(link, within, activeBefore && !activeAfter, after);
      if (happened === null && activeBefore === activeAfter) return [];
      const { event, on } = happened ?? { event: 'consequence' as const, on: null };
      const [stateBefore, stateAfter] = [stateOn(link, from), stateOn(link, to)];
      return [
        {
          linkId: link.id,
          event,
          on,
          stateBefore,
          stateAfter,
          activeBefore,
          activeAfter,
          tiedToBoth: roles.tiedToBoth(link.from, link.to),
          dualRoles: roles.dualRoles(link.to),
        },
      ];
    })
    .sort((a, b) => earlierThenLarger(a, b, links));
}

type Happened = { readonly event: LinkEvent; readonly on: Day | null } | null;

function eventOf(
  link: Link,
  within: (date: PartialDate | null) => boolean,
  left: boolean,
  after: StateOfDay,
): Happened {
  if (within(link.announced)) return { event: 'announced', on: firstDay(link.announced ?? '') };
  const status = link.status.findLast(({ since }) => within(since));
  if (status?.since) return { event: 'status', on: firstDay(status.since) };
  if (!left) return null;
  if (isLive(link, after)) return { event: 'superseded', on: null };
  return link.end !== null ? { event: 'ran-out', on: lastDay(link.end) } : null;
}

/** What happened on a day comes first, in the order of the days; what follows from it comes last. */
function earlierThenLarger(a: LinkChange, b: LinkChange, links: readonly Link[]): number {
  const day = ({ on }: LinkChange) => on ?? '9999';
  const usd = ({ linkId }: LinkChange) => links.find(({ id }) => id === linkId)?.amount?.best ?? 0;
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  return usd(b) - usd(a) || (a.linkId < b.linkId ? -1 : 1);
}
