/** The links of one company, by family and direction. */
import type { MoneyGraph, PlacedLink } from '../graph';

export interface CompanyLinks {
  readonly tradeOut: readonly PlacedLink[];
  readonly tradeIn: readonly PlacedLink[];
  readonly financeOut: readonly PlacedLink[];
}

/** Per company number: its purchases, its sales, and what it finances. */
export function linksByCompany({ ids, trade, finance }: MoneyGraph): CompanyLinks[] {
  const all = ids.map(() => ({
    tradeOut: [] as PlacedLink[],
    tradeIn: [] as PlacedLink[],
    financeOut: [] as PlacedLink[],
  }));
  for (const placed of trade) {
    all[placed.from]!.tradeOut.push(placed);
    all[placed.to]!.tradeIn.push(placed);
  }
  for (const placed of finance) all[placed.from]!.financeOut.push(placed);
  return all;
}
