/** Every signal of every company: a table of contents. */
import type { Company } from '../../model/company';
import type { Day } from '../../model/day';
import type { CompanySignals, LoopCensus } from '../../model/score';
import type { MoneyGraph } from '../graph';
import { committedUsd } from './committedUsd';
import { customerHhi } from './customerHhi';
import { linksByCompany } from './links';
import { revenueRatio } from './revenueRatio';
import { soldUsd } from './soldUsd';
import { supplierHhi } from './supplierHhi';
import { vendorFinanceUsd } from './vendorFinanceUsd';

/** By company id, in alphabetical order. */
export function companySignals(
  companies: readonly Company[],
  graph: MoneyGraph,
  loops: LoopCensus,
  asOf: Day | null,
): Record<string, CompanySignals> {
  const byId = new Map(companies.map((company) => [company.id, company]));
  const links = linksByCompany(graph);
  const loopsOn = new Map<string, number>();
  for (const loop of loops.list) {
    for (const { from } of loop.steps) loopsOn.set(from, (loopsOn.get(from) ?? 0) + 1);
  }
  return Object.fromEntries(
    graph.ids.map((id, number): [string, CompanySignals] => {
      const [company, own] = [byId.get(id)!, links[number]!];
      const [committed, vendorFinance] = [committedUsd(own), vendorFinanceUsd(own)];
      return [
        id,
        {
          supplierHhi: supplierHhi(own),
          customerHhi: customerHhi(own),
          committedUsd: committed,
          soldUsd: soldUsd(own),
          vendorFinanceUsd: vendorFinance,
          vendorFinanceRatio: revenueRatio(vendorFinance, company, asOf),
          commitmentBurden: revenueRatio(committed, company, asOf),
          loops: loopsOn.get(id) ?? 0,
        },
      ];
    }),
  );
}
