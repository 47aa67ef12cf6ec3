/** A condition in the user's language, with the names of the portfolio. */
import { useMemo } from 'react';
import type { Condition } from '#shared/model/alert';
import { useLedger } from '../../../store/ledger';
import { useText } from '../../../text';

export function useConditionText(): (condition: Condition) => string {
  const { t, f } = useText();
  const companies = useLedger((ledger) => ledger.portfolio.companies);
  return useMemo(() => {
    const names = new Map(companies.map(({ id, name }) => [id, name]));
    return (condition) => t.watching.condition(condition, (id) => names.get(id) ?? id, f);
  }, [companies, t, f]);
}
