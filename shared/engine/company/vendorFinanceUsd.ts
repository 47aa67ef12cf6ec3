/** What a company puts into its own customers: its finance links out to companies that buy from it, in USD. */
import type { KnownSum } from '../../model/score';
import { knownSum } from './knownSum';
import type { CompanyLinks } from './links';

export function vendorFinanceUsd({ financeOut, tradeIn }: CompanyLinks): KnownSum {
  const customers = new Set(tradeIn.map(({ from }) => from));
  return knownSum(financeOut.filter(({ to }) => customers.has(to)));
}
