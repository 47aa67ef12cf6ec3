/** The Holdings screen, in English. */
import type { Formats } from '../formats';

type Counts = Pick<Formats, 'count' | 'share'>;

export const holdings = {
  title: 'Your holdings',
  lead: 'What you hold, and what it hangs on. Kept on this computer, in a file of its own: it is in no score, no summary and no export but the archive.',
  offTitle: 'Nothing is entered',
  off: 'Enter what you own, by company or by fund, and see which share of it hangs on each company, on each loop and on the core. It is off until you do, and gone from every screen once you remove it.',
  addCompany: 'Add a company',
  addFund: 'Add a fund',
  edit: (name: string) => `Edit ${name}`,
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} is removed.`,
  undo: 'Put it back',
  failed: (why: string) => `Nothing has changed: ${why}`,
  facts: {
    total: 'Held in all',
    core: 'Hangs on the core',
    coreNote: (companies: string, one: boolean) =>
      `in ${companies} ${one ? 'company' : 'companies'} whose money can come back to them`,
    loop: 'On the loop that holds most',
    noLoop: 'Nothing that you hold is on a loop.',
    company: 'On one company',
    companyNote: (name: string, held: string, orders: string) =>
      `${name}: ${held} held, ${orders} in what its suppliers sell to it`,
    none: 'Nothing that you hold is in the ledger.',
  },
  positions: {
    title: 'Positions',
    name: 'Position',
    kind: 'Kind',
    kinds: { company: 'Company', fund: 'Fund' },
    usd: 'Value',
    share: 'Share',
    watched: 'In the ledger',
    gone: 'Not in the ledger any more',
    parts: (count: string, one: boolean) => `${count} ${one ? 'company' : 'companies'} named`,
    actions: 'Edit or remove',
  },
  rest: {
    watched: 'in companies of the ledger',
    elsewhere: 'in other companies',
    unstated: 'in funds that do not say where',
  },
  companies: {
    title: 'By company',
    help: 'Held directly and through funds; beside it, what you hold of its suppliers times its share of their known contracts. The second is a reading of order books, not a loss to expect.',
    company: 'Company',
    direct: 'Directly',
    funds: 'Through funds',
    held: 'Held',
    orders: 'Through its suppliers',
    none: 'Nothing that you hold is in the ledger on this day.',
  },
  loops: {
    title: 'By loop',
    help: 'The share of what you hold that is in the companies on the loop. Loops overlap, so their shares do not add up.',
    loop: 'Loop',
    held: 'Of it you hold',
    share: 'Share',
    bottleneck: 'Smallest step',
    none: 'Nothing that you hold is on a loop on this day.',
    more: (count: string) => `and ${count} more`,
  },
  form: {
    company: 'Company',
    companyHint: 'One of the ledger’s. Others are added under Companies.',
    usd: 'Value in dollars',
    usdHint: 'What it is worth: 12,500 or $1.2m.',
    name: 'Fund',
    weights: 'What it holds',
    weightsHint: 'A line for each company: Nvidia; 7.5%',
    choose: 'Read from a CSV file…',
    unreadable: (file: string) =>
      `In ${file} no column of names and none of weights could be found.`,
    understood: (named: number, stated: number, watched: number, f: Counts) =>
      `${f.count(named)} ${named === 1 ? 'company' : 'companies'} named, ${f.share(stated)} of the fund; ${f.share(watched)} of it in companies of the ledger.`,
    unsure: (name: string, like: string) =>
      `“${name}” resembles ${like} and counts as another company. Write ${like} if it is the same.`,
    companyTitle: 'A company you hold',
    fundTitle: 'A fund you hold',
    save: 'Keep it',
  },
  problems: {
    missing: 'This is needed.',
    'not-an-amount': 'This is no amount above zero in dollars.',
    'no-company': 'No company of the ledger has this name.',
    'held-already': 'You hold it already: edit that position.',
    weights: 'These can’t be kept so: each problem is named below.',
  },
  lineProblems: {
    'no-weight': (line: string, value: string) => `Line ${line}, “${value}”: there is no weight.`,
    'no-name': (line: string, value: string) => `Line ${line}, “${value}”: there is no name.`,
    'not-positive': (line: string, value: string) =>
      `Line ${line}, “${value}”: a weight must be above zero.`,
    'above-whole': (line: string, value: string) =>
      `Line ${line}, “${value}”: a weight must be at most 100%.`,
    twice: (line: string, value: string) =>
      `Line ${line}, “${value}”: this name stands above already.`,
  },
  tooMuch: (stated: string) => `Together the weights are ${stated}, more than the whole.`,
};
