/** The weekly summary in English. */
import { alerts } from './alerts';
import { changes } from './changes';
import { labels } from './labels';
import { ladder } from './ladder';
import { sentences } from './sentences';

export const weekly = {
  /** BCP 47. */
  language: 'en-GB',
  title: 'Weekly',
  heading: (week: string) => `Week ${Number(week.slice(6))} of ${week.slice(0, 4)}`,
  span: (from: string, to: string, hour: number) =>
    `From the close of ${from} to ${to}, ${String(hour).padStart(2, '0')}:00`,
  choose: 'Week',
  earlier: 'The week before',
  later: 'The week after',
  exportMarkdown: 'Export Markdown',
  notClosed: 'This week has not closed yet: the summary may still change.',
  sentences,
  changes,
  alerts,
  ladder,
  ...labels,
  fileName: (week: string) => `bubblescope-${week}.md`,
};
