/** What stands behind a figure, in English: definitions, formulas, and the words of the panel that explains. */
import type { CompanyFigureId, CoverageId, RungId } from '../../model/explain';
import type { DialId, SignalId } from '../../model/score';
import type { Formats } from '../formats';
import { plural } from './plural';

export interface FigureWords {
  readonly name: string;
  readonly definition: string;
  readonly formula: string;
}

type LoopSignal = Extract<SignalId, `loops.${string}`>;

const mean =
  'mean of the scores, by weight, each cut first; a score is 100 × value ÷ midpoint of the two dot-com values';
const hhi = 'sum over all of (100 × own amount ÷ all amounts)²';

const dials: Record<DialId, FigureWords> = {
  circularity: {
    name: 'Circularity',
    definition: 'How much of the money goes round, held against the dot-com era: 100 is its level.',
    formula: mean,
  },
  concentration: {
    name: 'Concentration',
    definition: 'How much hangs on how few, held against the dot-com era: 100 is its level.',
    formula: mean,
  },
};

const loopCount = {
  definition:
    'How many closed ways there are from company to company, with finance on one step and trade on another.',
  formula: 'count of elementary cycles; parallel links are one step, undisclosed amounts count too',
};

const signals: Record<Exclude<SignalId, LoopSignal>, FigureWords> = {
  loopShare: {
    name: 'Loop share',
    definition: 'The largest part of the money that could go round in circles back to its payer.',
    formula:
      'largest circulation ÷ all flow; on each step no more circulates than flows, and each company passes on what it gets',
  },
  reciprocity: {
    name: 'Reciprocity',
    definition: 'The part of the flow between two companies that is met by flow the other way.',
    formula: 'sum over ordered pairs of min(flow there, flow back) ÷ all flow',
  },
  finnCycling: {
    name: 'Finn cycling index',
    definition: 'The part of what passes through companies that has passed them before.',
    formula:
      'cycled throughflow ÷ all throughflow; a company’s throughflow is the larger of what it gets and what it pays',
  },
  coreShare: {
    name: 'Circular core',
    definition:
      'The part of the money between companies from each of which it could reach all others.',
    formula: 'flow within strongly connected components ÷ all flow',
  },
  buyBackShare: {
    name: 'Buy-back share',
    definition: 'The part of the finance whose receiver also buys from the one who gave it.',
    formula: 'finance with a purchase the other way ÷ all finance; the purchase may be undisclosed',
  },
  dualRoleShare: {
    name: 'Dual-role share',
    definition: 'The part of the finance between companies that also trade, whichever way.',
    formula: 'finance with trade in either direction ÷ all finance',
  },
  relatedPartyShare: {
    name: 'Related-party share',
    definition:
      'The part of the trade between two companies to which one person or parent is tied.',
    formula: 'trade between companies with a common holder of a control tie ÷ all trade',
  },
  'supplier.hhi': {
    name: 'Concentration of suppliers',
    definition: 'How much of all sales comes from few sellers: 10,000 is one seller.',
    formula: hhi,
  },
  'buyer.hhi': {
    name: 'Concentration of buyers',
    definition: 'How much of all purchases is made by few buyers: 10,000 is one buyer.',
    formula: hhi,
  },
  'financier.hhi': {
    name: 'Concentration of financiers',
    definition: 'How much of all finance comes from few: 10,000 is one financier.',
    formula: hhi,
  },
  'recipient.hhi': {
    name: 'Concentration of recipients',
    definition: 'How much of all finance goes to few: 10,000 is one recipient.',
    formula: hhi,
  },
};

