/** What a shock does to the network within twelve months: both bounds, always. Definition: docs/signals.md and the files beside this one. */
import type { Day } from '../../model/day';
import type { Portfolio } from '../../model/portfolio';
import type { Score } from '../../model/score';
import type { LinkLoss, Shock, Stress, StressBound, StressBoundId } from '../../model/stress';
import { shiftDay } from '../../model/week';
import { activeLinks, type StateOfDay } from '../active';
import { score, type Yardstick } from '../score';
import type { Owed } from './obligations';
import { positionNotices } from './positions';
import { dueFrom, obligationOf, placed, spread } from './spread';

/** The twelve months need a day to begin on. */
export interface StressState extends StateOfDay {
  readonly asOf: Day;
}

/** Its input is not changed; the order of companies and links in it is irrelevant. */
export function stress(
  portfolio: Portfolio,
  state: StressState,
  shock: Shock,
  yardstick: Yardstick,
): Stress {
  const all = dueFrom(portfolio, activeLinks(portfolio.links, state), state.asOf);
  const { owed, year, positions, notices } = all;
  const suffered = placed(all, shock, portfolio);
  const scored = score(portfolio, state, yardstick);

  const boundOf = (id: StressBoundId): StressBound => {
    const { settled, hops, companies, unpaidUsd, left } = spread(id, all, suffered);
    const after = score({ ...portfolio, links: left }, state, yardstick);
    return {
      lostUsd: companies.reduce((sum, { lostUsd }) => sum + lostUsd, 0),
      companies,
      links: linkLosses(owed, unpaidUsd),
      hops,
      settled,
      ...brokenLoops(scored, after),
      dials: after.dials,
    };
  };
  const due = owed.filter(({ dueUsd }) => dueUsd > 0);
  return {
    asOf: state.asOf,
    until: shiftDay(year.last, 1),
    owedUsd: due.reduce((sum, { dueUsd }) => sum + dueUsd, 0),
    obligations: due.map(obligationOf),
    positions: positions.filter(({ owesUsd, receivesUsd }) => owesUsd > 0 || receivesUsd > 0),
    dials: scored.dials,
    cushioned: boundOf('cushioned'),
    passThrough: boundOf('passThrough'),
    notices: [
      ...notices,
      { code: 'not-active' as const, ids: suffered.notActive },
      ...positionNotices(positions),
    ].filter(({ ids }) => ids.length > 0),
  };
}

/** The largest loss first, then by id. */
function linkLosses(owed: readonly Owed[], unpaid: readonly number[]): LinkLoss[] {
  return owed
    .map((one, at) => ({ ...obligationOf(one), unpaidUsd: unpaid[at]! }))
    .filter(({ unpaidUsd }) => unpaidUsd > 0)
    .sort((a, b) => b.unpaidUsd - a.unpaidUsd || (a.linkId < b.linkId ? -1 : 1));
}

function brokenLoops(before: Score, after: Score) {
  const left = new Set(after.loops.list.map(({ id }) => id));
  return {
    loopsBroken: before.loops.list.map(({ id }) => id).filter((id) => !left.has(id)),
    loopsComplete: before.loops.complete && after.loops.complete,
  };
}
