/** What the command line prints, in English. */
import type { TableName } from '../../model/portfolio';
import { unreadableWords } from './problems';
import { usage } from './usage';

export const cli = {
  usage,
  wholePeriod: 'the whole period',
  asOf: (date: string) => `as of ${date}`,
  linksThatCount: 'Links that count',
  ofThemFlows: 'of them flows',
  withKnownAmount: 'with a known amount',
  grossFlow: 'Gross flow',
  dials: 'Dials (100 is the dot-com era)',
  score: 'score',
  range: 'range',
  level: 'level',
  circularity: 'Circularity',
  loops: 'Loops',
  concentration: 'Concentration (HHI, 0 to 10,000)',
  today: 'today',
  dotcom: 'dot-com',
  effectiveNumber: 'like N equals',
  fourLargest: 'four largest',
  mostCommitted: 'Companies with most committed',
  committed: 'committed',
  overRevenue: 'over revenue',
  supplierHhi: 'supplier HHI',
  customerHhi: 'customer HHI',
  companyLoops: 'loops',
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  atLeast: (count: string) => `at least ${count}`,
  noProblems: (counts: Readonly<Record<TableName, number>>) =>
    `no problems: ${Object.entries(counts)
      .map(([table, count]) => `${count} ${table}`)
      .join(', ')}`,
  notice: (sentence: string) => `notice: ${sentence}`,
  unreadable: (file: string, code: string) => `${file} can’t be read: ${unreadableWords(code)}.`,
  unwritable: (file: string, code: string) => `${file}: can't be written (${code})`,
  noLedger: (folder: string) =>
    `There is no ledger in ${folder}: this tells of the starter portfolio.`,
  missed: {
    open: 'Bubblescope is open on this folder, and writes what is due itself.',
    noLedger: 'There is no ledger to write of: start the app once.',
    nothing: 'nothing was due',
    unreadable: (file: string) => `${file} can’t be read: it is left out.`,
  },
};
