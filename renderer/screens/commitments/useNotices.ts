/** What the checks find in the ledger on the day that is looked at. */
import { useMemo } from 'react';
import { noticesOf } from '#shared/checks/allChecks';
import type { CheckNotice } from '#shared/checks/notice';
import type { LedgerDay } from '../../components/useLedgerDay';
import { useLedger } from '../../store/ledger';

export function useNotices({ state }: LedgerDay): readonly CheckNotice[] {
  const portfolio = useLedger((ledger) => ledger.portfolio);
  return useMemo(() => noticesOf(portfolio, state), [portfolio, state]);
}
