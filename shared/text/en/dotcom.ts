/** The Dot-com screen in English. */
import type { IndicatorPath } from '../../engine/indicatorPath';
import type { Break } from '../../engine/twin';
import type { Fate } from '../../model/era';
import type { Formats } from '../formats';
import { indicators } from './indicators';
import { plural } from './plural';
import { terms } from './terms';

type Numbers = Pick<Formats, 'rate' | 'times' | 'count' | 'number'>;

const minus = '\u2212';

/** A figure with its unit, `12.5%`, `39.6×`, `$25.6 bn`. */
function value(figure: number, unit: string, f: Numbers): string {
  const text = f.rate(figure).replace('-', minus);
  switch (unit) {
    case '%':
      return `${text}%`;
    case 'ratio':
      return f.times(figure);
    case 'USD bn':
    case 'USD bn market value':
      return `$${text}\u00a0bn`;
    case 'USD tn':
      return `$${text}\u00a0tn`;
    case '% points':
      return `${text}\u00a0points`;
    case '% of GDP':
      return `${text}% of GDP`;
    case 'std. deviations':
      return `${text}\u00a0σ`;
    case 'HHI points':
      return `${text}\u00a0HHI`;
    case 'months':
      return `${text}\u00a0months`;
    case 'percentile':
      return `percentile ${text}`;
    default:
      return text;
  }
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Where the likeness between a link and its twin ends. */
function breaks(found: Break, f: Pick<Numbers, 'times'>): string {
  switch (found.code) {
    case 'kind':
      return `Today it is a ${lower(terms.linkKinds[found.today])}, then it was a ${lower(terms.linkKinds[found.era])}.`;
    case 'size': {
      const of = found.basis === 'revenue' ? 'for the revenue of who pays' : 'within its network';
      return `Today’s is ${f.times(found.times)} ${found.side} ${of}.`;
    }
    case 'size-unknown':
      return found.of === 'today'
        ? 'Today’s amount is undisclosed: the sizes cannot be compared.'
        : 'The amount of then is not known: the sizes cannot be compared.';
    case 'dual-role':
      return found.of === 'today'
        ? 'Today the two also trade and finance each other; then they did not.'
        : 'Then the two also traded and financed each other; today they do not.';
    case 'vendor-finance':
      return found.of === 'today'
        ? 'Today the money comes back as an order; then it did not.'
        : 'Then the money came back as an order; today it does not.';
    case 'payer':
      return `Who pays today is of the kind “${terms.companyKinds[found.today]}”, then “${terms.companyKinds[found.era]}”.`;
  }
}

const reasons: Record<NonNullable<IndicatorPath['none']>, string> = {
  'no-today': 'No value for this day.',
  'no-path': 'Too few values for a path.',
  'other-convention': 'Today’s figure is counted another way: not compared.',
  'above-all': 'Above every month of 1995–2003',
  'below-all': 'Below every month of 1995–2003',
};

const fates: Record<Fate, string> = {
  bankrupt: 'Bankrupt',
  restructured: 'Under court protection',
  closed: 'Closed',
  seized: 'Seized',
  fined: 'Restated or fined',
  absorbed: 'Absorbed',
  survived: 'Survived',
  'not-known': 'Not recorded',
};

export const dotcom = {
  title: 'Dot-com',
  lead: 'The era measured by the same code, beside today',
  view: 'View',
  views: {
    signals: 'Signals',
    networks: 'Both networks',
    path: 'Indicators',
    twin: 'Twins',
    endings: 'How it ended',
  },
  value,
  signals: {
    label: 'Every signal beside its dot-com range',
    signal: 'Signal',
    today: 'Today',
    band: 'Band',
    era: 'Dot-com',
    place: 'Where it stands',
    placeHint:
      'The dot-com range shaded, today as a mark, its band as a line; each from 0 on a scale of its own',
    score: 'Score',
    scoreHint: '100 is the middle of the dot-com range; above it is beyond 2000',
    trend: '52 weeks',
    trendName: (signal: string, from: string, to: string) =>
      `${signal}: ${from} a year ago, ${to} now`,
    placeName: (signal: string, today: string, range: string) =>
      `${signal}: ${today} today, dot-com ${range}`,
    sources: 'Rests on',
    sourcesOf: (signal: string) => `What ${lower(signal)} rests on`,
    none: 'No signal.',
    largestToday: 'Today: the five largest links in it',
    largestEra: 'Dot-com: the five largest links in it',
    noLinks: 'No link with a known amount.',
    see: 'See both networks side by side',
    rangeHelp: (links: string, tied: string) =>
      `The dot-com range runs from the ${links} links that are documented to all ${tied}, with the purchases tied to vendor loans.`,
  },
  networks: {
    scale: 'Scale',
    scales: { share: 'Share of each network', usd: 'Dollars' },
    today: (day: string) => `Today, ${day}`,
    era: 'Dot-com, 1996–2002',
    eraOf: 'Dot-com network',
    eras: { documented: 'Documented', tied: 'With tied purchases' },
    sum: (usd: string, links: string, companies: string) =>
      `${usd} on ${links} links between ${companies} companies`,
    drawn: (companies: string, share: string) =>
      `Drawn: the ${companies} companies with most money, and ${share} of all of it. The rest is left out.`,
    drawing: (name: string, companies: string) =>
      `${name}: the ${companies} companies with most money in a ring, and the money between them`,
    nothing: 'No link with a known amount is active.',
    legend: {
      title: 'Both drawings',
      direction: 'A band is broad where money leaves and narrow where it arrives.',
      node: 'A circle’s area is the money that goes in and out.',
      same: 'Widths and areas have the same scale on both sides.',
    },
    showTable: 'Show as tables',
    showDrawing: 'Show as drawings',
    table: {
      from: 'From',
      to: 'To',
      family: 'Kind',
      amount: 'Amount',
      share: 'Of all money',
    },
  },
  path: {
    stripTitle: 'Which months of the dot-com years look like today',
    stripHelp:
      'Each mark is a month in which the indicator stood where it stands now. They do not agree on one month, and are not meant to.',
    stripLabel: 'Months of 1995–2003 that equal today, by indicator',
    spread: (within: string, outside: string, from: string, to: string) =>
      `${within} of the indicators equal some month, the first ${from}, the last ${to}; ${outside} stand outside of all of them or cannot be placed.`,
    indicator: 'Indicator',
    months: 'Months that equal today',
    now: 'Today',
    score: 'Score',
    scoreHint: '0 is January 1995, 100 the indicator’s own extreme of 2000',
    notScored: 'not scored',
    some: (count: number, from: string, to: string, f: Pick<Numbers, 'count'>) =>
      count === 1
        ? from
        : `${from} to ${to}, ${f.count(count)} ${plural(count, { one: 'month', other: 'months' })}`,
    reasons,
    unknownToday: 'unknown',
    chartsTitle: 'The path from 1995 to 2003',
    chartsHelp:
      'The line is the era, the dashed line today, the marks the months in which they met.',
    chart: (name: string, today: string, months: string) =>
      `${name}, 1995–2003. Today: ${today}. ${months}`,
    logScale: 'log scale',
    showTable: 'Show as table',
    showChart: 'Show as charts',
    tableLabel: 'The indicators year by year',
    single: {
      title: 'Figures without a path',
      help: 'Known for a moment or a period only.',
      label: 'Figures of the era without a path',
      era: 'Dot-com',
      now: 'Today',
      source: 'Source',
      confidence: 'Confidence',
    },
    confidences: {
      high: 'high',
      medium: 'medium',
      low: 'low',
      unverified: 'unverified',
    } as Readonly<Record<string, string>>,
    names: indicators,
  },
  twin: {
    choose: 'Link',
    hint: 'Any money link in the ledger; the first is the largest of the latest week with news.',
    notFound: 'Choose one from the list.',
    none: 'No money link is in the ledger on this day.',
    today: 'Today',
    era: 'Its dot-com twin',
    likeness: (share: string) => `${share} alike`,
    likenessHint:
      'By kind, size for who pays, and the roles of both ends; what is not known counts as half.',
    rows: {
      kind: 'Kind',
      payer: 'Who pays',
      amount: 'Amount',
      ofRevenue: 'Of the payer’s yearly revenue',
      ofFlow: 'Of all money in its network',
      dualRole: 'Trade and finance between the two',
      vendorFinance: 'The money comes back as an order',
      announced: 'Announced',
    },
    column: 'Trait',
    yes: 'yes',
    no: 'no',
    revenueUnknown: 'not known: no sourced yearly revenue',
    ended: 'How it ended',
    breaksTitle: 'Where the likeness breaks',
    breaks,
    noBreak: 'On these traits the two are alike. It ended so once; that is no forecast.',
    always: 'Different companies, different times: a likeness of traits, and no forecast.',
    note: 'On this link',
    sources: 'Sources',
  },
  endings: {
    label: 'Vendors, customers and financiers of the era, and how it ended',
    help: 'Sums of the documented links of 1996–2002.',
    show: 'Show',
    shows: { all: 'All', vendors: 'Vendors', customers: 'Customers', financiers: 'Financiers' },
    company: 'Company',
    financed: 'Financed others',
    sold: 'Sold',
    bought: 'Bought',
    raised: 'Raised',
    fate: 'Ended',
    ending: 'How',
    source: 'Source',
    fates,
    none: 'No company.',
    undisclosed: 'Linked, but no amount is known',
  },
};
