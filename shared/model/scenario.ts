/** Scenarios: shocks that the user keeps under a name, in `scenarios.json`. They may name what the ledger no longer holds. */
import * as z from 'zod';
import { identifier } from './fields';
import type { Portfolio } from './portfolio';
import type { Shock } from './stress';

export const shock = z.object({
  pays: z.array(z.object({ companyId: identifier, share: z.number().min(0).max(1) })).readonly(),
  cancelled: z.array(identifier).readonly(),
  stopsFinancing: z.array(identifier).readonly(),
});
export const scenario = z.object({ id: identifier, name: identifier, shock });
export type Scenario = Readonly<z.infer<typeof scenario>>;

/** In the user's order; an id stands once. */
const scenarioList = z
  .array(scenario)
  .readonly()
  .check((context) => {
    const seen = new Set<string>();
    for (const [at, { id }] of context.value.entries()) {
      if (seen.has(id))
        context.issues.push({
          code: 'custom',
          path: [at, 'id'],
          input: id,
          params: { code: 'duplicate-id' },
        });
      seen.add(id);
    }
  });
export type Scenarios = Readonly<z.infer<typeof scenarioList>>;

export const keptScenarios = z.object({ scenarios: scenarioList });
export type KeptScenarios = Readonly<z.infer<typeof keptScenarios>>;
export const noScenarios: KeptScenarios = { scenarios: [] };

export const noShock: Shock = { pays: [], cancelled: [], stopsFinancing: [] };

export const isNoShock = ({ pays, cancelled, stopsFinancing }: Shock): boolean =>
  pays.length + cancelled.length + stopsFinancing.length === 0;

/** What a shock names and a portfolio does not hold, each once, in alphabetical order. */
export interface Gone {
  readonly companyIds: readonly string[];
  readonly linkIds: readonly string[];
}

/** The part of a shock that a portfolio can suffer, and what is left out of it. */
export function partOf(
  { pays, cancelled, stopsFinancing }: Shock,
  { companies, links }: Pick<Portfolio, 'companies' | 'links'>,
): { readonly shock: Shock; readonly gone: Gone } {
  const [companyIds, linkIds] = [idsOf(companies), idsOf(links)];
  const named = [...pays.map(({ companyId }) => companyId), ...stopsFinancing];
  return {
    shock: {
      pays: pays.filter(({ companyId }) => companyIds.has(companyId)),
      cancelled: cancelled.filter((id) => linkIds.has(id)),
      stopsFinancing: stopsFinancing.filter((id) => companyIds.has(id)),
    },
    gone: { companyIds: missing(named, companyIds), linkIds: missing(cancelled, linkIds) },
  };
}

const idsOf = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));

const missing = (named: readonly string[], there: ReadonlySet<string>): string[] =>
  [...new Set(named)].filter((id) => !there.has(id)).sort();
