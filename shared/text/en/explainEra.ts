/** What stands behind the figures of the Dot-com screen, in English: scores, indicators, twins. */
import type { EraNetworkId, IndicatorFigureId, TwinFigureId } from '../../model/explainEra';
import type { FigureWords } from './explain';

const score: FigureWords = {
  name: 'Score',
  definition: 'The signal held against the dot-com era: 100 is the middle of its range there.',
  formula: '100 × value ÷ midpoint of the two dot-com values; never cut',
};

const indicators: Record<IndicatorFigureId, FigureWords> = {
  today: {
    name: 'Latest reading',
    definition: 'Where the indicator stood last by the day that is looked at.',
    formula: 'as its source gives it',
  },
  score: {
    name: 'Score of an indicator',
    definition:
      'Where it stands between its own two anchors: 0 is January 1995, 100 its dot-com extreme.',
    formula:
      '100 × (today − calm) ÷ (dot-com − calm); price levels by their logarithms; never cut. Where low is the danger, the anchors turn the scale',
  },
  months: {
    name: 'Months that equal today',
    definition: 'The months of 1995–2003 in which it stood where it stands now.',
    formula:
      'count of crossings: of two neighbouring months on either side of today’s value the nearer one, and each month on it',
  },
};

const twins: Record<TwinFigureId, FigureWords> = {
  likeness: {
    name: 'Likeness',
    definition: 'How alike the link and its nearest dot-com twin are, trait by trait.',
    formula: '1 − mean by weight of what is unlike; what is not known counts as half',
  },
  times: {
    name: 'Difference of size',
    definition:
      'How many times larger the one is: for the revenue of who pays, else within its network.',
    formula: 'larger ÷ smaller',
  },
  ofRevenue: {
    name: 'Of the payer’s revenue',
    definition: 'How large the link is for who pays it.',
    formula: 'best amount ÷ revenue of twelve months: the latest that had ended, else the earliest',
  },
  ofFlow: {
    name: 'Of all money',
    definition: 'How large the link is within its network.',
    formula: 'best amount ÷ known amounts of all active finance and trade, without guarantees',
  },
};

const networks: Record<EraNetworkId, string> = {
  documented: 'Dot-com, documented links',
  tied: 'Dot-com, with tied purchases',
};

const readAs: Record<EraNetworkId, string> = {
  documented: 'The documented links of 1996–2002, all years together; rumours would count too.',
  tied: 'The documented links of 1996–2002 and the purchases tied to vendor loans, at loan size: an upper bound.',
};

export const explainEra = {
  score,
  indicators,
  twins,
  networks,
  readAs,
  marketReadAs: (day: string) => `As of ${day}; no convention changes it.`,
  marketLinks: 'None: it is a figure of the market, and rests on its sources.',
  noMarketBand: 'No band: it is one reading',
  middle: 'Middle of the two',
  against: { larger: 'Against the larger', smaller: 'Against the smaller' },
  today: 'Today',
  calm: 'Calm',
  dotcom: 'Dot-com',
  dated: (what: string, day: string) => `${what}, ${day}`,
  danger: { high: 'High is the danger', low: 'Low is the danger' },
  scale: { linear: 'measured as it is', log: 'measured by its logarithm' },
  /** Why the method gives no score. */
  unscored: {
    'no-calm-anchor': 'No value for January 1995: there is no calm to measure from.',
    'not-a-danger-gauge': 'It measures the fall, not the danger before it.',
    'now-by-other-convention': 'Today’s figure is counted another way than the era’s.',
    'anchors-do-not-separate': 'In 2000 it stood on the calm side of January 1995.',
    unverified: 'Its dot-com value was not read in a source.',
  } as Readonly<Record<string, string>>,
  noAnchors: 'The method has no anchors for it.',
  twin: (from: string, to: string) => `${from} → ${to}`,
  unlike: 'Unlike',
  size: 'Size for who pays',
  half: 'not known: half',
  amount: 'Amount of the link',
  larger: 'Today',
  smaller: 'Its twin',
};
