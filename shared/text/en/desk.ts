/** The Weekly screen around its summaries, in English: which issue is read, and comparing, searching and leafing through weeks. */
import type { Level } from '../../model/score';
import type { Count } from '../plural';
import { plural } from './plural';
import { lower } from './weekly/words';

const of = (count: Count, one: string, other: string): string =>
  `${count.text} ${plural(count, { one, other })}`;

/** How a week's figures come to be shown: written and kept, told from the ledger, due and not there, or not closed. */
export type WeekStanding = 'kept' | 'told' | 'missing' | 'not-yet';

const standings: Record<WeekStanding, string> = {
  kept: 'written',
  told: 'told from the ledger',
  missing: 'its summary is missing',
  'not-yet': 'not closed yet',
};

export const desk = {
  label: 'Views of the weeks',
  views: {
    summary: 'Summary',
    compare: 'Compare',
    calendar: 'Calendar',
    search: 'Search',
    watching: 'Watching',
  },
  standings,
  writing: {
    label: 'Writing summaries',
    at: (heading: string, done: number, total: number) =>
      `${done} of ${total}, now ${lower(heading)}`,
    cancel: 'Cancel the writing',
    failed: (message: string) => `The writing ended early. ${message}`,
  },
  record: {
    label: 'About this issue',
    written: (at: string) => `Written on ${at}, as known at its close.`,
    corrected: (issue: string, at: string) => `Correction ${issue}, written on ${at}.`,
    told: 'Not written: told from today’s ledger.',
    toldThen: 'Not written: told from the past state that you look at.',
    open: 'Not closed yet: told as far as today. It is written when it closes.',
    correctedBy: (issue: string, at: string) => `Corrected by correction ${issue} of ${at}.`,
    readCorrection: 'Read the correction',
    issues: 'Issues of this week',
    first: 'As first written',
    correction: (issue: string) => `Correction ${issue}`,
    quoted: (reason: string) => `“${reason}”`,
    openState: 'Open the ledger as it was',
    correct: 'Issue a correction…',
    write: 'Write it',
    writeSince: (heading: string, count: Count) =>
      `Write all ${of(count, 'week', 'weeks')} since ${lower(heading)}`,
    unreadable: (file: string) => `${file} can’t be read; it is left as it is in the data folder.`,
    toldInstead: 'The week is told from the ledger instead.',
    notUnderstood: 'The figures of this issue can’t be read; here is the text as it was written.',
    noIssue: (heading: string, issue: string) => `${heading} has no correction ${issue}.`,
    readWeek: (heading: string) => `Read ${lower(heading)}`,
  },
  correcting: {
    title: (heading: string) => `Correct ${lower(heading)}`,
    help: 'The week is told anew from all that the ledger holds now. What was written stays as it is; the correction stands beside it and names what differs.',
    reason: 'The reason',
    hint: 'Printed in the correction, in your words.',
    missing: 'A correction needs its reason.',
    save: 'Issue the correction',
    saving: 'Writing…',
    failed: (message: string) => `The correction was not issued. ${message}`,
  },
  behind: {
    banner: (heading: string) =>
      `You look at the ledger behind the summary of ${lower(heading)}. A past state can’t be changed.`,
    save: 'Save this state as a portfolio file',
    failed: (message: string) => `The state can’t be shown. ${message}`,
  },
  compare: {
    title: 'Two weeks side by side',
    first: 'First week',
    second: 'Second week',
    swap: 'Swap the two weeks',
    caption: (one: string, other: string) => `${one} and ${lower(other)}, figure by figure`,
    what: 'Figure',
    change: 'Change',
    differs: 'Differs',
    groups: {
      dials: 'Dials',
      signals: 'Signals',
      loops: 'Loops',
      concentrated: 'Most concentrated',
      due: 'Due in the next three months',
    },
    loops: { total: 'Closed', appeared: 'New', grown: 'Grown', broken: 'Broken' },
    rank: (rank: string) => `No. ${rank}`,
    concentrated: (company: string, largest: string, share: string) =>
      `${company}: ${share} with ${largest}`,
    due: { usd: 'Amount', power: 'Power', links: 'Contracts' },
    band: (low: string, high: string) => `band ${low} to ${high}`,
    facts: (one: string, other: string) => `What lies between ${lower(one)} and ${lower(other)}`,
    noFacts: 'No link, headline, loop or line of yours differs.',
    same: 'These are the same issue of the same week.',
    pending: 'Telling both weeks…',
    noState: 'The ledger behind one of the two can’t be read: links and loops are not compared.',
  },
  searching: {
    title: 'Search the summaries',
    label: 'Search all written summaries',
    hint: 'A company, a word, a figure',
    begin: (count: Count) =>
      count.n === 0
        ? 'No summary is written yet. The first is written when a week closes.'
        : `Searches the text of ${count.n === 1 ? 'the one written summary' : `all ${count.text} written summaries`}, whatever case or accents.`,
    none: (sought: string) => `No written summary speaks of “${sought}”.`,
    noneHelp:
      'Only written weeks are searched, in the words and the language in which they were written.',
    found: (sought: string, count: Count) =>
      `“${sought}” stands in ${of(count, 'summary', 'summaries')}`,
    correction: (issue: string) => `correction ${issue}`,
    more: (count: Count) => `Show ${of(count, 'more summary', 'more summaries')}`,
    failed: (message: string) => `The search did not work. ${message}`,
  },
  calendar: {
    title: 'A calendar of weeks',
    help: 'Each cell is a week; the higher it is filled, the higher the level of its dial.',
    dial: 'Dial',
    year: 'Year',
    week: (week: string) => `Week ${week}`,
    cell: (heading: string, dial: string, score: string, level: Level | null, said: string) =>
      `${heading}: ${lower(dial)} ${score}${level === null ? '' : `, ${levelsSaid[level]}`}; ${said}`,
    noFigure: (heading: string, said: string) => `${heading}: ${said}`,
    unknown: 'unknown',
    hint: 'Move with the arrow keys; Enter opens a week.',
    showTable: 'Show as table',
    showCalendar: 'Show as calendar',
    legend: 'Legend',
    columns: { week: 'Week', closed: 'Closed', level: 'Level', standing: 'Summary' },
    corrections: (count: Count) => of(count, 'correction', 'corrections'),
  },
};

const levelsSaid: Record<Level, string> = {
  calm: 'calm',
  watch: 'watch',
  elevated: 'elevated',
  'dot-com': 'dot-com level or beyond',
};
