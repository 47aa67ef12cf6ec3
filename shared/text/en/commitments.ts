/** The Commitments screen in English: the ledger of links and headlines, and what falls due when. */
import type { Standing } from '../../engine/standing';
import type { Formats } from '../formats';
import { plural } from './plural';
import { terms } from './terms';

const standings: Record<Standing['code'], string> = {
  active: 'Active',
  'not-counted': 'Not counted',
  'not-announced': 'Not yet announced',
  'no-status': 'No status yet',
  'state-not-admitted': 'Not admitted',
  'run-out': 'Run out',
  superseded: 'Superseded',
};

/** Why, in a sentence; `by` is the superseding link's name. */
function standingHint(standing: Standing, by: string): string {
  switch (standing.code) {
    case 'active':
      return 'It is in the score on this day.';
    case 'not-counted':
      return 'It is marked as not counted: shown, but in no sum and no signal.';
    case 'not-announced':
      return 'On this day it was not announced yet.';
    case 'no-status':
      return 'It had no status yet on this day.';
    case 'state-not-admitted':
      return `“${terms.states[standing.state]}” does not count under this convention.`;
    case 'run-out':
      return 'Its term was over by this day.';
    case 'superseded':
      return `Superseded by ${by}.`;
  }
}

export const commitments = {
  title: 'Commitments',
  addLink: 'Add link',
  addHeadline: 'Add headline',
  view: 'View',
  views: { links: 'Links', headlines: 'Headlines', due: 'Due per year' },
  search: 'Search the ledger',
  searchHint: 'Company, note, source',
  filters: {
    label: 'Filters',
    family: 'Family',
    all: 'All',
    kind: 'Kind',
    anyKind: 'Any kind',
    status: 'Status',
    anyStatus: 'Any status',
    noStatus: 'No status yet',
    company: 'Company',
    anyCompany: 'Any company',
    active: 'Only active',
    unsourced: 'Unsourced',
    tier3: 'Tier 3 only',
    stale: (days: string) => `Stale (over ${days} days)`,
    undisclosed: 'Undisclosed amount',
    clear: 'Clear filters',
  },
  table: 'Links',
  none: 'No link fits these filters.',
  noneAtAll: 'No link yet. Add the first deal, with its source.',
  columns: {
    kind: 'Kind',
    ends: 'From → to',
    amount: 'Amount',
    capacity: 'Capacity',
    announced: 'Announced',
    term: 'Term',
    status: 'Status',
    standing: 'In the score',
    source: 'Source',
    edit: 'Edit',
    company: 'Company',
    perGw: 'Per GW',
    supersedes: 'Replaces',
  },
  hints: {
    amount: 'Best estimate, and its range beneath',
    status: 'On the as-of day',
    standing: 'On the as-of day, under the convention chosen above',
  },
  edit: (name: string) => `Edit ${name}`,
  undisclosedAmount: 'The amount has not been disclosed.',
  unknownCapacity: 'No capacity is stated.',
  unknownDay: 'The day is not known.',
  noTerm: 'No term is stated.',
  termFrom: (start: string) => `from ${start}`,
  termTo: (end: string) => `to ${end}`,
  since: (day: string) => `since ${day}`,
  sinceUnknown: 'day unknown',
  moreSources: (count: number) => `and ${count} more`,
  standings,
  standingHint,
  totals: {
    links: (count: number, all: number, f: Formats) => {
      const noun = plural(all, { one: 'link', other: 'links' });
      return count === all
        ? `${f.count(count)} ${noun}`
        : `${f.count(count)} of ${f.count(all)} ${noun}`;
    },
    known: (usd: string) => `${usd} known`,
    power: (power: string) => power,
    undisclosed: (count: string) => `${count} undisclosed`,
    active: (usd: string, count: string) => `in the score: ${usd} on ${count}`,
  },
  headlines: {
    table: 'Headlines',
    help: 'What companies said they will spend. Headlines stand beside the contracts and enter no sum.',
    none: 'No headline on record.',
    named: (company: string, amount: string, day: string) =>
      [company, amount, day].filter((part) => part !== '').join(', '),
    notStated: 'not stated',
    replaced: 'replaced',
  },
  due: {
    table: 'What falls due each year',
    help: 'Active purchases and leases, each spread evenly over the months of its term, at its best amount.',
    year: 'Year',
    usd: 'Due',
    mw: 'Capacity',
    links: 'Links',
    undisclosed: (count: string) => `+${count} undisclosed`,
    noTerm: 'No term stated',
    noTermHint: 'Links without a start or an end: when they fall due is unknown.',
    none: 'No active purchase or lease states its term.',
    thisYear: 'this year',
  },
};
