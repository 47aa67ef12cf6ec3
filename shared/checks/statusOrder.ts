/**
 * A status that can't follow the one listed before it: an earlier day, a step back, or a life after the end; or one from
 * before the announcement, unless it was a rumour. One notice a link, the first thing found. The day that is looked at
 * plays no part: the list itself is wrong or right.
 */
import { firstDay, lastDay } from '../model/day';
import type { Link, LinkState, Status } from '../model/link';
import type { Check, CheckFigures } from './notice';

type OutOfOrder = Extract<CheckFigures, { check: 'status-order' }>;

/** How far a deal has come. What is cancelled or ended is last. */
const step: Record<LinkState, number> = {
  rumoured: 0,
  intent: 1,
  signed: 2,
  'under-way': 3,
  completed: 4,
  cancelled: 5,
  ended: 5,
};

export const statusOrder: Check = ({ links }) =>
  links.flatMap((link) => {
    const found = outOfOrder(link);
    if (found === null) return [];
    return { ...found, linkIds: [link.id], companyIds: [link.from, link.to], commitmentIds: [] };
  });

function outOfOrder({ status, announced }: Link): OutOfOrder | null {
  for (const [at, now] of status.entries()) {
    const before = status[at - 1];
    const why = before && follows(before, now);
    if (before && why)
      return figures(why, now, { before: before.state, beforeSince: before.since });
    const early =
      now.since !== null && announced !== null && lastDay(now.since) < firstDay(announced);
    if (early && now.state !== 'rumoured')
      return figures('before-announced', now, { before: null, beforeSince: announced });
  }
  return null;
}

/** What is wrong with one status after another; null where nothing is. */
function follows(before: Status, now: Status): OutOfOrder['why'] | null {
  if (before.since !== null && now.since !== null && lastDay(now.since) < firstDay(before.since))
    return 'days-turned';
  if (step[before.state] === step.ended) return 'after-the-last';
  return step[now.state] < step[before.state] ? 'went-back' : null;
}

function figures(
  why: OutOfOrder['why'],
  { state, since }: Status,
  against: Pick<OutOfOrder, 'before' | 'beforeSince'>,
): OutOfOrder {
  return { check: 'status-order', why, state, since, ...against };
}
