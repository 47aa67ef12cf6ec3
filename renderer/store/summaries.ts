/**
 * The written summaries as the main side keeps them. It is asked now and then whether more were written: often while a
 * writing runs, rarely otherwise, and only while someone looks.
 */
import { create } from 'zustand';
import type { SummaryShelf } from '#shared/api';
import type { ListedSummary, SummaryId, WritingStatus } from '#shared/model/summary';
import type { Week } from '#shared/model/week';
import { call } from '../api';
import { errorText } from '../errorText';

interface Summaries {
  /** False before the first answer. */
  readonly isRead: boolean;
  /** By week, then issue. */
  readonly entries: readonly ListedSummary[];
  readonly unreadable: readonly string[];
  /** The instant at which the running week closes. */
  readonly nextClose: string | null;
  readonly status: WritingStatus;
  /** What was last searched for: it is there again on the way back. */
  readonly sought: string;
}

const idle: WritingStatus = { running: null, written: 0, failed: null };

export const useSummaries = create<Summaries>(() => ({
  isRead: false,
  entries: [],
  unreadable: [],
  nextClose: null,
  status: idle,
  sought: '',
}));

const whileRunning = 400;
const otherwise = 20_000;

let lookers = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks now, and again and again until the returned function is called. */
export function followSummaries(): () => void {
  lookers++;
  if (lookers === 1) void ask(true);
  return () => {
    lookers--;
    if (lookers === 0) clearTimeout(timer);
  };
}

async function ask(list: boolean): Promise<void> {
  clearTimeout(timer);
  try {
    await refresh(list);
  } catch {
    // The app behind the page may be gone; the last answer stays until it is back. Without one, weeks are told.
    useSummaries.setState({ isRead: true });
  }
  clearTimeout(timer);
  const { running } = useSummaries.getState().status;
  if (lookers > 0) timer = setTimeout(ask, running === null ? otherwise : whileRunning, false);
}

async function refresh(list: boolean): Promise<void> {
  const before = useSummaries.getState().status;
  const status = await call('summaries.status', undefined);
  const isNews =
    list ||
    status.written !== before.written ||
    (status.running === null) !== (before.running === null);
  const shelf = isNews ? await call('summaries.list', undefined) : null;
  useSummaries.setState({ ...(shelf && listed(shelf)), status });
}

const listed = ({ entries, unreadable, nextClose }: SummaryShelf) => ({
  isRead: true,
  entries,
  unreadable,
  nextClose,
});

/** Writes every closed week from this one on that is not written yet. */
export async function writeSince(week: Week): Promise<void> {
  useSummaries.setState({ status: await call('summaries.writeSince', { week }) });
  await ask(true);
}

export async function cancelWriting(): Promise<void> {
  await call('summaries.cancel', undefined);
  await ask(true);
}

/** The correction that was issued, or why there is none. */
export async function correctWeek(week: Week, reason: string): Promise<SummaryId | string> {
  try {
    const id = await call('summaries.correct', { week, reason });
    await ask(true);
    return id;
  } catch (error) {
    return errorText(error);
  }
}
