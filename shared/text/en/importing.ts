/** Reading files in, in English: the steps, the questions, what is wrong with a row. */
import type { CsvProblem, Delimiter } from '../../import/csvTable';
import type { Encoding } from '../../import/decode';
import type { RowState } from '../../import/preview';
import type { CellProblem } from '../../import/problem';
import type { TableName } from '../../model/portfolio';
import { importFieldNames } from './importFields';
import { problemText } from './problems';

const tables: Record<TableName, readonly [one: string, many: string]> = {
  companies: ['company', 'companies'],
  links: ['link', 'links'],
  commitments: ['headline', 'headlines'],
  sources: ['source', 'sources'],
};
const tableNames: Record<TableName, string> = {
  companies: 'Companies',
  links: 'Links',
  commitments: 'Headlines',
  sources: 'Sources',
};
const of = (table: TableName, count: number, shown: string) =>
  `${shown} ${tables[table][count === 1 ? 0 : 1]}`;

const delimiters: Record<Delimiter, string> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Bar |',
};
const encodings: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows-1252',
};
const states: Record<RowState, string> = {
  new: 'New',
  changed: 'Changed',
  same: 'As it is',
  alike: 'Already there',
  bad: 'Problem',
};

const fieldName = (field: string): string => importFieldNames[field] ?? field;

/** `Amount: “ten” is not an amount`. */
function cellProblem(problem: CellProblem): string {
  const { heading, field, value } = problem;
  const place = heading ?? (field === '' ? '' : fieldName(field));
  const text = sentence(problem, value === '' ? 'the cell' : `“${value}”`);
  return place === '' ? text : `${place}: ${text}`;
}

function sentence({ code, problem, line }: CellProblem, said: string): string {
  switch (code) {
    case 'model':
      return problem ? problemText(problem) : `${said} is not understood`;
    case 'missing':
      return 'is missing';
    case 'not-an-amount':
      return `${said} is not an amount. Write $10bn, 10 Mrd €, 8–10bn`;
    case 'unknown-unit':
      return `${said} has a word that is no unit, no scale and no currency`;
    case 'negative':
      return `${said} is below zero`;
    case 'two-currencies':
      return `${said} is in two currencies`;
    case 'range-reversed':
      return `${said} begins above where it ends`;
    case 'too-large':
      return `${said} is more than can be entered`;
    case 'not-a-power':
      return `${said} is no power. Write 750 MW or 0.75 GW`;
    case 'unknown-power':
      return `${said} has a unit other than kW, MW and GW`;
    case 'not-a-date':
      return `${said} is not a date of the calendar`;
    case 'not-a-flag':
      return `${said} is neither yes nor no`;
    case 'not-a-tier':
      return `${said} is none of the tiers 1, 2 and 3`;
    case 'not-an-address':
      return `${said} is not a web address`;
    case 'unknown-word':
      return `${said} is not known here. Say what it means under Values & names`;
    case 'unknown-currency':
      return `${said} is no currency that is known here`;
    case 'no-rate':
      return `the amount is in ${said.slice(1, -1)}, and its rate is not known`;
    case 'undecided-company':
      return `${said} may be a company that you have. Say so under Values & names`;
    case 'same-company':
      return `${said} is also where the link comes from`;
    case 'twice-in-file':
      return `${said} stands in row ${line ?? ''} already`;
    case 'unknown-link':
      return `there is no link ${said}, or it is not imported`;
    case 'unknown-commitment':
      return `there is no headline ${said}, or it is not imported`;
    case 'unknown-source':
      return `there is no source ${said}`;
    case 'self-reference':
      return `${said} is the row itself`;
    case 'lists-differ':
      return `${said} has not one entry for each`;
    case 'status-needs-day':
      return `${said} is another status than yours: it needs the day since when`;
    case 'too-many-cells':
      return 'the row has more cells than there are headings';
    case 'broken-quotes':
      return 'a quote is opened and not closed';
  }
}

