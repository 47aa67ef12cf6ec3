/** The forms in English: their fields, their hints, their buttons. */
import { type LinkKind, linkFamily } from '../../model/link';
import { type FormProblem, formSentence } from './formProblems';
import { plural } from './plural';
import { onPage, problemSentence } from './problems';
import { terms } from './terms';

const fields: Readonly<Record<string, string>> = {
  name: 'Name',
  id: 'Id',
  kind: 'Kind',
  ticker: 'Ticker',
  country: 'Country',
  watched: 'On my watch list',
  note: 'Note',
  revenue: 'Revenue',
  'revenue.usd': 'Revenue',
  'revenue.asOf': 'Twelve months ending',
  'revenue.words': 'Period',
  valuation: 'Valuation',
  'valuation.usd': 'Valuation',
  'valuation.asOf': 'Valued on',
  'valuation.words': 'Basis',
  from: 'From',
  to: 'To',
  company: 'Company',
  amount: 'Amount',
  currency: 'Currency',
  rate: 'Rate',
  rateDay: 'Day of the rate',
  dropOriginal: 'The amount as entered',
  low: 'Low',
  best: 'Best estimate',
  high: 'High',
  undisclosed: 'The amount is undisclosed',
  capacity: 'Capacity',
  paid: 'Paid so far',
  announced: 'Announced',
  start: 'Start',
  end: 'End',
  status: 'Status',
  'status.state': 'State',
  'status.since': 'Since',
  counted: 'Count it in the scores',
  supersededBy: 'Superseded by',
  supersedes: 'Supersedes',
  confidence: 'Confidence',
  sources: 'Sources',
  'sources.title': 'Title',
  'sources.publisher': 'Publisher',
  'sources.date': 'Published',
  'sources.url': 'Web address',
  'sources.tier': 'Tier',
  'sources.quote': 'Quote',
  'sources.page': 'Page',
  'sources.files': 'Evidence',
};

/** `status.0.since` → `Since`: its place in a list is left out, and so is the figure that a source belongs to. */
function fieldName(field: string): string {
  const plain = field.replace(/\.\d+/g, '');
  return fields[plain] ?? fields[plain.replace(/^\w+\.(?=sources)/, '')] ?? plain;
}

/** Field names that other words stand for, as the ends of a link by its kind. */
export type FieldNames = Readonly<Record<string, string>>;

function inSummary(field: string, problem: FormProblem, names: FieldNames): string {
  if (field === '' && problem.code === 'model') return onPage(problemSentence(problem.problem));
  const place = /\.(\d+)\./.exec(field)?.[1];
  const name = names[field] ?? fieldName(field);
  return `${name}${place === undefined ? '' : ` (${Number(place) + 1})`} ${formSentence(problem)}`;
}

