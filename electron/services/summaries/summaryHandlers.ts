/** The calls about written summaries, over the desk. */
import type { Handlers } from '#shared/api';
import type { Desk } from './desk';
import { searchSummaries } from './search';

type SummaryChannel = Extract<keyof Handlers, `summaries.${string}`>;

export function summaryHandlers(desk: Desk) {
  const { shelf } = desk;
  return {
    'summaries.list': () => ({ ...shelf.list(), nextClose: desk.nextClose().toISOString() }),
    'summaries.read': (id) => {
      const { schema: _, state: __, summary, ...entry } = shelf.read(id);
      return { entry, summary, text: shelf.text(id) };
    },
    'summaries.state': (id) => shelf.state(id),
    'summaries.search': ({ text }) => searchSummaries(shelf.list().entries, shelf.text, text),
    'summaries.writeSince': ({ week }) => {
      void desk.writeSince(week);
      return desk.status();
    },
    'summaries.status': desk.status,
    'summaries.cancel': () => {
      desk.cancel();
      return desk.status();
    },
    'summaries.correct': ({ week, reason }) => desk.correct(week, reason),
  } satisfies Pick<Handlers, SummaryChannel>;
}
