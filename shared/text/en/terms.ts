/** The product's words in English: kinds, states, signals, reasons. */
import type { CompanyKind } from '../../model/company';
import type { LinkFamily, LinkKind, LinkState } from '../../model/link';
import type { Basis } from '../../model/robustness';
import type { Convention, DialId, Level, SignalId, UnknownReason } from '../../model/score';
import type { Contrast, Theme } from '../../model/settings';

const companyKinds: Record<CompanyKind, string> = {
  'ai-lab': 'AI lab',
  chipmaker: 'Chipmaker',
  hyperscaler: 'Hyperscaler',
  neocloud: 'Neocloud',
  datacenter: 'Data centre',
  equipment: 'Equipment',
  energy: 'Energy',
  investor: 'Investor',
  lender: 'Lender',
  vehicle: 'Vehicle',
  conglomerate: 'Conglomerate',
  customer: 'Customer',
  programme: 'Programme',
  aggregate: 'Aggregate',
  telecom: 'Telecom',
  person: 'Person',
  other: 'Other',
};

const linkKinds: Record<LinkKind, string> = {
  investment: 'Investment',
  credit: 'Credit',
  guarantee: 'Guarantee',
  warrant: 'Warrant',
  purchase: 'Purchase',
  lease: 'Lease',
  swap: 'Swap',
  control: 'Control',
};

/** Who pays whom, for the two ends of a link. */
const linkEnds: Record<LinkKind, { readonly from: string; readonly to: string }> = {
  investment: { from: 'Investor', to: 'Investee' },
  credit: { from: 'Lender', to: 'Borrower' },
  guarantee: { from: 'Guarantor', to: 'Beneficiary' },
  warrant: { from: 'Issuer', to: 'Holder' },
  purchase: { from: 'Buyer', to: 'Seller' },
  lease: { from: 'Tenant', to: 'Landlord' },
  swap: { from: 'Payer', to: 'Receiver' },
  control: { from: 'Person or parent', to: 'Company' },
};

const families: Record<LinkFamily, string> = { finance: 'Finance', trade: 'Trade', tie: 'Tie' };

const states: Record<LinkState, string> = {
  rumoured: 'Rumoured',
  intent: 'Intent',
  signed: 'Signed',
  'under-way': 'Under way',
  completed: 'Completed',
  cancelled: 'Cancelled',
  ended: 'Ended',
};

const conventions: Record<Convention, { readonly name: string; readonly meaning: string }> = {
  binding: { name: 'Binding', meaning: 'Signed, under way and completed links count.' },
  headline: { name: 'Headline', meaning: 'Rumours and letters of intent count too.' },
};

const dials: Record<DialId, { readonly name: string; readonly meaning: string }> = {
  circularity: {
    name: 'Circularity',
    meaning: 'How much of the money goes round.',
  },
  concentration: {
    name: 'Concentration',
    meaning: 'How much hangs on how few.',
  },
};

const levels: Record<Level, string> = {
  calm: 'Calm',
  watch: 'Watch',
  elevated: 'Elevated',
  'dot-com': 'Dot-com level or beyond',
};

const shortLevels: Record<Level, string> = {
  calm: 'calm',
  watch: 'watch',
  elevated: 'elevated',
  'dot-com': 'dot-com',
};

const bases: Record<Basis, string> = { total: 'Contract total', 'per-year': 'Per year' };

const signals: Record<SignalId, { readonly name: string; readonly meaning: string }> = {
  loopShare: {
    name: 'Loop share',
    meaning: 'The largest part of the money flow that returns to where it came from.',
  },
  reciprocity: {
    name: 'Reciprocity',
    meaning: 'Flow between two companies that is met by flow the other way.',
  },
  finnCycling: {
    name: 'Finn cycling index',
    meaning: 'Throughflow that comes from money returning to a company it has passed before.',
  },
  coreShare: {
    name: 'Circular core',
    meaning: 'Flow between companies from each of which money can reach all the others.',
  },
  buyBackShare: {
    name: 'Buy-back share',
    meaning: 'Finance whose receiver also buys from the financier.',
  },
  dualRoleShare: {
    name: 'Dual-role share',
    meaning: 'Finance between companies that also trade, whichever way.',
  },
  relatedPartyShare: {
    name: 'Related-party share',
    meaning: 'Trade between two companies that one person or parent is tied to.',
  },
  'supplier.hhi': { name: 'Suppliers', meaning: 'Concentration of sales over those who sell.' },
  'buyer.hhi': { name: 'Buyers', meaning: 'Concentration of purchases over those who buy.' },
  'financier.hhi': { name: 'Financiers', meaning: 'Concentration of finance over those who fund.' },
  'recipient.hhi': {
    name: 'Recipients',
    meaning: 'Concentration of finance over those who are funded.',
  },
  'loops.2': { name: 'Loops of two', meaning: 'Loops between two companies.' },
  'loops.3': { name: 'Loops of three', meaning: 'Loops through three companies.' },
  'loops.4': { name: 'Loops of four', meaning: 'Loops through four companies.' },
  'loops.5': { name: 'Loops of five', meaning: 'Loops through five companies.' },
  'loops.6': { name: 'Loops of six', meaning: 'Loops through six companies.' },
};

const reasons: Record<UnknownReason, string> = {
  'no-flow': 'No link with a known amount is active.',
  'no-finance-amount': 'No active finance link has a known amount.',
  'no-trade-amount': 'No active trade link has a known amount.',
  'no-control-tie': 'No control tie is active.',
  'component-too-large': 'The circular core is too large to invert.',
  'no-known-amount': 'No link on this side has a known amount.',
  'amounts-undisclosed': 'There are links, and none discloses its amount.',
  'no-revenue': 'No yearly revenue is recorded.',
  'revenue-is-zero': 'The recorded revenue is zero.',
  'dotcom-zero': 'The dot-com network had none: nothing to divide by.',
  'dotcom-unknown': 'Not known for the dot-com network.',
  'nothing-known': 'None of its signals is known.',
};

const confidences: Readonly<Record<string, string>> = {
  'company statement': 'Company statement',
  reported: 'Reported',
  'source-based': 'Source-based',
  estimate: 'Estimate',
  unverified: 'Unverified',
};

const tiers: Record<1 | 2 | 3, { readonly name: string; readonly meaning: string }> = {
  1: { name: 'Tier 1', meaning: 'A filing or company release' },
  2: { name: 'Tier 2', meaning: 'A press outlet' },
  3: { name: 'Tier 3', meaning: 'An aggregator: repeats what others wrote' },
};

const themes: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' };
const contrasts: Record<Contrast, string> = {
  system: 'As the system',
  normal: 'Normal',
  high: 'High',
};

export const terms = {
  companyKinds,
  linkKinds,
  linkEnds,
  families,
  states,
  conventions,
  dials,
  levels,
  shortLevels,
  bases,
  signals,
  reasons,
  confidences,
  tiers,
  themes,
  contrasts,
  /** What a name stands before: `Tier 1: a filing`. */
  colon: (name: string, text: string) => `${name}: ${text}`,
  quoted: (text: string) => `“${text}”`,
  semicolon: (parts: readonly string[]) => parts.join('; '),
  original: (amount: string, rate: string, day: string) => `${amount} at ${rate}, ${day}`,
  entered: (range: string | undefined, original: string) =>
    `${range === undefined ? '' : `${range}. `}Entered as ${original}`,
  until: (date: string) => `to ${date}`,
  showTable: 'Show as table',
  showChart: 'Show as chart',
  undisclosed: 'undisclosed',
  unknown: 'unknown',
  unsourced: 'Unsourced',
  notCounted: 'not counted',
};