const company: Record<CompanyFigureId, FigureWords> = {
  committedUsd: {
    name: 'Committed',
    definition: 'What the company has committed to pay: its active purchases, leases and swaps.',
    formula: 'sum of the known best amounts of its trade links out',
  },
  soldUsd: {
    name: 'Sold',
    definition:
      'What others have committed to pay the company: active purchases, leases and swaps.',
    formula: 'sum of the known best amounts of its trade links in',
  },
  vendorFinanceUsd: {
    name: 'Vendor finance',
    definition: 'What the company invests in, lends to or guarantees for those who buy from it.',
    formula: 'sum of the known best amounts of its finance links to companies that buy from it',
  },
  commitmentBurden: {
    name: 'Burden',
    definition: 'How many years of its revenue the company has committed to pay.',
    formula: 'committed ÷ revenue of twelve months: the latest that had ended, else the earliest',
  },
  vendorFinanceRatio: {
    name: 'Vendor finance over revenue',
    definition: 'How much of a year’s revenue the company has put into its own customers.',
    formula:
      'vendor finance ÷ revenue of twelve months: the latest that had ended, else the earliest',
  },
  customerHhi: {
    name: 'Concentration of its customers',
    definition: 'How much of its sales hangs on few customers: 10,000 is one customer.',
    formula: hhi,
  },
  supplierHhi: {
    name: 'Concentration of its suppliers',
    definition: 'How much of its purchases goes to few suppliers: 10,000 is one supplier.',
    formula: hhi,
  },
  largestCustomer: {
    name: 'Largest customer',
    definition: 'The part of its known sales that one customer has committed to pay.',
    formula: 'known amounts of its largest customer ÷ known amounts of all',
  },
  largestSupplier: {
    name: 'Largest supplier',
    definition: 'The part of its known purchases that goes to one supplier.',
    formula: 'known amounts of its largest supplier ÷ known amounts of all',
  },
  loops: {
    name: 'Loops',
    definition: 'How many loops of two to six companies it is on, finance and trade on each.',
    formula: loopCount.formula,
  },
  loopsShare: {
    name: 'Share of loops',
    definition: 'The part of all loops that passes through the company.',
    formula: 'loops that it is on ÷ all loops of two to six companies',
  },
};

const rungs: Record<RungId, FigureWords> = {
  headline: {
    name: 'Headline',
    definition: 'The largest sum or power that the company has announced. It is in no score.',
    formula: 'as stated',
  },
  revised: {
    name: 'Revised headline',
    definition: 'What the company announced later in place of its largest headline.',
    formula: 'as stated',
  },
  binding: {
    name: 'Binding contracts',
    definition: 'Its purchases and leases that are signed, under way or completed.',
    formula: 'sum over its binding trade links out, whatever the convention',
  },
  paid: {
    name: 'Known as paid',
    definition: 'What is documented as paid on those contracts.',
    formula: 'sum of the known payments on its binding trade links out',
  },
};

const coverage: Record<CoverageId, FigureWords> = {
  grossFlowUsd: {
    name: 'Gross flow',
    definition: 'All money that moves by active links: what the shares are shares of.',
    formula: 'sum of the known best amounts of finance and trade, without guarantees',
  },
  activeLinks: {
    name: 'Active links',
    definition:
      'The links that count on this day: announced, not over, in a state that is admitted.',
    formula: 'count of active finance, trade and ties',
  },
  knownAmounts: {
    name: 'With a known amount',
    definition: 'The active links of finance and trade whose amount is known.',
    formula: 'count of those with a best amount above zero',
  },
  loops: { name: 'Loops', ...loopCount },
};

const due = {
  usd: {
    name: 'Due in a year, in dollars',
    definition: 'What falls due in the year, if each contract is paid evenly over its term.',
    formula: 'sum over contracts of best amount × months of the term in the year ÷ all its months',
  },
  mw: {
    name: 'Due in a year, in power',
    definition: 'The power that falls to the year, if it is delivered evenly over each term.',
    formula: 'sum over contracts of power × months of the term in the year ÷ all its months',
  },
};

const loop: FigureWords = {
  name: 'Smallest step of a loop',
  definition: 'No more can go round this loop than flows on its smallest known step.',
  formula: 'smallest of the known sums on its steps; a guarantee moves nothing until it is called',
};

