/** What stands behind the figures of the Network and Commitments screens, in English: sums of lists, prices, centrality. */
import type {
  HeadlineFigureId,
  ListedFigureId,
  ListId,
  PriceFigureId,
} from '../../model/explainListed';
import type { FigureWords } from './explain';

const listed: Record<ListedFigureId, FigureWords> = {
  usd: {
    name: 'Known amounts',
    definition: 'What these links come to, as far as their amounts are known.',
    formula: 'sum of the known best amounts',
  },
  flowUsd: {
    name: 'Known flow',
    definition: 'The money that moves by these links.',
    formula: 'sum of the known best amounts of finance and trade, without guarantees',
  },
  flowShare: {
    name: 'Share of all money',
    definition: 'The part of all flow that runs over these links.',
    formula: 'flow over them ÷ flow over all active links',
  },
  mw: {
    name: 'Power',
    definition: 'The power that these links name.',
    formula: 'sum of the stated capacities',
  },
  links: {
    name: 'Links',
    definition: 'How many links these are.',
    formula: 'count',
  },
  undisclosed: {
    name: 'Undisclosed amounts',
    definition: 'How many of these links of finance and trade have no known amount.',
    formula: 'count of those without a best amount above zero',
  },
  lines: {
    name: 'Flows',
    definition: 'How many lines of the map begin or end at the company.',
    formula: 'count; links of one family between the same two, the same way, are one line',
  },
  companies: {
    name: 'Companies',
    definition: 'How many companies these links are between.',
    formula: 'count of their ends, each company once',
  },
};

const headlines: Record<HeadlineFigureId, FigureWords> = {
  usd: {
    name: 'Headline sum',
    definition: 'What the company said that it will spend. It is in no score.',
    formula: 'as stated',
  },
  mw: {
    name: 'Headline power',
    definition: 'The power that the company named. It is in no score.',
    formula: 'as stated',
  },
};

const prices: Record<PriceFigureId, FigureWords> = {
  perGw: {
    name: 'Price of a gigawatt',
    definition: 'What a gigawatt costs by these two figures.',
    formula: 'amount ÷ power in gigawatts',
  },
  factor: {
    name: 'Distance from the median price',
    definition: 'How many times the price of a gigawatt is above or below the median.',
    formula: 'larger ÷ smaller of the two',
  },
};

/** Which links these are. */
const lists: Record<ListId, (whose: string) => string> = {
  shown: () => 'The links that the table shows',
  'shown-in-score': () => 'Those of the table that are in the score',
  out: (whose) => `${whose}: money out`,
  in: (whose) => `${whose}: money in`,
  through: (whose) => `${whose}: links in and out`,
  at: (whose) => whose,
  between: (whose) => whose,
  year: () => 'Purchases and leases of the year',
  'no-term': () => 'Purchases and leases without a term',
  network: () => 'Links with a known flow',
  drawn: () => 'What is drawn',
};

export const explainListed = {
  listed,
  lists,
  headlines,
  prices,
  median: {
    name: 'Median price of a gigawatt',
    definition: 'Half of the active purchases and leases that name both cost less, half more.',
    formula: 'the middle price; of an even number the mean of the two in the middle',
  },
  centrality: {
    name: 'Centrality',
    definition: 'The share of time at it of someone who follows the money at random (PageRank).',
    formula:
      'an even part of what starts anew + 0.85 × sum over its payers of their own centrality × the part of what they pay that comes here',
  },
  /** A list counts what it names. */
  listReadAs: 'These links count here, in the score or not.',
  noLinks: 'None: it is what was stated.',
  power: 'Power',
  price: 'Price of a gigawatt',
  medianOnly: 'Median',
  anew: 'Even part',
  columns: { payer: 'Payer', rank: 'Its own', part: 'Comes here', brings: 'Brings' },
  cheaper: (count: string) => `${count} cheaper`,
  dearer: (count: string) => `${count} dearer`,
};
