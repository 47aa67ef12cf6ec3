/** The weekly summary in English. */
import { alerts } from './alerts';
import { changes } from './changes';
import { correction } from './correction';
import { figures } from './figures';
import { labels } from './labels';
import { ladder } from './ladder';
import { sentences } from './sentences';
import { lower } from './words';

export const weekly = {
  /** BCP 47. */
  language: 'en-GB',
  title: 'Weekly',
  heading: (week: string) => `Week ${Number(week.slice(6))} of ${week.slice(0, 4)}`,
  /** `closes`: the day on which a week that is still open will close. */
  span: (from: string, to: string, hour: number, closes: string | null) => {
    const at = `${String(hour).padStart(2, '0')}:00`;
    return closes === null
      ? `From the close of ${from} to ${to}, ${at}`
      : `Not closed yet: as of ${to}. It closes on ${closes}, ${at}`;
  },
  choose: 'Week',
  earlier: 'The week before',
  later: 'The week after',
  taking: {
    menu: 'Export the summary',
    pdf: (paper: string) => `PDF, ${paper}`,
    html: 'One HTML file',
    md: 'Markdown',
    csv: 'Figures as CSV',
    fileName: (week: string, ending: string) => `bubblescope-${week}.${ending}`,
  },
  noSuchWeek: (asked: string) =>
    `There is no week “${asked}”. Weeks are written like 2026-W03; a year has 52 or 53 of them.`,
  readNewest: (heading: string) => `Read the newest: ${lower(heading)}`,
  sentences,
  changes,
  alerts,
  correction,
  ladder,
  figures,
  ...labels,
};
