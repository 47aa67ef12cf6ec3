/** What a shock does to the network within twelve months: both bounds, always. Definition: docs/signals.md and the files beside this one. */
import type { Day } from '../../model/day';
import type { Portfolio } from '../../model/portfolio';
import type { Score } from '../../model/score';
import type { LinkLoss, Shock, Stress, StressBound, StressBoundId } from '../../model/stress';
import { shiftDay } from '../../model/week';
import { activeLinks, type StateOfDay } from '../active';
import { buildGraph } from '../graph';
import { score, type Yardstick } from '../score';
import { aftermath } from './aftermath';
import { contagion } from './contagion';
import { yearFrom } from './dueShare';
import { hopList, losses } from './hops';
import { type Owed, obligations } from './obligations';
import { positionNotices, positions } from './positions';
import { placeShock } from './shock';

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
  const active = activeLinks(portfolio.links, state);
  const graph = buildGraph(portfolio.companies, active);
  const year = yearFrom(state.asOf);
  const { owed, notices } = obligations(graph, year);
  const before = positions(portfolio.companies, graph.ids, owed, state.asOf);
  const placed = placeShock(shock, portfolio, graph.ids, owed);
  const scored = score(portfolio, state, yardstick);

  const boundOf = (id: StressBoundId): StressBound => {
    const hops = hopList();
    const { pays, settled } = contagion(id, owed, before, placed, hops.add);
    const left = aftermath(active, owed, placed.cancelled, pays);
    const after = score({ ...portfolio, links: left }, state, yardstick);
    const unpaid = owed.map(({ from, dueUsd }, at) =>
      placed.cancelled[at] === 1 ? dueUsd : (1 - pays[from]!) * dueUsd,
    );
    const companies = losses(graph.ids, perCompany(owed, unpaid, graph.ids.length));
    return {
      lostUsd: companies.reduce((sum, { lostUsd }) => sum + lostUsd, 0),
      companies,
      links: linkLosses(owed, unpaid),
      hops: hops.list(graph.ids),
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
    positions: before.filter(({ owesUsd, receivesUsd }) => owesUsd > 0 || receivesUsd > 0),
    dials: scored.dials,
    cushioned: boundOf('cushioned'),
    passThrough: boundOf('passThrough'),
    notices: [
      ...notices,
      { code: 'not-active' as const, ids: placed.notActive },
      ...positionNotices(before),
    ].filter(({ ids }) => ids.length > 0),
  };
}

const obligationOf = ({ link, dueUsd }: Owed) => ({
  linkId: link.id,
  from: link.from,
  to: link.to,
  dueUsd,
});

function perCompany(owed: readonly Owed[], unpaidUsd: readonly number[], companies: number) {
  const [lost, unpaid] = [new Float64Array(companies), new Float64Array(companies)];
  owed.forEach(({ from, to }, at) => {
    unpaid[from]! += unpaidUsd[at]!;
    lost[to]! += unpaidUsd[at]!;
  });
  return { lost, unpaid };
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
