/** Whom a panel's links are between: the portfolio's companies, or those of the dot-com network that the figure is of. */
import { createContext, useContext, useMemo } from 'react';
import type { EraNetwork } from '#shared/model/explainEra';
import { useLedger } from '../store/ledger';

const Told = createContext<EraNetwork | null>(null);
export const ToldOf = Told.Provider;

export function useTold() {
  const era = useContext(Told);
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const { links, companies, sources } = era ?? portfolio;
  const names = useMemo(() => new Map(companies.map(({ id, name }) => [id, name])), [companies]);
  return {
    /** What is of the era has no page of its own. */
    isEra: era !== null,
    links,
    sources,
    company: (id: string) => names.get(id) ?? id,
  };
}
