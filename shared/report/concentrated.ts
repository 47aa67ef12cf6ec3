/** The companies whose trade hangs most on few others: ranked by the dollars at stake, known trade × HHI. */
import { knownUsd } from '../engine/active';
import { companySignals } from '../engine/company/companySignals';
import type { MoneyGraph, PlacedLink } from '../engine/graph';
import type { Day } from '../model/day';
import type { Portfolio } from '../model/portfolio';
import type { Look } from './look';
import type { ConcentratedCompany } from './model';

export function mostConcentrated(
  portfolio: Portfolio,
  { graph, loops }: Look,
  asOf: Day,
  count: number,
): ConcentratedCompany[] {
  const companies = companySignals(portfolio.companies, graph, loops, asOf);
  const all = Object.entries(companies).flatMap(([companyId, signals]) => {
    const sides = [
      side('customers', companyId, signals.customerHhi.value, signals.soldUsd.value, graph),
      side('suppliers', companyId, signals.supplierHhi.value, signals.committedUsd.value, graph),
    ];
    return sides.filter((each) => each !== null);
  });
  const atStake = ({ usd, hhi }: ConcentratedCompany) => usd * hhi;
  return all
    .sort((a, b) => atStake(b) - atStake(a) || (a.companyId < b.companyId ? -1 : 1))
    .slice(0, count);
}

function side(
  name: ConcentratedCompany['side'],
  companyId: string,
  hhi: number | null,
  usd: number | null,
  graph: MoneyGraph,
): ConcentratedCompany | null {
  if (hhi === null || usd === null || usd === 0) return null;
  const [own, other] = name === 'customers' ? (['to', 'from'] as const) : (['from', 'to'] as const);
  const number = graph.ids.indexOf(companyId);
  const sums = new Map<number, number>();
  for (const placed of graph.trade.filter((link: PlacedLink) => link[own] === number)) {
    sums.set(placed[other], (sums.get(placed[other]) ?? 0) + (knownUsd(placed.link) ?? 0));
  }
  const [largest, amount] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a));
  return {
    companyId,
    side: name,
    hhi,
    usd,
    largestId: graph.ids[largest] ?? '',
    largestShare: amount / usd,
  };
}