export const explain = {
  dials,
  signals,
  loopCount,
  company,
  rungs,
  coverage,
  due,
  loop,
  /** On the button that a figure is. */
  behind: (name: string) => `What is behind it: ${name}`,
  back: 'Back',
  reading: 'Working it out…',
  reasons: {
    'not-there': 'It is not there on this day.',
    'not-stated': 'No figure was stated.',
    'no-payment-known': 'No payment is documented.',
    'no-loop': 'No loop is closed on this day.',
    'no-price': 'An amount or a power is missing.',
    'no-reading': 'There is no value for this day.',
    'not-scored': 'The method does not score it.',
    'no-path': 'Too few values of 1995–2003 are known.',
    'other-convention': 'Today’s figure is counted another way: it is not compared.',
    'no-size': 'The size of one of the two is not known.',
  },
  atLeast: (value: string) => `at least ${value}`,
  undisclosed: (count: number, f: Formats) =>
    `${f.count(count)} ${plural(count, { one: 'link is', other: 'links are' })} left out: the amount is not disclosed`,
  withoutPower: (count: number, f: Formats) =>
    `${f.count(count)} ${plural(count, { one: 'link names', other: 'links name' })} no power`,
  band: (low: string, high: string) => `Band ${low} to ${high}`,
  bandHelp: (draws: number, f: Formats) =>
    `5th to 95th percentile of ${f.count(draws)} rescorings, each amount drawn from its range`,
  bandBeside:
    'The band lies beside the figure: it is made of best estimates, and the ranges of the amounts reach further to the other side.',
  noBand: 'No band: no range of an amount moves it',
  formula: 'Formula',
  inputs: 'What went in',
  dotcom: 'Dot-com',
  convention: 'Read as',
  links: 'Links it rests on',
  noLinks: 'No link stands behind it.',
  showAll: (count: string) => `Show all ${count}`,
  weighing: 'Weighing each link',
  stopped: 'Links were not weighed',
  weight: 'Weight',
  weightHelp: 'The figure with the link less the figure without it',
  allOfIt: 'all of it',
  allOfItHelp: 'Without this link the figure would be unknown',
  roles: {
    part: 'in it',
    whole: 'in what it is a share of',
    condition: 'counts by being there',
    way: 'on the way of the loss',
  },
  counts: (figure: string) => `${figure} in it`,
  noDotcom: 'No value of the dot-com networks stands beside it.',
  vendors: 'What these makers had promised their customers, over a year’s revenue.',
  dotcomRange: (range: string) => `${range} in the dot-com networks`,
  score: (score: string) => `Score ${score}: 100 is the middle of that range`,
  beyond: 'Beyond the dot-com range',
  below: 'Below the dot-com range',
  within: 'Within the dot-com range',
  columns: {
    signal: 'Signal',
    value: 'Value',
    dotcom: 'Dot-com',
    score: 'Score',
    weight: 'Weight',
    company: 'Company',
    amount: 'Amount',
    share: 'Share',
    points: 'Points',
    step: 'Step',
  },
  cutAt: (score: string) => `Each score is cut at ${score} before it is averaged.`,
  part: 'In it',
  whole: 'Of',
  parts: {
    loopShare: ['Goes round', 'All flow'],
    reciprocity: ['Met by flow the other way', 'All flow'],
    finnCycling: ['Cycled throughflow', 'All throughflow'],
    coreShare: ['Within the core', 'All flow'],
    buyBackShare: ['With a purchase the other way', 'All finance'],
    dualRoleShare: ['With trade either way', 'All finance'],
    relatedPartyShare: ['Between related companies', 'All trade'],
    largestCustomer: ['Its largest customer', 'All known sales'],
    largestSupplier: ['Its largest supplier', 'All known purchases'],
    loopsShare: ['Loops it is on', 'All loops'],
    flowShare: ['Over these links', 'All flow'],
    ofFlow: ['The link', 'All flow'],
  },
  others: (count: number, f: Formats) =>
    `${f.count(count)} ${plural(count, { one: 'other', other: 'others' })}`,
  sumOf: (count: number, f: Formats) =>
    `Sum over ${f.count(count)} ${plural(count, { one: 'link', other: 'links' })}`,
  countOf: (count: number, f: Formats) => `${f.count(count)} counted`,
  revenueTo: (day: string) => `Revenue of the year to ${day}`,
  noRevenue: 'Revenue',
  earliest: 'No year had ended by this day: the earliest one is taken.',
  smallest: 'smallest',
  readAs: (convention: string, day: string) => `${convention}, as of ${day}`,
  basis: 'Each amount is divided by the years of its term.',
  bindingOnly: 'The ladder counts what is binding under either convention.',
  knownOn: (day: string) => `As recorded by ${day}`,
  ofYear: (name: string, year: string) => `${name}, ${year}`,
  everyone: 'All companies',
  sides: { pays: 'It pays', 'is-paid': 'It is paid' },
};