export const forms = {
  sentence: (problem: FormProblem): string => {
    const text = formSentence(problem);
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  fieldName,
  summary: (count: number): string =>
    plural(count, {
      one: 'One thing keeps this from being saved',
      other: `${count} things keep this from being saved`,
    }),
  inSummary,
  save: 'Save',
  saving: 'Saving…',
  remove: 'Remove',
  cancel: 'Cancel',
  add: 'Add',
  understood: (text: string) => `= ${text}`,
  exactly: (text: string, exact: string) => `${text}, exactly ${exact}`,
  /** Where a mark could have meant two things. */
  otherwise: (text: string, mark: '.' | ',', other: string) =>
    mark === ','
      ? `= ${text}: the comma groups thousands. For ${other} type a point`
      : `= ${text}: the point is decimal. For ${other} leave it out`,
  currency: {
    rateLabel: (code: string) => `USD for 1 ${code}`,
    dayAsAnnounced: 'As announced',
    average: (year: string) => `Average of ${year}`,
    source: (source: string, note: string | null) =>
      `Rate: ${source}.${note === null ? '' : ` ${note}`}`,
    typed: 'As you typed it',
    takeAverage: (average: string, year: string) => `Take ${average}, the average of ${year}`,
    noYear: (first: string, last: string) => `The table has ${first} to ${last}: type it`,
    noCurrency: 'Not in the table: type it',
    noDay: 'By the day, or as you type it',
    makes: 'Makes',
    makesNothing: 'amount or rate missing',
    keptApart: (usd: string) => `The ledger has ${usd}. Take what the rate makes`,
    drop: (original: string) => `Let the amount as entered go (${original})`,
    dropHint: 'Until you tick this, it stays beside the dollars.',
    paidInUsd: 'What is documented as paid, in USD',
  },
  chooseOne: 'Choose…',
  showAll: 'Show the list',
  nothingFound: 'Nothing by that name',
  showMore: (count: string) => `Show ${count} more`,
  clearSearch: 'Clear the search',
  stale:
    'This entry was changed elsewhere in the meantime. What you typed is still here: look at it again and save.',
  failed: (message: string) => `It could not be saved: ${message}`,
  discard: {
    title: 'Leave without saving?',
    text: 'What you typed here is not kept yet.',
    leave: 'Discard it',
    stay: 'Keep editing',
  },
  date: {
    hint: 'A year or a month will do',
    announcedHint: 'A year or a month will do; empty counts on every day',
    pattern: 'YYYY-MM-DD',
  },
  sources: {
    title: 'Sources',
    choose: 'Choose a source',
    chooseHint: 'By its publisher or title',
    addNew: 'New source',
    newTitle: (number: number) => `New source ${number}`,
    drop: (name: string) => `Drop the source ${name}`,
    dropNew: (number: number) => `Drop new source ${number}`,
    none: 'None yet: the entry is shown as unsourced.',
    edit: (name: string) => `Edit the source ${name}`,
    editTitle: 'Edit source',
    save: 'Save source',
    quoteHint: 'The words that the entry rests on',
    pageHint: '41, or F-12',
  },
  link: {
    addTitle: 'Add a link',
    editTitle: 'Edit link',
    save: 'Save link',
    sections: {
      deal: 'Who and what',
      money: 'Amount',
      time: 'When',
      state: 'Status',
      trust: 'Standing',
    },
    amountHint: 'As you would say it: $10bn, 1.4tn, 335m',
    rangeHint: 'Only if a range is known',
    capacityHint: '750 MW, 30 GW',
    noAmountForTie: 'A tie moves no money.',
    paidHint: 'What is documented as paid',
    termHint: {
      trade: 'The term of the contract',
      finance: 'First and last payment',
      tie: 'From when to when',
    },
    statusHint: 'Since when it holds; empty if unknown. Without a status the link enters no score.',
    addStatus: 'Add a status',
    dropStatus: (number: number) => `Drop status ${number}`,
    statusNumber: (number: number) => `Status ${number}`,
    countedWhy: {
      'no-source': 'Not by default: the entry has no source. You can tick it all the same.',
      unverified: 'Not by default: it is unverified. You can tick it all the same.',
      counted: 'It enters sums and signals while its status allows.',
      off: 'It is shown, and enters no sum and no signal.',
    },
    supersededHint: 'A later link between the same two that replaces this one',
    confidenceNone: 'Not stated',
    removeTitle: 'Remove this link?',
    removeText: (name: string) => `${name} goes from the ledger and from every score.`,
    named: (from: string, to: string, kind: string, amount: string) =>
      `${from} → ${to}, ${kind.toLowerCase()}, ${amount}`,
    kindWithFamily: (kind: LinkKind) =>
      `${terms.linkKinds[kind]} (${terms.families[linkFamily(kind)].toLowerCase()})`,
    endHint: { from: 'Value flows from here…', to: '… to here' },
  },
  headline: {
    addTitle: 'Add a headline',
    editTitle: 'Edit headline',
    save: 'Save headline',
    section: 'What was said',
    help: 'What a company says it will spend. It is shown beside the contracts and enters no sum.',
    supersedesHint: 'An earlier headline of the same company that this one replaces',
    removeTitle: 'Remove this headline?',
    removeText: (name: string) => `${name} goes from the ledger.`,
  },
  company: {
    addTitle: 'Add a company',
    editTitle: (name: string) => `Edit ${name}`,
    section: 'Who it is',
    save: 'Save company',
    idHint: 'Made from the name. Small letters, digits and hyphens; it stays as it is later.',
    idFixed: 'Stays as it is',
    tickerHint: 'If listed',
    countryHint: 'US, AE, …',
    revenueTitle: 'Revenue',
    revenueHint:
      'Twelve months and the day they end. Without that day it is shown and enters no ratio.',
    revenueNoDay: 'Not twelve months: shown, enters no ratio.',
    periodHint: 'fiscal 2025',
    basisHint: 'funding round',
    valuationTitle: 'Valuation',
    addRevenue: 'Add revenue',
    addValuation: 'Add valuation',
    figureNumber: {
      revenue: (n: number) => `Revenue ${n}`,
      valuation: (n: number) => `Valuation ${n}`,
    },
    dropFigure: (name: string) => `Drop ${name}`,
    removeTitle: (name: string) => `Remove ${name}?`,
    removeText: (links: number, headlines: number) => {
      const parts = [
        links === 0 ? '' : `${links} ${plural(links, { one: 'link', other: 'links' })}`,
        headlines === 0
          ? ''
          : `${headlines} ${plural(headlines, { one: 'headline', other: 'headlines' })}`,
      ].filter((part) => part !== '');
      return parts.length === 0
        ? 'No link and no headline names it.'
        : `${parts.join(' and ')} ${plural(links + headlines, { one: 'goes', other: 'go' })} with it, in one change.`;
    },
  },
};
