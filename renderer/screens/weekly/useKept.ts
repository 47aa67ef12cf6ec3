/** A written summary, read once: it never changes. Its figures are parsed; where they can't be, its text is still there. */
import { useEffect, useState } from 'react';
import type { ListedSummary, SummaryEntry } from '#shared/model/summary';
import { parseSummary } from '#shared/parse/summary/summary';
import type { WeekSummary } from '#shared/report/summaryModel';
import { call } from '../../api';
import { errorText } from '../../errorText';

export type Kept =
  | { readonly kind: 'whole'; readonly entry: SummaryEntry; readonly summary: WeekSummary }
  | { readonly kind: 'text'; readonly entry: SummaryEntry; readonly text: string }
  | { readonly kind: 'failed'; readonly message: string };

/** `writtenAt` too: another data folder's archive may have been adopted meanwhile. */
export const keyOf = ({ week, issue, writtenAt }: SummaryEntry) => `${week} ${issue} ${writtenAt}`;
const read = new Map<string, Kept>();
const mostHeld = 20;

/** null while it is on its way, and where none is asked for. */
export function useKept(entry: ListedSummary | null): Kept | null {
  const [, setArrived] = useState('');
  const key = entry === null ? null : keyOf(entry);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `entry`
  useEffect(() => {
    if (entry === null || key === null || isThere(key)) return;
    let wanted = true;
    void readKept(entry).then((kept) => {
      read.set(key, kept);
      for (const oldest of [...read.keys()].slice(0, -mostHeld)) read.delete(oldest);
      if (wanted) setArrived(key);
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return key === null ? null : (read.get(key) ?? null);
}

/** What failed is asked for anew at the next look. */
function isThere(key: string): boolean {
  const kept = read.get(key);
  return kept !== undefined && kept.kind !== 'failed';
}

async function readKept({ week, issue }: ListedSummary): Promise<Kept> {
  try {
    const { entry, summary, text } = await call('summaries.read', { week, issue });
    const parsed = parseSummary(summary);
    return parsed.ok
      ? { kind: 'whole', entry, summary: parsed.value }
      : { kind: 'text', entry, text };
  } catch (error) {
    return { kind: 'failed', message: errorText(error) };
  }
}
