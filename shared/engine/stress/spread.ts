/** How a shock spreads over what falls due, before anything is scored: what explanations and the dials after it both rest on. */
import type { Day } from '../../model/day';
import type { Link } from '../../model/link';
import type { Portfolio } from '../../model/portfolio';
import type {
  CompanyLoss,
  Obligation,
  Shock,
  StressBoundId,
  StressHop,
  StressNotice,
  StressPosition,
} from '../../model/stress';
import { buildGraph, type MoneyGraph } from '../graph';
import type { Term } from '../term';
import { aftermath } from './aftermath';
import { contagion } from './contagion';
import { yearFrom } from './dueShare';
import { hopList, losses } from './hops';
import { type Owed, obligations } from './obligations';
import { positions } from './positions';
import { type PlacedShock, placeShock } from './shock';

/** What falls due within the twelve months, and who owes and receives it. */
export interface Due {
  readonly graph: MoneyGraph;
  readonly active: readonly Link[];
  readonly year: Term;
  readonly owed: readonly Owed[];
  /** By company number. */
  readonly positions: readonly StressPosition[];
  readonly notices: readonly StressNotice[];
}

export function dueFrom(portfolio: Portfolio, active: readonly Link[], asOf: Day): Due {
  const graph = buildGraph(portfolio.companies, active);
  const year = yearFrom(asOf);
  const { owed, notices } = obligations(graph, year);
  return {
    graph,
    active,
    year,
    owed,
    positions: positions(portfolio.companies, graph.ids, owed, asOf),
    notices,
  };
}

export const placed = (due: Due, shock: Shock, portfolio: Portfolio): PlacedShock =>
  placeShock(shock, portfolio, due.graph.ids, due.owed);

export interface BoundSpread {
  readonly settled: boolean;
  readonly hops: readonly StressHop[];
  /** Those that lose or leave unpaid anything, the largest loss first. */
  readonly companies: readonly CompanyLoss[];
  /** What is unpaid of each of `Due.owed`, in its order. */
  readonly unpaidUsd: readonly number[];
  /** The links that are left, each with what is still paid of it. */
  readonly left: readonly Link[];
}

export function spread(id: StressBoundId, due: Due, shock: PlacedShock): BoundSpread {
  const { graph, owed } = due;
  const hops = hopList();
  const { pays, settled } = contagion(id, owed, due.positions, shock, hops.add);
  const unpaidUsd = owed.map(({ from, dueUsd }, at) =>
    shock.cancelled[at] === 1 ? dueUsd : (1 - pays[from]!) * dueUsd,
  );
  return {
    settled,
    hops: hops.list(graph.ids),
    companies: losses(graph.ids, perCompany(owed, unpaidUsd, graph.ids.length)),
    unpaidUsd,
    left: aftermath(due.active, owed, shock.cancelled, pays),
  };
}

function perCompany(owed: readonly Owed[], unpaidUsd: readonly number[], companies: number) {
  const [lost, unpaid] = [new Float64Array(companies), new Float64Array(companies)];
  owed.forEach(({ from, to }, at) => {
    unpaid[from]! += unpaidUsd[at]!;
    lost[to]! += unpaidUsd[at]!;
  });
  return { lost, unpaid };
}

export const obligationOf = ({ link, dueUsd }: Owed): Obligation => ({
  linkId: link.id,
  from: link.from,
  to: link.to,
  dueUsd,
});