export const importing = {
  button: 'Import…',
  title: 'Import',
  titleOf: (file: string) => `Import ${file}`,
  steps: {
    file: 'File',
    columns: 'Columns',
    values: 'Values & names',
    preview: 'Preview',
    differences: 'What differs',
  },
  stepList: 'Steps',
  next: 'Next',
  back: 'Back',
  cancel: 'Cancel',
  stop: 'Stop',
  reading: 'Reading the file…',
  looking: 'Looking through the rows…',
  writing: 'Importing…',
  choose: 'Choose a file…',
  drop: 'or drop it here',
  kinds:
    'A portfolio file (.bubblescope, .json), or companies, links, headlines or sources as CSV. Nothing is written before you press Import.',
  chosen: (rows: string, columns: string) => `${rows} rows, ${columns} columns`,
  table: 'What the rows are',
  tables: tableNames,
  encoding: 'Encoding',
  delimiter: 'Columns are parted by',
  found: 'found',
  encodings,
  delimiters,
  firstRows: 'The first rows',
  another: 'Another file…',
  csvProblems: {
    empty: 'The file is empty.',
    'no-rows': 'The file has headings and no rows.',
  } satisfies Record<CsvProblem, string>,
  tooLarge: (limit: string) =>
    `The file is larger than ${limit} MB, the most that is read in at once.`,
  unreadable: 'The file could not be read.',
  badPortfolio: (count: number) =>
    count === 1
      ? 'This portfolio file is not taken; one thing is wrong with it:'
      : `This portfolio file is not taken; ${count} things are wrong with it:`,
  moreProblems: (count: string) => `and ${count} more`,

  mapping: {
    help: 'Drag a column of the file to what it is, or choose it from the list.',
    columns: 'Columns of the file',
    fields: 'What they are',
    none: 'not in the file',
    unused: 'not imported',
    used: (field: string) => `is ${field}`,
    needed: 'needed',
    missing: (fields: readonly string[]) => `Still needed: ${fields.join(', ')}`,
    saved: 'Saved mapping',
    savedNone: 'Guessed from the headings',
    saveAs: 'Save this mapping as',
    save: 'Save mapping',
    forget: 'Forget it',
    savedNow: (name: string) => `Saved as ${name}`,
    defaultKind: 'Kind of every row',
    chooseColumn: (field: string) => `Column for ${field}`,
    example: 'e.g.',
    field: fieldName,
  },

  values: {
    nothing: 'Everything in these columns is understood. Go on to the preview.',
    open: (count: number) => (count === 1 ? '1 question is open' : `${count} questions are open`),
    marks: 'Figures and dates that can be read two ways',
    mixed: 'The column has both; what does not fit is refused.',
    decimal: (heading: string) => `${heading}: the decimal mark`,
    order: (heading: string) => `${heading}: which comes first`,
    decimals: {
      point: 'Point: 1.4 is one and four tenths',
      comma: 'Comma: 1,4 is one and four tenths',
    },
    orders: { 'day-first': 'Day, month, year', 'month-first': 'Month, day, year' },
    choose: 'Choose…',
    samples: (samples: readonly string[]) => samples.join('   '),
    units: 'Figures without a unit',
    unitOf: (heading: string) => `${heading}: bare figures are in`,
    currencyOf: (heading: string) => `${heading}: currency`,
    scales: {
      '1': 'units',
      '1000': 'thousands',
      '1000000': 'millions',
      '1000000000': 'billions',
      '1000000000000': 'trillions',
    } as Readonly<Record<string, string>>,
    powers: { '0.001': 'kW', '1': 'MW', '1000': 'GW' } as Readonly<Record<string, string>>,
    rates: 'Exchange rates',
    ratesHelp:
      'Where no rate is typed, an amount takes the average of the year it was announced in, if the bundled table has it. The amount as entered is kept beside the dollars.',
    rate: (currency: string) => `USD for 1 ${currency}`,
    rateDay: (currency: string) => `${currency}: the day of the rate`,
    badRate: 'A number above 0, such as 1.09',
    badDay: 'YYYY, YYYY-MM or YYYY-MM-DD',
    words: 'Words',
    wordsHelp: 'What the file’s words stand for.',
    wordIn: (field: string) => `in ${fieldName(field)}`,
    count: (count: string) => `${count}×`,
    names: 'Companies',
    namesHelp: 'These resemble companies that you have.',
    nameIs: (name: string) => `“${name}” is`,
    sameAs: (name: string) => `the same as ${name}`,
    isNew: 'a new company',
    allSame: 'Take the likeliest for all',
    allNew: 'All are new',
    matched: (known: string, fresh: string) =>
      `${known} names are companies that you have, ${fresh} are new.`,
    defaultState: 'Status of rows without one',
    noState: 'none: they enter no score',
  },

  preview: {
    counts: states,
    filter: 'Show',
    all: 'All rows',
    row: 'Row',
    state: 'What becomes of it',
    what: 'What it says',
    problems: 'Problems',
    none: 'No rows of this kind.',
    table: 'Rows of the file',
    more: (count: string) => `Show ${count} more`,
    summary: (table: TableName, count: number, shown: string) =>
      count === 0 ? 'Nothing to import' : `${of(table, count, shown)} will be imported`,
    withCompanies: (count: number, shown: string) =>
      `with ${of('companies', count, shown)} that you do not have yet`,
    withSources: (count: number, shown: string) => `and ${of('sources', count, shown)}`,
    bad: (count: number, shown: string) =>
      `${shown} ${count === 1 ? 'row has' : 'rows have'} problems and will be left out.`,
    saveBad: 'Save them to mend…',
    badName: '-to-mend.csv',
    problemColumn: 'Problem',
    alike: (count: number, shown: string) =>
      `${shown} ${count === 1 ? 'row looks' : 'rows look'} like what is there already and will be left out.`,
    withAlike: 'Import those as well',
    took: (rows: string, seconds: string) => `${rows} rows read in ${seconds} s`,
    go: (table: TableName, count: number, shown: string) => `Import ${of(table, count, shown)}`,
  },

  portfolio: {
    how: 'What to do with it',
    merge: 'Merge',
    replace: 'Replace',
    mergeHelp: 'Take what you choose. Nothing that you have is removed.',
    replaceHelp:
      'Your portfolio becomes the file. What it does not hold is removed; undo brings it back.',
    here: 'Here',
    there: 'In the file',
    field: 'Field',
    take: 'Take',
    table: 'What differs',
    added: 'not here',
    removed: 'is removed',
    nothing: 'The file holds nothing that you do not have: all its rows are as yours.',
    all: 'Take all',
    noneTaken: 'Take none',
    takeRow: (name: string) => `Take ${name}`,
    takeField: (field: string, name: string) => `Take ${field} of ${name}`,
    name: 'The portfolio’s name',
    summary: (taken: string, all: string, same: string) =>
      `${taken} of ${all} differences taken; ${same} rows are the same.`,
    replaceSummary: (added: string, changed: string, removed: string) =>
      `${added} rows come, ${changed} change, ${removed} go.`,
    conflicts: 'This choice does not hold together:',
    merged: 'Merge',
    replaced: 'Replace my portfolio',
  },

  done: (what: string, file: string) => `${what} imported from ${file}.`,
  doneNothing: (file: string) => `Nothing of ${file} was new.`,
  undo: 'Undo',
  refused: 'The ledger did not take it. Nothing was written:',
  stale:
    'The portfolio was changed elsewhere in the meantime. Nothing was written; look again and import.',
  failed: (message: string) => `It could not be imported: ${message}`,
  past: 'You look at a past state: return to now to import anything.',
  cellProblem,
};
