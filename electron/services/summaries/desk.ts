/** The desk: what is due is written week by week in the background, kept, and announced; never twice, never over another. */
import { join } from 'node:path';
import type { Alert } from '#shared/model/alert';
import type { Change } from '#shared/model/change';
import type { Portfolio } from '#shared/model/portfolio';
import type { Settings } from '#shared/model/settings';
import type { SummaryEntry, SummaryId, WritingStatus } from '#shared/model/summary';
import type { Thesis } from '#shared/model/thesis';
import { shiftDay, shiftWeek, type Week } from '#shared/model/week';
import { parseSummary } from '#shared/parse/summary/summary';
import type { Corrects } from '#shared/report/corrected';
import { CallError, systemCode } from '../callError';
import { userDay } from '../userDay';
import { closeOf, dueWeeks, lastClosed, nextClose, type WeekClose, weeksBetween } from './closing';
import type { Close, Composed, WeekTask, WriteTask } from './compose';
import type { Compose, Composing } from './composer';
import { openShelf, type Shelf } from './shelf';

/** What a summary is written of, as it is kept now; null while there is no ledger to tell of. */
export interface Sources {
  readonly portfolio: Portfolio;
  readonly changes: readonly Change[];
  readonly alerts: readonly Alert[];
  readonly theses: readonly Thesis[];
}

export interface DeskOptions {
  readonly folder: string;
  readonly now: () => Date;
  readonly sources: () => Sources | null;
  readonly settings: () => Settings;
  readonly compose: Compose;
  /** Told of the newest of the weeks that a writing has finished with. */
  readonly announce: (headline: string, written: number) => void;
}

export interface Desk {
  readonly shelf: Shelf;
  status(): WritingStatus;
  /** Writes what is due, if anything; resolves when it is written. */
  writeDue(): Promise<void>;
  /** Writes every closed week from this one on that is not written yet. */
  writeSince(week: Week): Promise<void>;
  /** Writes the week anew from what is known now, beside what was written. */
  correct(week: Week, reason: string): Promise<SummaryId>;
  cancel(): void;
  nextClose(): Date;
}

export const summariesFolder = 'summaries';

export function openDesk(options: DeskOptions): Desk {
  const { now, settings } = options;
  const shelf = openShelf(join(options.folder, summariesFolder));
  let running: WritingStatus['running'] = null;
  let composing: Composing | null = null;
  let written = 0;
  let failed: string | null = null;

  const first = () => shelf.list().entries.filter(({ issue }) => issue === 0);

  /** One writing at a time; `keep` says how a finished week is put on the shelf. */
  const write = async (
    weeks: readonly Week[],
    keep: Keep,
    corrects: Corrects | null = null,
  ): Promise<void> => {
    const sources = options.sources();
    if (sources === null || weeks.length === 0 || running !== null) return;
    const entries = first();
    const tasks = weeks.map((week) => weekTask(week, settings().weekClose, entries, corrects));
    const total = tasks.length;
    let last = '';
    let done = 0;
    failed = null;
    running = { done, total, week: weeks[0] ?? '' };
    try {
      const task: WriteTask = { ...sources, settings: settings(), weeks: tasks };
      composing = options.compose(task, (composed) => {
        const { to } = tasks[done] ?? raise();
        if (keep(composed, to)) {
          written++;
          last = composed.headline;
        }
        done++;
        running = { done, total, week: weeks[done] ?? composed.week };
      });
      await composing.done;
    } catch (error) {
      failed = error instanceof CallError ? error.message : whyNot(error);
    } finally {
      running = null;
      composing = null;
    }
    if (last !== '') options.announce(last, done);
  };

  const keepFirst: Keep = ({ week, summary, text, state }, to) =>
    shelf.write({ week, issue: 0, ...stamped(to, now()), summary }, state, text);

  return {
    shelf,
    status: () => ({ running, written, failed }),
    async writeDue() {
      try {
        const there = first().map(({ week }) => week);
        await write(dueWeeks(now(), settings().weekClose, there), keepFirst);
      } catch (error) {
        // Nobody waits for it: thrown from here it would end the app.
        failed = whyNot(error);
      }
    },
    writeSince(week) {
      const there = new Set(first().map((entry) => entry.week));
      const closed = weeksBetween(week, lastClosed(now(), settings().weekClose));
      return write(
        closed.filter((one) => !there.has(one)),
        keepFirst,
      );
    },
    async correct(week, reason) {
      if (running !== null) throw new CallError('busy', 'Summaries are being written.');
      const of = Math.max(0, ...shelf.issues(week));
      const issue = of + 1;
      const { asOf, closedAt } = shelf.read({ week, issue: 0 });
      const corrects = { issue, of, reason, told: toldBefore(shelf, { week, issue: of }) };
      let isKept = false;
      const keep: Keep = ({ summary, text, state }) => {
        const writtenAt = now().toISOString();
        const kept = { week, issue, reason, asOf, closedAt, writtenAt, summary };
        isKept = shelf.write(kept, state, text);
        return isKept;
      };
      await write([week], keep, corrects);
      if (failed !== null) throw new CallError('not-written', failed);
      // Cancelled, or without a ledger to tell of.
      if (!isKept) throw new CallError('cancelled', 'The correction was not written.');
      return { week, issue };
    },
    cancel: () => composing?.cancel(),
    nextClose: () => nextClose(now(), settings().weekClose),
  };
}

type Keep = (composed: Composed, to: Close) => boolean;

/** The issue that is corrected, with its ledger; null where either can't be read. */
function toldBefore(shelf: Shelf, id: SummaryId): Corrects['told'] {
  try {
    const parsed = parseSummary(shelf.read(id).summary);
    return parsed.ok ? { summary: parsed.value, state: shelf.state(id) } : null;
  } catch {
    return null;
  }
}

const endOfTime = '9999-12-31T23:59:59.999Z';

/**
 * From the close before, as it was where that week is written, to this one. A first issue tells of a week as it was known
 * at its close, a correction as it is known now.
 */
function weekTask(
  week: Week,
  weekClose: WeekClose,
  entries: readonly SummaryEntry[],
  corrects: Corrects | null,
): WeekTask {
  const own = entries.find((entry) => entry.week === week);
  const to = own ? closeOfEntry(own) : closeAt(closeOf(week, weekClose));
  const before = entries.find((entry) => entry.week === shiftWeek(week, -1));
  const from = before
    ? closeOfEntry(before)
    : { ...closeAt(closeOf(shiftWeek(week, -1), weekClose)), asOf: shiftDay(to.asOf, -7) };
  return corrects === null
    ? { week, from, to }
    : { week, from, to: { ...to, instant: endOfTime }, corrects };
}

const closeOfEntry = ({ asOf, closedAt }: SummaryEntry): Close => ({ asOf, instant: closedAt });
const closeAt = (instant: Date): Close => ({
  asOf: userDay(instant),
  instant: instant.toISOString(),
});

const stamped = ({ asOf, instant }: Close, at: Date) => ({
  asOf,
  closedAt: instant,
  writtenAt: at.toISOString(),
});

const whyNot = (error: unknown): string =>
  systemCode(error) === 'unknown'
    ? `The summary could not be written: ${error instanceof Error ? error.message : error}.`
    : `The summary could not be written (${systemCode(error)}).`;

function raise(): never {
  throw new Error('a week came that was not asked for');
}
