/** Shocks to begin with, found in the portfolio itself: whoever owes most, the largest lender to its buyers, the largest contract. */
import { linkFamily } from '../../model/link';
import type { Portfolio } from '../../model/portfolio';
import type { Shock } from '../../model/stress';
import { activeLinks } from '../active';
import { buildGraph } from '../graph';
import { yearFrom } from './dueShare';
import { type Owed, obligations } from './obligations';
import type { StressState } from './stress';

export interface ExampleShock {
  readonly kind: 'largest-debtor' | 'largest-vendor' | 'largest-link';
  readonly shock: Shock;
}

const nothing: Shock = { pays: [], cancelled: [], stopsFinancing: [] };

/** Only what is due within the twelve months counts: a shock to anything else would move nothing. */
export function exampleShocks(portfolio: Portfolio, state: StressState): ExampleShock[] {
  const graph = buildGraph(portfolio.companies, activeLinks(portfolio.links, state));
  const owed = obligations(graph, yearFrom(state.asOf)).owed.filter(({ dueUsd }) => dueUsd > 0);
  const buys = new Set(graph.trade.map(({ from, to }) => `${from}>${to}`));
  const finance = owed.filter(({ link }) => linkFamily(link.kind) === 'finance');
  const debtor = largest(owed);
  const vendor =
    largest(finance.filter(({ from, to }) => buys.has(`${to}>${from}`))) ?? largest(finance);
  const [contract] = owed
    .filter(({ link }) => linkFamily(link.kind) === 'trade')
    .toSorted((a, b) => b.dueUsd - a.dueUsd || (a.link.id < b.link.id ? -1 : 1));
  return [
    ...(debtor === null
      ? []
      : [
          {
            kind: 'largest-debtor' as const,
            shock: { ...nothing, pays: [{ companyId: debtor, share: 0.5 }] },
          },
        ]),
    ...(vendor === null
      ? []
      : [{ kind: 'largest-vendor' as const, shock: { ...nothing, stopsFinancing: [vendor] } }]),
    ...(contract === undefined
      ? []
      : [{ kind: 'largest-link' as const, shock: { ...nothing, cancelled: [contract.link.id] } }]),
  ];
}

/** The company from which most is due; of two alike the first by id. */
function largest(owed: readonly Owed[]): string | null {
  const sums = new Map<string, number>();
  for (const { link, dueUsd } of owed) sums.set(link.from, (sums.get(link.from) ?? 0) + dueUsd);
  const [first] = [...sums].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
