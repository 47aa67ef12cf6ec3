/** A week with the ledger behind it: the newest issue that was written, or told anew where none was. */
import { useEffect, useState } from 'react';
import type { Portfolio } from '#shared/model/portfolio';
import type { ListedSummary } from '#shared/model/summary';
import type { Week } from '#shared/model/week';
import type { WeekSummary } from '#shared/report/summaryModel';
import { call } from '../../../api';
import { useWeekSummary } from '../../../scoring/hooks';
import { useLedger } from '../../../store/ledger';
import { useSummaries } from '../../../store/summaries';
import { keyOf, useKept } from '../useKept';

export interface ToldOfWeek {
  readonly week: Week;
  /** null: it is told anew. */
  readonly entry: ListedSummary | null;
  /** null while it is on its way. */
  readonly summary: WeekSummary | null;
  readonly state: Portfolio | null;
  /** The ledger behind it can't be read. */
  readonly noState: boolean;
}

export function useTold(week: Week): ToldOfWeek {
  const isRead = useSummaries((summaries) => summaries.isRead);
  const entry = useSummaries(({ entries }) => entries.findLast((one) => one.week === week) ?? null);
  const kept = useKept(entry);
  const state = useKeptState(entry);
  const anew = isRead && (entry === null || (kept !== null && kept.kind !== 'whole'));
  const told = useWeekSummary(anew ? week : null);
  const portfolio = useLedger((ledger) => ledger.portfolio);
  if (anew) return { week, entry: null, summary: told, state: portfolio, noState: false };
  const summary = kept?.kind === 'whole' ? kept.summary : null;
  return {
    week,
    entry,
    summary,
    state: state === 'none' ? null : state,
    noState: state === 'none',
  };
}

/** null while it is on its way, 'none' where it can't be read. */
function useKeptState(entry: ListedSummary | null): Portfolio | 'none' | null {
  const [found, setFound] = useState<{
    readonly key: string;
    readonly state: Portfolio | 'none';
  } | null>(null);
  const key = entry === null ? null : keyOf(entry);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `entry`
  useEffect(() => {
    if (entry === null || key === null) return;
    let wanted = true;
    const { week, issue } = entry;
    call('summaries.state', { week, issue }).then(
      (state) => wanted && setFound({ key, state }),
      () => wanted && setFound({ key, state: 'none' }),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return found !== null && found.key === key ? found.state : null;
}
